package org.yuankao.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yuankao.IntegrationTest;
import org.yuankao.shared.Problem;

@IntegrationTest
class PapersIT {

    @Autowired
    Papers papers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_same_paper_is_stored_once_and_a_corrected_one_beside_it() throws IOException {
        byte[] paper = resource("labour-relations-theory.json");
        byte[] key = resource("labour-relations-theory.key.json");
        UUID first = papers.store("it-theory", paper, key);

        assertThat(papers.store("it-theory", paper, key)).isEqualTo(first);

        byte[] corrected = new String(paper, StandardCharsets.UTF_8)
                .replaceFirst("\"minutes\": *90", "\"minutes\": 100")
                .getBytes(StandardCharsets.UTF_8);
        UUID second = papers.store("it-theory", corrected, key);
        assertThat(second).isNotEqualTo(first);
        assertThat(papers.digest(second)).isNotEqualTo(papers.digest(first));
        assertThat(papers.shape(first).size()).isEqualTo(30);
    }

    @Test
    @DisplayName("X1: no answer and no explanation lies in the paper's content, and the key lies sealed")
    void no_answer_lies_in_what_a_candidate_gets() throws IOException {
        UUID id = papers.store(
                "it-mock", resource("labour-relations-mock.json"), resource("labour-relations-mock.key.json"));

        String content = new String(papers.content(id), StandardCharsets.UTF_8);
        assertThat(content).contains("paper/v1").doesNotContain("\"answers\"").doesNotContain("explanation");
        byte[] sealed = jdbc.sql("select content from paper.paper_key where paper_id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("answers");
    }

    @Test
    void a_paper_that_does_not_fit_is_not_stored() throws IOException {
        byte[] key = resource("labour-relations-mock.key.json");
        assertThatThrownBy(() -> papers.store("it-broken", resource("labour-relations-skill.json"), key))
                .isInstanceOf(InvalidPaper.class);
        assertThat(jdbc.sql("select count(*) from paper.paper where code = 'it-broken'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_unknown_paper_is_a_problem_with_a_code() {
        assertThatThrownBy(() -> papers.content(UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("paper.unknown"));
    }

    private static byte[] resource(String name) throws IOException {
        return new ClassPathResource("paper/seed/" + name).getContentAsByteArray();
    }
}
