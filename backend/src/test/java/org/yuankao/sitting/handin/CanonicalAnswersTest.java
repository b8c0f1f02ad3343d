package org.yuankao.sitting.handin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CanonicalAnswersTest {

    @Test
    void the_form_is_that_of_the_receipt() {
        CanonicalAnswers answers = CanonicalAnswers.of(
                Map.of("q10", List.of("B"), "q2", List.of("C", "A"), "q1", List.of(), "q3", List.of("A")));

        assertThat(new String(answers.json(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "[{\"questionId\":\"q10\",\"value\":[\"B\"]},{\"questionId\":\"q2\",\"value\":[\"A\",\"C\"]},"
                                + "{\"questionId\":\"q3\",\"value\":[\"A\"]}]");
        assertThat(answers.answered()).isEqualTo(3);
        // made with: printf '%s' '[…]' | sha256sum
        assertThat(CanonicalAnswers.of(Map.of("q1", List.of("A"))).digest())
                .isEqualTo("196e96ed27c5fda223d5492d2342af0bb7d37433e5d381d6d36410d21229b956");
    }

    @Property
    void the_digest_does_not_know_in_which_order_answers_were_given(
            @ForAll @Size(max = 20) Map<@AlphaChars @StringLength(min = 1, max = 4) String, List<Boolean>> chosen,
            @ForAll Random random) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        chosen.forEach((question, options) -> answers.put(question, options(options)));
        List<String> questions = new ArrayList<>(answers.keySet());
        Collections.shuffle(questions, random);
        Map<String, List<String>> shuffled = new LinkedHashMap<>();
        questions.forEach(question -> {
            List<String> value = new ArrayList<>(answers.get(question));
            Collections.shuffle(value, random);
            shuffled.put(question, value);
        });

        assertThat(CanonicalAnswers.of(shuffled).digest())
                .isEqualTo(CanonicalAnswers.of(answers).digest());
    }

    private static List<String> options(List<Boolean> chosen) {
        List<String> options = new ArrayList<>();
        for (int i = 0; i < Math.min(chosen.size(), 6); i++) {
            if (chosen.get(i)) {
                options.add(String.valueOf((char) ('A' + i)));
            }
        }
        return options;
    }
}
