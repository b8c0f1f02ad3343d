package org.yuankao.sitting.secondview;

import java.util.UUID;

/** @param joinId names this joining; a phone that joins later replaces it */
record Joined(UUID sittingId, UUID joinId, JoinedView view) {}
