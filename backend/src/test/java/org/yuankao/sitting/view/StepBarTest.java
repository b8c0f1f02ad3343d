package org.yuankao.sitting.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuankao.sitting.PlannedStep;
import org.yuankao.sitting.view.SittingView.BarStep;

class StepBarTest {

    private static final List<PlannedStep> PLAN = List.of(
            new PlannedStep("login", "candidate:login", "登录"),
            new PlannedStep("check", "candidate:identity-machine", "核验"),
            new PlannedStep("own", "candidate:own", "自定"),
            new PlannedStep("join", "candidate:second-view", "第二视角"),
            new PlannedStep("wait", "candidate:wait", "等待"));

    @ParameterizedTest
    @CsvSource({
        "candidate:login, login, CAAAA",
        "candidate:identity-machine, compare, DCAAA",
        "candidate:identity-person, decide, DCAAA",
        "candidate:renamed, own, DDCAA",
        "candidate:second-view, join, DDDCA",
        "candidate:second-view-check, look, DDDCA",
        "candidate:second-view-person, approve, DDDCA",
        "candidate:wait, own, DDDDC",
        "candidate:receipt, wait, DDDDD",
        "candidate:elsewhere, nowhere, AAAAA",
    })
    void the_bar_shows_how_far_the_candidate_is(String formKey, String activity, String states) {
        assertThat(letters(StepBar.of(PLAN, formKey, activity))).isEqualTo(states);
    }

    @Test
    void before_the_first_step_everything_lies_ahead() {
        assertThat(letters(StepBar.of(PLAN, null, null))).isEqualTo("AAAAA");
        assertThat(StepBar.of(List.of(), "candidate:login", "login")).isEmpty();
    }

    private static String letters(List<BarStep> bar) {
        return bar.stream().map(step -> step.state().name().substring(0, 1)).reduce("", String::concat);
    }
}
