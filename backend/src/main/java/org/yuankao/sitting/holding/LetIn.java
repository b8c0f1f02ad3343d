package org.yuankao.sitting.holding;

import java.util.UUID;

/** A device that holds the sitting from now on. */
public record LetIn(UUID sittingId, int epoch, String deviceId) {}
