package org.yuankao.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yuankao.Browser.Answer;

@DisplayName("C7, N2, fault 4 and 14: answers are saved once, in any order, and acknowledged with a number")
class SavingIT extends Way {

    @Test
    void a_save_that_is_repeated_gets_its_first_receipt() {
        Desk desk = answering();
        JsonNode first = Desk.expect(desk.save("q1", 1, "A"), 200).path("receipts");
        JsonNode again = Desk.expect(desk.save("q1", 1, "A"), 200).path("receipts");

        assertThat(again).isEqualTo(first);
        assertThat(first.get(0).path("receipt").asLong()).isPositive();
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(1);
    }

    @Test
    void a_save_answers_with_time_and_deadline() {
        JsonNode saved = Desk.expect(answering().save("q1", 1, "A"), 200);

        assertThat(saved.path("deadline").asText()).isEqualTo(end().toString());
        assertThat(Instant.parse(saved.path("serverNow").asText())).isAfterOrEqualTo(start());
        assertThat(saved.path("instructions")).isEmpty();
    }

    /** Everything that a bad network does to a client that repeats what is not acknowledged. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_order_the_highest_revision_wins_and_every_receipt_is_one_and_the_same(long seed)
            throws Exception {
        Desk desk = answering();
        Random random = new Random(seed);
        List<Map<String, Object>> changes = new ArrayList<>();
        Map<String, List<String>> last = new TreeMap<>();
        for (int question = 1; question <= 5; question++) {
            int revisions = 1 + random.nextInt(7);
            for (int revision = 1; revision <= revisions; revision++) {
                List<String> value =
                        random.nextInt(5) == 0 ? List.of() : List.of("ABCD".charAt(random.nextInt(4)) + "");
                changes.add(Desk.change("q" + question, revision, value.toArray(String[]::new)));
                last.put("q" + question, value);
            }
        }
        List<Map<String, Object>> sent = new ArrayList<>(changes);
        sent.addAll(changes.subList(0, changes.size() / 2));
        Collections.shuffle(sent, random);

        Map<String, Long> receipts = new ConcurrentHashMap<>();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (List<Map<String, Object>> group : groups(sent, random)) {
            running.add(clients.submit(() -> Desk.expect(desk.tab(port).save(group), 200)
                    .path("receipts")
                    .forEach(receipt -> {
                        Long number = receipt.path("receipt").asLong();
                        Long earlier = receipts.putIfAbsent(
                                receipt.path("questionId").asText() + "/" + receipt.path("revision"), number);
                        assertThat(earlier == null || earlier.equals(number)).isTrue();
                    })));
        }
        for (Future<?> one : running) {
            one.get();
        }
        clients.shutdown();

        assertThat(receipts).hasSize(changes.size());
        assertThat(receipts.values()).doesNotHaveDuplicates();
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(changes.size());
        assertThat(values(desk)).isEqualTo(last);
    }

    @Test
    @DisplayName("Order of saves: (login epoch, revision)")
    void a_later_login_wins_over_any_revision_of_an_earlier_one() {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 99, "A"), 200);
        desk.enter(exam, candidate);
        Desk.expect(desk.save("q1", 1, "B"), 200);

        assertThat(values(desk)).containsEntry("q1", List.of("B"));
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(2);
    }

    @Test
    void a_revision_used_for_something_else_is_never_acknowledged() {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        Answer other = desk.save(List.of(Desk.change("q1", 1, "B"), Desk.change("q2", 1, "C")));

        assertThat(other.status()).isEqualTo(400);
        assertThat(other.code()).isEqualTo("sitting.answers.revision-taken");
        assertThat(other.json().path("fields")).hasSize(1);
        assertThat(other.json().path("fields").get(0).path("field").asText()).isEqualTo("changes[0].revision");
        assertThat(values(desk)).isEqualTo(Map.of("q1", List.of("A"), "q2", List.of("C")));
    }

    @Test
    void a_value_is_kept_sorted_and_without_repetition() {
        Desk desk = answering();
        String multiple = facts.question(desk.paper().json(), "MULTIPLE");
        Desk.expect(desk.save(multiple, 1, "C", "A", "C"), 200);
        JsonNode again = Desk.expect(desk.save(multiple, 1, "A", "C"), 200);

        assertThat(again.path("receipts")).hasSize(1);
        assertThat(values(desk)).containsEntry(multiple, List.of("A", "C"));
    }

    @Test
    void what_does_not_fit_the_paper_is_refused_as_a_whole() {
        Desk desk = answering();
        Answer answer = desk.save(List.of(
                Desk.change("q1", 1, "A"),
                Desk.change("nowhere", 1, "A"),
                Desk.change("q2", 1, "Z"),
                Desk.change("q3", 1, "A", "B"),
                Desk.change("q4", 0, "A"),
                Map.of("questionId", "q5", "revision", 1, "value", "A"),
                Desk.change("q1", 1, "B")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("sitting.answers.invalid");
        assertThat(answer.json().path("fields").findValuesAsText("field"))
                .containsExactly(
                        "changes[1].questionId",
                        "changes[2].value",
                        "changes[3].value",
                        "changes[4].revision",
                        "changes[5].value",
                        "changes[6].revision");
        assertThat(facts.count("answer_revision", candidate.sittingId())).isZero();
    }

    @Test
    void nothing_is_saved_before_the_clock_opens_the_paper() {
        Desk desk = waiting();
        Answer early = desk.save("q1", 1, "A");

        assertThat(early.status()).isEqualTo(425);
        assertThat(facts.count("answer_revision", candidate.sittingId())).isZero();
        assertThat(atPledgeOfAnother().save("q1", 1, "A").code()).isEqualTo("sitting.paper.not-admitted");
    }

    @Test
    void a_hundred_changes_are_one_save_and_a_hundred_and_one_are_refused() {
        Desk desk = answering();
        List<Map<String, Object>> changes = new ArrayList<>();
        for (int revision = 1; revision <= 100; revision++) {
            changes.add(Desk.change("q1", revision, "A"));
        }
        assertThat(Desk.expect(desk.save(changes), 200).path("receipts")).hasSize(100);
        changes.add(Desk.change("q2", 1, "A"));
        assertThat(desk.save(changes).status()).isEqualTo(400);
        assertThat(desk.save(List.of()).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("Order of saves: the login epoch that a change was made in is never guessed")
    void a_save_that_does_not_name_its_epoch_is_refused() {
        Desk desk = answering();
        Answer refused =
                desk.browser().post("/api/sitting/answers", Map.of("changes", List.of(Desk.change("q1", 1, "A"))));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("fields").findValuesAsText("field")).containsExactly("epoch");
        assertThat(facts.count("answer_revision", candidate.sittingId())).isZero();
    }

    @Test
    @DisplayName("A script cannot fill the table; what is stored is acknowledged again")
    void twenty_thousand_changes_of_a_sitting_are_enough() {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        facts.saveMany(candidate.sittingId(), "q1", 19_998);
        JsonNode last = Desk.expect(desk.save("q2", 1, "B"), 200).path("receipts");
        Answer refused = desk.save(List.of(Desk.change("q2", 1, "B"), Desk.change("q3", 1, "C")));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("sitting.answers.too-many");
        assertThat(Desk.expect(desk.save("q2", 1, "B"), 200).path("receipts")).isEqualTo(last);
        assertThat(facts.count("answer_revision", candidate.sittingId())).isEqualTo(20_000);
        assertThat(values(desk)).containsOnlyKeys("q1", "q2");
    }

    @Test
    void a_save_does_not_use_up_the_protection_against_forged_requests() {
        Desk desk = answering();
        Desk.expect(desk.save("q1", 1, "A"), 200);
        String token = desk.browser().cookie("XSRF-TOKEN");
        Desk.expect(desk.save("q1", 2, "B"), 200);

        assertThat(token).isNotEmpty();
        assertThat(desk.browser().cookie("XSRF-TOKEN")).isEqualTo(token);
    }

    private Desk atPledgeOfAnother() {
        Desk desk = newDesk().enter(exam, hall.candidate(exam));
        Desk.expect(desk.confirm(), 200);
        return desk;
    }

    private static Map<String, List<String>> values(Desk desk) {
        Map<String, List<String>> values = new HashMap<>();
        desk.answers()
                .path("answers")
                .forEach(answer -> values.put(
                        answer.path("questionId").asText(),
                        StreamSupport.stream(answer.path("value").spliterator(), false)
                                .map(JsonNode::asText)
                                .toList()));
        return values;
    }

    /** No request names the same revision twice, as no client does. */
    private static List<List<Map<String, Object>>> groups(List<Map<String, Object>> changes, Random random) {
        List<List<Map<String, Object>>> groups = new ArrayList<>();
        for (Map<String, Object> change : changes) {
            List<Map<String, Object>> open = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (open.isEmpty() || open.contains(change) || random.nextInt(3) == 0) {
                groups.add(new ArrayList<>(List.of(change)));
            } else {
                open.add(change);
            }
        }
        return groups;
    }
}
