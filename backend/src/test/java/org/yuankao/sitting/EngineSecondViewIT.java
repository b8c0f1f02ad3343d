package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yuankao.Browser;
import org.yuankao.batch.Rooms;
import org.yuankao.identity.NewStaff;
import org.yuankao.identity.Role;
import org.yuankao.identity.StaffAccounts;

@DisplayName("C5: the machine looks at the place of the phone, a proctor approves it, and it keeps nobody out")
class EngineSecondViewIT extends EngineWay {

    private static final String VIEWS = "/api/proctoring/second-views";
    private static final String PASSWORD = "a-Long-passw0rd";

    @Autowired
    StaffAccounts accounts;

    @Autowired
    Rooms rooms;

    private Browser proctor;

    @BeforeEach
    void aProctorOfTheRoom() {
        UUID account = account();
        rooms.assign(exam.roomId(), account);
        proctor = signedIn(account);
    }

    @Test
    void the_machine_looks_then_a_proctor_approves() {
        Desk desk = placed();
        assertThat(desk.step()).isEqualTo("candidate:second-view-check");
        assertThat(place(desk).path("phase").asText()).isEqualTo("MACHINE");
        assertThat(currentInBar(desk)).isEqualTo("candidate:second-view");
        looked("GOOD");
        assertThat(desk.step()).isEqualTo("candidate:second-view-person");
        assertThat(currentInBar(desk)).isEqualTo("candidate:second-view");

        JsonNode waiting = waiting();
        assertThat(approvalsOnTheWall()).containsExactly("WAITING");
        assertThat(waiting.path("verdict").asText()).isEqualTo("GOOD");
        assertThat(waiting.path("label").asText()).isEqualTo("欧*** · " + candidate.ticket());
        JsonNode result = decide("APPROVED", null, waiting).get(0);

        assertThat(result.path("state").asText()).isEqualTo("DONE");
        assertThat(desk.step()).isEqualTo("candidate:wait");
        assertThat(place(desk).path("outcome").asText()).isEqualTo("APPROVED");
        assertThat(approvalsOnTheWall()).containsExactly("APPROVED");
        assertThat(listed("WAITING")).isEmpty();
        assertThat(listed("DECIDED").get(0).path("decidedBy").asText()).isEqualTo("监考员");
    }

    @Test
    void a_proctor_asks_for_another_place_and_says_what_to_change() {
        Desk desk = placed();
        looked("GOOD");
        decide("AGAIN", "请把手机再放远一些", waiting());

        assertThat(desk.step()).isEqualTo("candidate:second-view");
        assertThat(place(desk).path("hint").asText()).isEqualTo("请把手机再放远一些");
        Desk.expect(desk.secondView(), 200);
        assertThat(place(desk).path("tries").asInt()).isEqualTo(2);
        assertThat(place(desk).has("hint")).isFalse();
        looked("GOOD");
        approve();
        assertThat(desk.step()).isEqualTo("candidate:wait");
    }

    @Test
    void the_machine_asks_once_for_another_place_then_a_person_looks() {
        Desk desk = placed();
        looked("DARK");
        assertThat(desk.step()).isEqualTo("candidate:second-view");
        assertThat(place(desk).path("verdict").asText()).isEqualTo("DARK");
        assertThat(place(desk).path("outcome").asText()).isEqualTo("AGAIN");

        Desk.expect(desk.secondView(), 200);
        looked("DARK");

        assertThat(desk.step()).isEqualTo("candidate:second-view-person");
        assertThat(waiting().path("verdict").asText()).isEqualTo("DARK");
    }

    @Test
    @DisplayName("Q3: a machine that does not answer is relieved by a person, who sees that it said nothing")
    void a_machine_that_does_not_answer_is_relieved_by_a_person() {
        Desk desk = placed();
        looked("DARK");
        Desk.expect(desk.secondView(), 200);
        sweep();
        assertThat(desk.step()).isEqualTo("candidate:second-view-check");

        clock.advance(Duration.ofMinutes(2));
        sweep();

        assertThat(desk.step()).isEqualTo("candidate:second-view-person");
        assertThat(waiting().path("verdict").isNull()).isTrue();
        decide("APPROVED", null, waiting());
        assertThat(desk.step()).isEqualTo("candidate:wait");
    }

    @Test
    void what_nobody_has_approved_at_the_start_is_waived_whoever_was_to_look() {
        Desk machine = placed();
        UUID first = sitting();
        candidate = hall.candidate(exam);
        Desk person = placed();
        looked("GOOD");
        JsonNode late = waiting();

        clock.setTo(start());
        sweep();
        sweep();

        for (Desk desk : List.of(machine, person)) {
            assertThat(desk.step()).isEqualTo("candidate:answer");
            assertThat(place(desk).path("outcome").asText()).isEqualTo("WAIVED");
            assertThat(desk.paper().status()).isEqualTo(200);
        }
        assertThat(facts.state(first)).isEqualTo("ADMITTED");
        assertThat(approvalsOnTheWall()).containsExactly("NONE", "NONE");
        assertThat(listed("WAITING")).isEmpty();
        assertThat(decide("AGAIN", null, late).get(0).path("state").asText()).isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("many at a time; each says what became of it, of another's room not even that it exists")
    void many_are_decided_at_a_time_and_each_result_is_stated() {
        placed();
        looked("GOOD");
        String first = waiting().path("taskId").asText();
        candidate = hall.candidate(exam);
        placed();
        looked("GOOD");
        String second = waiting().path("taskId").asText();

        assertThat(states(signedIn(account()), List.of(first))).containsExactly("UNKNOWN");
        assertThat(states(proctor, List.of(first, second, "no-such-task", first)))
                .containsExactly("DONE", "DONE", "UNKNOWN");
        assertThat(states(proctor, List.of(second, first))).containsExactly("DECIDED_BEFORE", "DECIDED_BEFORE");
    }

    @Test
    @DisplayName("the batch's rule travels with the sitting: a person approves, unless the batch says otherwise")
    void the_rule_of_the_batch_travels_with_the_sitting() {
        placed();

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(
                                facts.text("select process_instance_id from sitting.sitting where id = ?", candidate))
                        .variableName("secondViewApproval")
                        .singleResult()
                        .getValue())
                .isEqualTo("PERSON");
    }

    private List<String> approvalsOnTheWall() {
        List<String> shown = new ArrayList<>();
        proctor.get("/api/proctoring/wall?sessionId=" + exam.session().id())
                .json()
                .path("tiles")
                .forEach(tile -> shown.add(tile.at("/second/approval").asText()));
        return shown;
    }

    private Desk placed() {
        Desk desk = photographed(true);
        measured("SCORED", 0.71, "full");
        desk.joinPhone(port);
        Desk.expect(desk.secondView(), 200);
        return desk;
    }

    /** The one of this candidate. */
    private JsonNode waiting() {
        List<JsonNode> mine = listed("WAITING");
        assertThat(mine).hasSize(1);
        return mine.get(0);
    }

    private List<JsonNode> listed(String state) {
        List<JsonNode> mine = new ArrayList<>();
        for (JsonNode item : Desk.expect(proctor.get(VIEWS + "?size=100&state=" + state), 200)
                .path("items")) {
            if (item.path("sittingId").asText().equals(sitting().toString())) {
                mine.add(item);
            }
        }
        return mine;
    }

    private JsonNode decide(String decision, String hint, JsonNode view) {
        Map<String, Object> body = new HashMap<>();
        body.put("taskIds", List.of(view.path("taskId").asText()));
        body.put("decision", decision);
        body.put("hint", hint);
        return Desk.expect(proctor.post(VIEWS + "/decisions", body), 200).path("results");
    }

    private static List<String> states(Browser staff, List<String> tasks) {
        return Desk.expect(staff.post(VIEWS + "/decisions", Map.of("taskIds", tasks, "decision", "APPROVED")), 200)
                .path("results")
                .findValuesAsText("state");
    }

    private static JsonNode place(Desk desk) {
        return desk.me().path("secondView").path("place");
    }

    private static String currentInBar(Desk desk) {
        for (JsonNode step : desk.me().path("steps")) {
            if (step.path("state").asText().equals("CURRENT")) {
                return step.path("formKey").asText();
            }
        }
        throw new AssertionError("no current step");
    }

    private UUID account() {
        String name = "sv-" + UUID.randomUUID().toString().substring(0, 18);
        return accounts.create(new NewStaff(name, "监考员", Set.of(Role.PROCTOR), PASSWORD, false));
    }

    private Browser signedIn(UUID account) {
        return new Browser(port).signIn(accounts.byId(account).orElseThrow().username(), PASSWORD);
    }
}
