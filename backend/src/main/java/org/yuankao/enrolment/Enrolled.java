package org.yuankao.enrolment;

import java.util.Map;
import java.util.UUID;

/** @param sittings the sitting expected for each session */
public record Enrolled(UUID candidateId, Map<UUID, UUID> sittings) {}
