package org.yuankao.shared;

import java.time.Instant;

/**
 * The exam's time as this node knows it: its own clock corrected by the measured distance to PostgreSQL's {@code
 * shared.exam_now()}. Good for showing and for planning; a deadline is decided by {@code shared.exam_now()} inside the
 * statement that it guards, never by this value.
 */
public interface ExamClock {

    Instant now();
}
