package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision table as the engine evaluates it, row by row with the boundaries (C4, A6). */
class IdentityDecisionTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void deploy() {
        engine = TestEngine.plain(new Catalogue());
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("dmn/identity-decision.dmn")
                .deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest(name = "{0} with score {1} in try {2} of 3 is {3}")
    @CsvSource({
        "SCORED, 1.0, 1, PASSED",
        "SCORED, 0.50, 1, PASSED",
        "SCORED, 0.50, 3, PASSED",
        "SCORED, 0.4999999, 1, PERSON",
        "SCORED, 0.30, 1, PERSON",
        "SCORED, 0.30, 3, PERSON",
        "SCORED, 0.2999999, 1, AGAIN",
        "SCORED, 0.2999999, 2, AGAIN",
        "SCORED, 0.2999999, 3, PERSON",
        "SCORED, -0.2, 1, AGAIN",
        "SCORED, -0.2, 4, PERSON",
        "SCORED, , 1, PERSON",
        "SCORED, , 3, PERSON",
        "NO_FACE, , 1, AGAIN",
        "NO_FACE, , 3, PERSON",
        "SEVERAL_FACES, , 2, AGAIN",
        "SEVERAL_FACES, , 3, PERSON",
        "UNUSABLE, , 1, AGAIN",
        "UNUSABLE, , 3, PERSON",
        "NO_FACE, 0.9, 3, PERSON",
        "NO_REGISTERED_PHOTO, , 1, PERSON",
        "NOT_ABLE, , 1, PERSON",
        "NOT_ABLE, 0.9, 1, PERSON",
        "SOMETHING_NEW, 0.9, 1, PERSON",
        ", 0.9, 1, PERSON",
    })
    void leads_to_the_outcome_of_its_row(String verdict, Double score, int photoTry, IdentityOutcome outcome) {
        assertThat(decide(verdict, score, photoTry, 3)).isEqualTo(outcome);
    }

    @Test
    @DisplayName("the number of tries is the batch's rule, not the table's")
    void the_number_of_tries_is_the_rule_of_the_batch() {
        assertThat(decide("SCORED", 0.1, 3, 5)).isEqualTo(IdentityOutcome.AGAIN);
        assertThat(decide("SCORED", 0.1, 1, 1)).isEqualTo(IdentityOutcome.PERSON);
    }

    @Test
    @DisplayName("no row of the table rejects: only a person may (C4, A6)")
    void no_row_rejects() {
        var outputs = engine.getRepositoryService()
                .getDmnModelInstance(definition().getId())
                .getModelElementsByType(OutputEntry.class);

        assertThat(outputs)
                .isNotEmpty()
                .noneMatch(entry -> entry.getText().getTextContent().contains(IdentityOutcome.REJECTED.name()));
    }

    @Test
    void is_tagged_as_seeded_and_keeps_its_history_half_a_year() {
        assertThat(definition().getVersionTag()).isEqualTo(ProcessKeys.SEEDED_VERSION_TAG);
        assertThat(definition().getHistoryTimeToLive()).isEqualTo(180);
    }

    private static DecisionDefinition definition() {
        return engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DecisionKeys.IDENTITY_DECISION)
                .singleResult();
    }

    private static IdentityOutcome decide(String verdict, Double score, int photoTry, int photoTries) {
        var variables = new HashMap<String, Object>();
        variables.put(Variables.IDENTITY_VERDICT, verdict);
        variables.put(Variables.IDENTITY_SCORE, score);
        variables.put(Variables.PHOTO_TRY, photoTry);
        variables.put(Variables.PHOTO_TRIES, photoTries);
        String outcome = engine.getDecisionService()
                .evaluateDecisionTableByKey(DecisionKeys.IDENTITY_DECISION, variables)
                .getSingleEntry();
        return IdentityOutcome.valueOf(outcome);
    }
}
