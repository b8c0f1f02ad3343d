package org.yuankao.processes.watching;

import java.util.Map;

/**
 * The rules of one session that the worker applies.
 *
 * @param holdMillis per kind how long it must last; a missing kind has its default
 */
public record WatchRules(String sessionId, Map<IncidentKind, Long> holdMillis) {}
