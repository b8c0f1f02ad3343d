package org.yuankao.batch.rule;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.yuankao.batch.SessionRules;
import org.yuankao.batch.WatchingRules;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.shared.Problem;

/** The rules of one batch: what was set, and the default for the rest. */
public final class RuleSet {

    private final Map<Rule, String> values = new EnumMap<>(Rule.class);

    private RuleSet() {}

    /** Refuses a key that does not exist and a value out of bounds with {@code batch.rule.invalid}. */
    public static RuleSet of(Map<String, String> stored) {
        RuleSet rules = new RuleSet();
        stored.forEach((key, value) -> rules.values.put(admitted(key, value), value));
        return rules;
    }

    private static Rule admitted(String key, String value) {
        return Rule.of(key)
                .filter(rule -> rule.admits(value))
                .orElseThrow(
                        () -> Problem.of("batch.rule.invalid").with("rule", key).with("value", value));
    }

    public String value(Rule rule) {
        return values.getOrDefault(rule, rule.byDefault());
    }

    /** Of a rule that is a span of time. */
    public Duration duration(Rule rule) {
        int amount = count(rule);
        return switch (rule.unit()) {
            case HOURS -> Duration.ofHours(amount);
            case MINUTES -> Duration.ofMinutes(amount);
            case SECONDS -> Duration.ofSeconds(amount);
            default -> throw new IllegalArgumentException(rule + " is no span of time");
        };
    }

    public int count(Rule rule) {
        return Integer.parseInt(value(rule));
    }

    public SessionRules forSessions() {
        return new SessionRules(
                duration(Rule.LATE_LIMIT),
                duration(Rule.EARLY_HAND_IN),
                count(Rule.PHOTO_TRIES),
                duration(Rule.IDENTITY_WAIT),
                duration(Rule.TAKEOVER_SILENCE),
                Boolean.parseBoolean(value(Rule.SECOND_VIEW_REQUIRED)),
                value(Rule.SECOND_VIEW_APPROVAL),
                value(Rule.LOCK),
                duration(Rule.INCIDENT_REMINDER),
                duration(Rule.INCIDENT_ESCALATION),
                watching());
    }

    private WatchingRules watching() {
        Map<IncidentKind, Duration> holds = new EnumMap<>(IncidentKind.class);
        for (Rule rule : Rule.values()) {
            rule.held().ifPresent(kind -> holds.put(kind, duration(rule)));
        }
        return new WatchingRules(
                duration(Rule.FRAMES_CALM),
                duration(Rule.FRAMES_ATTENTION),
                duration(Rule.FRAMES_SUSPICION),
                duration(Rule.SNAPSHOT_SHORTEST),
                duration(Rule.SNAPSHOT_LONGEST),
                Map.copyOf(holds));
    }
}
