package org.yuankao.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PaperJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final PaperJson json = new PaperJson();

    @ParameterizedTest
    @ValueSource(strings = {"labour-relations-theory", "labour-relations-mock", "labour-relations-skill"})
    void every_seeded_paper_fits_its_schema_and_its_key(String name) {
        JsonNode paper = json.check(name, resource(name + ".json"), resource(name + ".key.json"));

        PaperShape shape = json.shape(json.compact(paper));
        assertThat(shape.size()).isPositive();
        assertThat(shape.questions())
                .extracting(QuestionShape::type)
                .contains(QuestionType.SINGLE, QuestionType.MULTIPLE);
        assertThat(shape.question("q1")).isEqualTo(shape.questions().get(0));
    }

    @Test
    void a_paper_that_carries_an_answer_is_refused() {
        assertThat(faults(paper -> question(paper).put("answer", "A"), key -> {}))
                .anyMatch(fault -> fault.contains("answer"));
    }

    @Test
    void a_question_that_stands_twice_is_refused() {
        assertThat(faults(paper -> question(paper).put("id", "q2"), key -> {}))
                .contains("question q2 stands twice", "the key answers q1, which is no question");
    }

    @Test
    void scores_that_do_not_add_up_are_refused() {
        assertThat(faults(paper -> paper.put("totalScore", 99), key -> {}))
                .anyMatch(fault -> fault.startsWith("the scores add up to 100"));
    }

    @Test
    void a_question_without_an_answer_in_the_key_is_refused() {
        assertThat(faults(paper -> {}, key -> answers(key).remove("q1")))
                .containsExactly("the key has no answer to q1");
    }

    @Test
    void two_right_options_of_a_single_choice_are_refused() {
        assertThat(faults(
                        paper -> {}, key -> answers(key).putArray("q1").add("A").add("B")))
                .containsExactly("the key of q1 has several options where one is right");
    }

    @Test
    void a_right_option_that_is_not_there_is_refused() {
        assertThat(faults(paper -> {}, key -> answers(key).putArray("q1").add("H")))
                .containsExactly("the key of q1 names an option that is not there");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThatThrownBy(() -> json.check("x", "{".getBytes(StandardCharsets.UTF_8), new byte[0]))
                .isInstanceOf(InvalidPaper.class);
    }

    private List<String> faults(Consumer<ObjectNode> inPaper, Consumer<ObjectNode> inKey) {
        try {
            ObjectNode paper = (ObjectNode) MAPPER.readTree(resource("labour-relations-theory.json"));
            ObjectNode key = (ObjectNode) MAPPER.readTree(resource("labour-relations-theory.key.json"));
            inPaper.accept(paper);
            inKey.accept(key);
            json.check("test", MAPPER.writeValueAsBytes(paper), MAPPER.writeValueAsBytes(key));
            return List.of();
        } catch (InvalidPaper refusal) {
            return refusal.faults();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode question(ObjectNode paper) {
        return (ObjectNode) paper.at("/sections/0/questions/0");
    }

    private static ObjectNode answers(ObjectNode key) {
        return (ObjectNode) key.get("answers");
    }

    private static byte[] resource(String name) {
        try {
            return new ClassPathResource("paper/seed/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
