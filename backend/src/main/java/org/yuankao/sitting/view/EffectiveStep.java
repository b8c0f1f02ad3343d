package org.yuankao.sitting.view;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.FormKeys;
import org.yuankao.sitting.SittingState;

/**
 * The step that the page shows: up to the admission the one that the engine wrote, from then on the one that the clock
 * makes of it, wherever the token may be.
 */
public final class EffectiveStep {

    public static final String RECEIPT = "candidate:receipt";
    public static final String ENDED = "candidate:ended";

    private EffectiveStep() {}

    /**
     * @param written the form key that the engine wrote last
     * @param opensAt none before the admission
     */
    public static @Nullable String formKey(
            SittingState state,
            @Nullable String written,
            @Nullable OffsetDateTime opensAt,
            @Nullable OffsetDateTime deadline,
            OffsetDateTime now) {
        return switch (state) {
            case DECLINED, ABSENT, ENDED -> ENDED;
            case HANDED_IN -> RECEIPT;
            case EXPECTED, ENTERED -> written;
            case ADMITTED -> byClock(opensAt, deadline, now);
        };
    }

    private static String byClock(
            @Nullable OffsetDateTime opensAt, @Nullable OffsetDateTime deadline, OffsetDateTime now) {
        if (opensAt == null || now.isBefore(opensAt)) {
            return FormKeys.CANDIDATE_WAIT;
        }
        return deadline == null || now.isBefore(deadline) ? FormKeys.CANDIDATE_ANSWER : RECEIPT;
    }
}
