package org.yuankao.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sitting can be closed from outside wherever it stands: late limit, end of the session, a proctor's word (C6, C7). */
class SittingClosedTest {

    enum Where {
        LOGIN(sitting -> {}),
        INFORMATION(sitting -> sitting.complete(FormKeys.CANDIDATE_LOGIN)),
        PLEDGE(SittingDriver::toPledge),
        PHOTO(sitting -> {
            sitting.toPledge();
            sitting.sign(true);
        }),
        COMPARISON(SittingDriver::toComparison),
        PERSON(sitting -> {
            sitting.toComparison();
            sitting.machineIsOverdue();
        }),
        SECOND_VIEW(sitting -> {
            sitting.toComparison();
            sitting.machineSays(IdentityVerdict.SCORED, 0.9);
        }),
        SECOND_VIEW_CHECK(sitting -> {
            SECOND_VIEW.reach.accept(sitting);
            sitting.placePhone(true);
        }),
        SECOND_VIEW_APPROVAL(sitting -> {
            SECOND_VIEW_CHECK.reach.accept(sitting);
            sitting.secondViewIsOverdue();
        }),
        WAIT(sitting -> {
            SECOND_VIEW.reach.accept(sitting);
            sitting.approved();
        }),
        ANSWER(sitting -> {
            WAIT.reach.accept(sitting);
            sitting.complete(FormKeys.CANDIDATE_WAIT);
        }),
        PROVISIONAL_ANSWER(sitting -> {
            PERSON.reach.accept(sitting);
            sitting.enterProvisionally();
            sitting.approved();
            sitting.complete(FormKeys.CANDIDATE_WAIT);
        });

        private final Consumer<SittingDriver> reach;

        Where(Consumer<SittingDriver> reach) {
            this.reach = reach;
        }
    }

    private static final Catalogue CATALOGUE = new Catalogue();
    private static ProcessEngine engine;

    @BeforeAll
    static void deploy() {
        engine = TestEngine.plain(CATALOGUE);
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/candidate-sitting.bpmn")
                .addClasspathResource("bpmn/identity-check.bpmn")
                .addClasspathResource("dmn/identity-decision.dmn")
                .addClasspathResource("dmn/second-view-decision.dmn")
                .deploy();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @EnumSource(Where.class)
    @DisplayName("a closed sitting leaves no task, no comparison and no called check behind")
    void closing_ends_every_open_step(Where where) {
        init(engine);
        CATALOGUE.reset();
        var sitting = new SittingDriver(engine);
        var instance = sitting.prepare(false);
        where.reach.accept(sitting);
        var before = CATALOGUE.called();

        sitting.close();

        assertThat(instance).isEnded().hasPassed("event_sittingClosed");
        assertThat(sitting.openForms()).isEmpty();
        assertThat(engine.getExternalTaskService().createExternalTaskQuery().count())
                .isZero();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        assertThat(CATALOGUE.called()).isEqualTo(before);
    }
}
