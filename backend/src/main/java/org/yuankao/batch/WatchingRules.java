package org.yuankao.batch;

import java.time.Duration;
import java.util.Map;
import org.yuankao.processes.watching.IncidentKind;

/**
 * How a session is watched.
 *
 * @param framesCalm from one frame to the next, per view, while nothing is suspected
 * @param framesAttention the same for a while after a suspicion
 * @param framesSuspicion the same while something is suspected or goes on
 * @param snapshotShortest least time between two pictures kept of a sitting at random
 * @param snapshotLongest most time between them
 * @param holds per kind that machines raise, how long it must last
 */
public record WatchingRules(
        Duration framesCalm,
        Duration framesAttention,
        Duration framesSuspicion,
        Duration snapshotShortest,
        Duration snapshotLongest,
        Map<IncidentKind, Duration> holds) {}
