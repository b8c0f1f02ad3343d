package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.yuankao.processes.watching.IncidentKind;

/** The severity table as the engine evaluates it (A4, P2). */
class IncidentSeverityTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void deploy() {
        engine = TestEngine.plain(new Catalogue());
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("dmn/incident-severity.dmn")
                .deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest(name = "{0} after {1} of its kind is {2}")
    @CsvSource({
        "OTHER_PERSON, 0, 4",
        "SEVERAL_PERSONS, 0, 4",
        "SECOND_DEVICE, 5, 4",
        "DEVICE_IN_USE, 0, 3",
        "DEVICE_IN_USE, 1, 4",
        "LEFT_SEAT, 0, 2",
        "LEFT_SEAT, 1, 3",
        "LEFT_SEAT, 2, 3",
        "LEFT_SEAT, 3, 4",
        "CAMERA_COVERED, 0, 2",
        "CAMERA_COVERED, 1, 3",
        "STREAM_FROZEN, 3, 4",
        "FIRST_VIEW_LOST, 0, 2",
        "FIRST_VIEW_LOST, 1, 3",
        "FIRST_VIEW_LOST, 3, 4",
        "SECOND_VIEW_LOST, 0, 2",
        "SECOND_VIEW_LOST, 1, 2",
        "SECOND_VIEW_LOST, 2, 3",
        "SECOND_VIEW_LOST, 9, 3",
        "POWER_LOST, 9, 1",
        "SOMETHING_NEW, 0, 2",
        ", 0, 2",
        "LEFT_SEAT, , 2",
    })
    void leads_to_the_severity_of_its_row(@Nullable String kind, @Nullable Integer earlier, int severity) {
        assertThat(rate(kind, earlier)).isEqualTo(severity);
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    @DisplayName("each kind is rated, and never less for having happened before")
    void each_kind_is_rated_and_repetition_never_lowers_it(IncidentKind kind) {
        int before = 1;
        for (int earlier = 0; earlier <= 5; earlier++) {
            int severity = rate(kind.name(), earlier);
            assertThat(severity).isBetween(before, 4);
            before = severity;
        }
    }

    @Test
    void is_tagged_as_seeded_and_keeps_its_history_half_a_year() {
        DecisionDefinition definition = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DecisionKeys.INCIDENT_SEVERITY)
                .singleResult();

        assertThat(definition.getVersionTag()).isEqualTo(ProcessKeys.SEEDED_VERSION_TAG);
        assertThat(definition.getHistoryTimeToLive()).isEqualTo(180);
    }

    private static int rate(@Nullable String kind, @Nullable Integer earlier) {
        var variables = new HashMap<String, Object>();
        variables.put(Variables.INCIDENT_KIND, kind);
        variables.put(Variables.EARLIER_INCIDENTS, earlier);
        Number severity = engine.getDecisionService()
                .evaluateDecisionTableByKey(DecisionKeys.INCIDENT_SEVERITY, variables)
                .getSingleEntry();
        return severity.intValue();
    }
}
