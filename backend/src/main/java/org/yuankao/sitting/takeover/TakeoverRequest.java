package org.yuankao.sitting.takeover;

import java.util.UUID;

/** @param token proves that who polls is who asked */
public record TakeoverRequest(UUID id, String token) {}
