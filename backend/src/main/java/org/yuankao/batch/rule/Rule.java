package org.yuankao.batch.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuankao.processes.watching.IncidentKind;

/**
 * Every rule that a batch may set, with its unit, its default and its bounds. The defaults are those of the plan of
 * November 2022 where it says one, else those of the conventions.
 */
public enum Rule {
    LATE_LIMIT("lateLimit", Unit.MINUTES, 30, 0, 240),
    EARLY_HAND_IN("earlyHandIn", Unit.MINUTES, 30, 0, 240),
    PHOTO_TRIES("photoTries", Unit.TIMES, 3, 1, 10),
    IDENTITY_WAIT("identityWait", Unit.SECONDS, 60, 5, 600),
    TAKEOVER_SILENCE("takeoverSilence", Unit.SECONDS, 30, 10, 600),
    FRAMES_CALM("framesCalm", Unit.SECONDS, 4, 1, 60),
    FRAMES_ATTENTION("framesAttention", Unit.SECONDS, 2, 1, 60),
    FRAMES_SUSPICION("framesSuspicion", Unit.SECONDS, 1, 1, 60),
    SNAPSHOT_SHORTEST("snapshotShortest", Unit.MINUTES, 2, 1, 60),
    SNAPSHOT_LONGEST("snapshotLongest", Unit.MINUTES, 6, 1, 60),
    PREPARE_LEAD("prepareLead", Unit.HOURS, 24, 0, 168),
    SETTLE_TIME("settleTime", Unit.MINUTES, 10, 0, 240),
    INCIDENT_REMINDER("incidentReminder", Unit.SECONDS, 60, 5, 3600),
    INCIDENT_ESCALATION("incidentEscalation", Unit.SECONDS, 180, 5, 3600),
    SECOND_VIEW_REQUIRED("secondViewRequired", Unit.YES_NO, "true", "true", "false"),
    HOLD_LEFT_SEAT(IncidentKind.LEFT_SEAT),
    HOLD_SEVERAL_PERSONS(IncidentKind.SEVERAL_PERSONS),
    HOLD_OTHER_PERSON(IncidentKind.OTHER_PERSON),
    HOLD_DEVICE_IN_USE(IncidentKind.DEVICE_IN_USE),
    HOLD_CAMERA_COVERED(IncidentKind.CAMERA_COVERED),
    HOLD_STREAM_FROZEN(IncidentKind.STREAM_FROZEN),
    HOLD_FIRST_VIEW_LOST(IncidentKind.FIRST_VIEW_LOST),
    HOLD_SECOND_VIEW_LOST(IncidentKind.SECOND_VIEW_LOST),
    SECOND_VIEW_APPROVAL("secondViewApproval", Unit.CHOICE, "PERSON", "PERSON", "MACHINE"),
    LOCK("lock", Unit.CHOICE, "SEB_VERIFIED", "SEB_VERIFIED", "BROWSER_MONITORED");

    private final String key;
    private final Unit unit;
    private final String byDefault;
    private final int least;
    private final int most;
    private final List<String> choices;
    private final @Nullable IncidentKind held;

    Rule(String key, Unit unit, int byDefault, int least, int most) {
        this.key = key;
        this.unit = unit;
        this.byDefault = String.valueOf(byDefault);
        this.least = least;
        this.most = most;
        this.choices = List.of();
        this.held = null;
    }

    /** How long something must last before it is raised. */
    Rule(IncidentKind kind) {
        this.key = "hold." + kind.name();
        this.unit = Unit.SECONDS;
        this.byDefault = String.valueOf(kind.hold().toSeconds());
        this.least = 0;
        this.most = 600;
        this.choices = List.of();
        this.held = kind;
    }

    Rule(String key, Unit unit, String byDefault, String... choices) {
        this.key = key;
        this.unit = unit;
        this.byDefault = byDefault;
        this.least = 0;
        this.most = 0;
        this.choices = List.of(choices);
        this.held = null;
    }

    /** Of which kind of incident it is the time to last; none for every other rule. */
    public Optional<IncidentKind> held() {
        return Optional.ofNullable(held);
    }

    public static Optional<Rule> of(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    public String byDefault() {
        return byDefault;
    }

    /** Whether the value is of this rule's type and within its bounds. */
    public boolean admits(String value) {
        if (!choices.isEmpty()) {
            return choices.contains(value);
        }
        return value.matches("0|[1-9][0-9]{0,5}")
                && Integer.parseInt(value) >= least
                && Integer.parseInt(value) <= most;
    }
}
