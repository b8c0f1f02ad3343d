package org.yuankao.processes.watching;

import java.time.Instant;

/**
 * An ingest node lives and hands its frames on; told every second. Silence of a camera is measured only while somebody
 * beats.
 *
 * @param since from when on frames were handed on without interruption
 */
public record Heartbeat(String node, Instant at, Instant since) {}
