package org.yuankao.batch.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuankao.batch.SessionRules;
import org.yuankao.batch.WatchingRules;
import org.yuankao.processes.watching.IncidentKind;
import org.yuankao.shared.Problem;

class RuleSetTest {

    @Test
    void what_is_not_set_stands_at_the_plans_default() {
        assertThat(RuleSet.of(Map.of()).forSessions())
                .isEqualTo(new SessionRules(
                        Duration.ofMinutes(30),
                        Duration.ofMinutes(30),
                        3,
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(30),
                        true,
                        "PERSON",
                        "SEB_VERIFIED",
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(180),
                        new WatchingRules(
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(1),
                                Duration.ofMinutes(2),
                                Duration.ofMinutes(6),
                                Map.of(
                                        IncidentKind.LEFT_SEAT, Duration.ofSeconds(5),
                                        IncidentKind.SEVERAL_PERSONS, Duration.ofSeconds(2),
                                        IncidentKind.OTHER_PERSON, Duration.ofSeconds(3),
                                        IncidentKind.DEVICE_IN_USE, Duration.ofSeconds(3),
                                        IncidentKind.CAMERA_COVERED, Duration.ofSeconds(3),
                                        IncidentKind.STREAM_FROZEN, Duration.ofSeconds(10),
                                        IncidentKind.FIRST_VIEW_LOST, Duration.ofSeconds(15),
                                        IncidentKind.SECOND_VIEW_LOST, Duration.ofSeconds(15)))));
    }

    @Test
    void what_is_set_is_read_in_the_rules_unit() {
        RuleSet rules = RuleSet.of(
                Map.of("earlyHandIn", "5", "secondViewRequired", "false", "prepareLead", "48", "hold.LEFT_SEAT", "60"));

        assertThat(rules.forSessions().earlyHandIn()).isEqualTo(Duration.ofMinutes(5));
        assertThat(rules.forSessions().secondViewRequired()).isFalse();
        assertThat(rules.forSessions().watching().holds()).containsEntry(IncidentKind.LEFT_SEAT, Duration.ofMinutes(1));
        assertThat(rules.duration(Rule.PREPARE_LEAD)).isEqualTo(Duration.ofDays(2));
    }

    @ParameterizedTest
    @CsvSource({
        "photoTries, 0",
        "photoTries, 11",
        "photoTries, three",
        "lateLimit, -1",
        "lateLimit, 241",
        "lateLimit, 30.5",
        "lateLimit, 9999999999",
        "secondViewRequired, yes",
        "lock, NONE",
        "hold.LEFT_SEAT, 601",
        "hold.VOICES, 3",
        "noSuchRule, 1",
    })
    void a_value_out_of_bounds_or_an_unknown_rule_is_refused(String key, String value) {
        assertThatThrownBy(() -> RuleSet.of(Map.of(key, value)))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.code()).isEqualTo("batch.rule.invalid"));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_default_lies_within_its_own_bounds(Rule rule) {
        assertThat(rule.admits(rule.byDefault())).isTrue();
        assertThat(Rule.of(rule.key())).contains(rule);
    }
}
