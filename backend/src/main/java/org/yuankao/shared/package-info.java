/**
 * What every module stands on: one clock, ids, paging, problems, sealed personal data, the object store, the audit log
 * and the relay. It knows no word of the domain and asks no other module for anything. Begin with {@link
 * org.yuankao.shared.Problem} for errors, {@link org.yuankao.shared.ExamClock} for time and {@link
 * org.yuankao.shared.Relay} for what has to happen after a commit.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.yuankao.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
