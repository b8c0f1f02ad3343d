package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yuankao.Browser.Answer;

@DisplayName("N1: a step that an administrator adds works without a release")
class PlainFormIT extends Way {

    private static final List<FormField> FIELDS = List.of(
            new FormField("seat", "座位", "string", true, null),
            new FormField("lamps", "灯", "long", false, null),
            new FormField("quiet", "安静", "boolean", true, null),
            new FormField("since", "日期", "date", false, null),
            new FormField(
                    "room", "房间", "enum", true, List.of(new FieldChoice("home", "家"), new FieldChoice("work", "单位"))));

    @Test
    void its_fields_are_shown_checked_and_kept() {
        Desk desk = entered();
        workflow.moveTo(
                candidate.sittingId(),
                new StepMove("userTask_confirmInformation#x", "userTask_desk", "candidate:my-own", "检查桌面", FIELDS));
        JsonNode step = desk.me().path("step");
        assertThat(step.path("fields")).hasSize(5);
        assertThat(step.path("fields")
                        .get(4)
                        .path("values")
                        .get(1)
                        .path("label")
                        .asText())
                .isEqualTo("单位");

        Answer refused = fill(
                desk, Map.of("seat", " ", "lamps", "two", "quiet", "yes", "since", "gestern", "room", "x", "y", 1));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "values.seat", "values.lamps", "values.quiet", "values.since", "values.room", "values.y");

        Answer taken = fill(desk, Map.of("seat", "窗边", "quiet", true, "since", "2026-11-23", "room", "home"));
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.json().path("step").path("formKey").asText()).isEqualTo("candidate:pledge");
        assertThat(facts.text("select answers->>'seat' from sitting.form_answer where sitting_id = ?", candidate))
                .isEqualTo("窗边");
    }

    @Test
    void a_step_with_facts_of_its_own_is_not_completed_by_a_form() {
        Desk desk = atPledge();

        assertThat(fill(desk, Map.of()).code()).isEqualTo("sitting.step.stale");
        assertThat(desk.step()).isEqualTo("candidate:pledge");
    }

    private static Answer fill(Desk desk, Map<String, Object> values) {
        return desk.browser().post("/api/sitting/steps/form", Map.of("revision", desk.revision(), "values", values));
    }
}
