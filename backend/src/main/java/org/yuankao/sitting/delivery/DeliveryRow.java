package org.yuankao.sitting.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param admitted without it the other fields of the admission say nothing */
record DeliveryRow(
        int epoch,
        boolean admitted,
        @Nullable UUID paperId,
        @Nullable Instant opensAt,
        boolean open,
        boolean over,
        boolean began) {}
