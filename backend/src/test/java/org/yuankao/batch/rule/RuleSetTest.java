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
                        Duration.ofSeconds(180)));
    }

    @Test
    void what_is_set_is_read_in_the_rules_unit() {
        RuleSet rules = RuleSet.of(Map.of("earlyHandIn", "5", "secondViewRequired", "false", "prepareLead", "48"));

        assertThat(rules.forSessions().earlyHandIn()).isEqualTo(Duration.ofMinutes(5));
        assertThat(rules.forSessions().secondViewRequired()).isFalse();
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
