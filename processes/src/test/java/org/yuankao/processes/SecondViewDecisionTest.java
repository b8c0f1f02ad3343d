package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table for the second view as the engine evaluates it (C5, A6). */
class SecondViewDecisionTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void deploy() {
        engine = TestEngine.plain(new Catalogue());
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("dmn/second-view-decision.dmn")
                .deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest(name = "{0} by {1} in try {2} is {3}")
    @CsvSource({
        "GOOD, MACHINE, 1, APPROVED",
        "GOOD, MACHINE, 7, APPROVED",
        "GOOD, PERSON, 1, PERSON",
        "DARK, MACHINE, 1, AGAIN",
        "DARK, PERSON, 1, AGAIN",
        "NO_PERSON, PERSON, 1, AGAIN",
        "NO_SCREEN, MACHINE, 1, AGAIN",
        "TOO_CLOSE, MACHINE, 1, AGAIN",
        "DARK, MACHINE, 2, PERSON",
        "TOO_CLOSE, PERSON, 2, PERSON",
        "NO_PICTURE, MACHINE, 1, PERSON",
        "NOT_ABLE, MACHINE, 1, PERSON",
        "SOMETHING_NEW, MACHINE, 1, PERSON",
        ", MACHINE, 1, PERSON",
        "GOOD, , 1, PERSON",
        "GOOD, SOMETHING_NEW, 1, PERSON",
    })
    void leads_to_the_outcome_of_its_row(
            @Nullable String verdict, @Nullable String approval, int placed, SecondViewOutcome outcome) {
        assertThat(decide(verdict, approval, placed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(SecondViewVerdict.class)
    @DisplayName("whoever has placed the phone twice is never sent back by the machine again")
    void the_machine_sends_nobody_back_twice(SecondViewVerdict verdict) {
        for (int placed = 2; placed <= 5; placed++) {
            assertThat(decide(verdict.name(), "MACHINE", placed)).isNotEqualTo(SecondViewOutcome.AGAIN);
        }
    }

    @Test
    void is_tagged_as_seeded_and_keeps_its_history_half_a_year() {
        var definition = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DecisionKeys.SECOND_VIEW_DECISION)
                .singleResult();

        assertThat(definition.getVersionTag()).isEqualTo(ProcessKeys.SEEDED_VERSION_TAG);
        assertThat(definition.getHistoryTimeToLive()).isEqualTo(180);
    }

    private static SecondViewOutcome decide(@Nullable String verdict, @Nullable String approval, int placed) {
        var variables = new HashMap<String, Object>();
        variables.put(Variables.SECOND_VIEW_VERDICT, verdict);
        variables.put(Variables.SECOND_VIEW_APPROVAL, approval);
        variables.put(Variables.SECOND_VIEW_TRY, placed);
        String outcome = engine.getDecisionService()
                .evaluateDecisionTableByKey(DecisionKeys.SECOND_VIEW_DECISION, variables)
                .getSingleEntry();
        return SecondViewOutcome.valueOf(outcome);
    }
}
