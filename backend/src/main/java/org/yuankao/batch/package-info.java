/**
 * Certification batches: their windows, occupations, sessions, passcodes, rooms and rules, as they stand and as they
 * were changed. It never knows candidates or answers, and never asks what the process engine does: it states dates and
 * facts, others act on them. Begin with {@link org.yuankao.batch.Plan} (dates) and {@link org.yuankao.batch.Sessions}
 * (one session with its rules).
 */
@NullMarked
package org.yuankao.batch;

import org.jspecify.annotations.NullMarked;
