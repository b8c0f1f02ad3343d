package org.yuankao.sitting;

import java.util.UUID;

/** A sitting whose second view nobody has decided about. */
public record PendingSecondView(UUID sittingId, String processInstanceId) {}
