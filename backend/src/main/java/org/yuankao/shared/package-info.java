/**
 * What every module stands on: roles of a node, schemas, clock, pages.
 * It knows no module and never holds a rule of the exam.
 * Begin with {@link org.yuankao.shared.ModuleSchemas}.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.yuankao.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
