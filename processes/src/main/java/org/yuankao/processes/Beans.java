package org.yuankao.processes;

/** The catalogue of beans that expressions of a model may name; the engine resolves no other. */
public final class Beans {

    /** Opens the window that {@link ModelProperties#WINDOW} names. */
    public static final String WINDOW_OPENED = "windowOpened";

    /** Closes the window that {@link ModelProperties#WINDOW} names. */
    public static final String WINDOW_CLOSED = "windowClosed";

    public static final String PREPARE_SITTINGS = "prepareSittings";
    public static final String OPEN_ENTRY = "openEntry";
    public static final String START_SESSION = "startSession";
    public static final String CLOSE_SITTINGS = "closeSittings";
    public static final String CLOSE_SESSION = "closeSession";
    public static final String RECORD_DECLINE = "recordDecline";
    public static final String RECORD_IDENTITY = "recordIdentity";
    public static final String REJECT_IDENTITY = "rejectIdentity";

    /**
     * Listener at the end of the comparison; stores what the worker measured. The engine calls it on cancellation too
     * (overdue, sitting closed): then {@code execution.isCanceled()} is true and there is nothing to store.
     */
    public static final String RECORD_MEASUREMENT = "recordMeasurement";

    /** What became of a check of the second view. */
    public static final String RECORD_SECOND_VIEW = "recordSecondView";

    /** The severity of an incident is known; the proctors' list sorts by it. */
    public static final String RECORD_SEVERITY = "recordSeverity";

    /** An incident has waited for {@link Variables#REMINDER_AFTER}. */
    public static final String REMIND_INCIDENT = "remindIncident";

    /** An incident has waited for {@link Variables#ESCALATE_AFTER}: it is with the chief proctor too. */
    public static final String ESCALATE_INCIDENT = "escalateIncident";

    /** What was decided about an incident takes effect. */
    public static final String APPLY_DECISION = "applyDecision";

    /** Pure functions that tell the dates and the lists of a batch or session by the business key. */
    public static final String PLAN = "plan";

    private Beans() {}
}
