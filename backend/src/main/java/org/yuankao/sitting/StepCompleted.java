package org.yuankao.sitting;

import java.util.Map;
import java.util.UUID;

/**
 * The candidate has done a step. Published in the transaction that stored its facts; the engine completes the task in
 * the same transaction, and if it cannot, nothing of it has happened.
 *
 * @param variables routing scalars only
 */
public record StepCompleted(UUID sittingId, String processInstanceId, String taskId, Map<String, Object> variables) {}
