package org.yuankao.proctoring;

/** Types of the relay entries that incidents send to the engine; the key is the incident's id. */
public final class IncidentRelay {

    /**
     * Somebody has to decide; payload {@code kind}, {@code earlier} (incidents of the same sitting and kind before it
     * that were not dismissed), {@code reminderAfter} and {@code escalateAfter} (ISO-8601 durations).
     */
    public static final String RAISED = "incident.raised";

    /**
     * It was decided while it had no task yet, because the engine was behind; payload {@code decision}, {@code
     * decidedBy}. Comes after {@link #RAISED}, so the task stands.
     */
    public static final String DECIDED = "incident.decided";

    private IncidentRelay() {}
}
