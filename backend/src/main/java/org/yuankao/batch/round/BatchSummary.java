package org.yuankao.batch.round;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.batch.BatchState;

/**
 * A batch as one row of a list.
 *
 * @param firstDay of the formal sessions, in the batch's zone; none while there is no formal session
 * @param sessions mock and formal
 */
record BatchSummary(
        UUID id,
        String code,
        String name,
        BatchState state,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int sessions,
        long candidates) {}
