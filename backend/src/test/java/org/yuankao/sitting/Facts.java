package org.yuankao.sitting;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tables say, read past the code under test. */
@Lazy
@Component
class Facts {

    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String state(UUID sitting) {
        return jdbc.sql("select state from sitting.sitting where id = ?")
                .param(sitting)
                .query(String.class)
                .single();
    }

    UUID lastPhoto(UUID sitting) {
        return jdbc.sql("select id from sitting.photo where sitting_id = ? order by taken_at desc, id desc limit 1")
                .param(sitting)
                .query(UUID.class)
                .single();
    }

    String text(String select, Exam.Candidate candidate) {
        return jdbc.sql(select).param(candidate.sittingId()).query(String.class).single();
    }

    /** The first question of this type on a paper. */
    String question(com.fasterxml.jackson.databind.JsonNode paper, String type) {
        for (var section : paper.path("sections")) {
            for (var question : section.path("questions")) {
                if (question.path("type").asText().equals(type)) {
                    return question.path("id").asText();
                }
            }
        }
        throw new IllegalArgumentException("No question of type " + type);
    }

    /** As a script does in a minute: so many changes of one question, from revision 2 on. */
    void saveMany(UUID sitting, String question, int changes) {
        jdbc.sql("""
                        insert into sitting.answer_revision (sitting_id, question_id, epoch, revision, value, saved_at)
                        select s.id, :question, s.epoch, n + 1, '["B"]', shared.exam_now()
                          from sitting.sitting s cross join generate_series(1, :changes) as n
                         where s.id = :sitting
                        """)
                .param("sitting", sitting)
                .param("question", question)
                .param("changes", changes)
                .update();
    }

    int count(String table, UUID sitting) {
        return jdbc.sql("select count(*) from sitting." + table + " where sitting_id = ?")
                .param(sitting)
                .query(Integer.class)
                .single();
    }

    List<String> relayed(UUID sitting, String target) {
        return jdbc.sql("select type from shared.relay_entry where key = ? and target = ? order by id")
                .params(sitting.toString(), target)
                .query(String.class)
                .list();
    }

    /** Actions that begin so, in their order, with the reason of a grant. */
    List<String> audited(UUID sitting, String prefix) {
        return jdbc.sql("""
                        select concat_ws(' ', action, details ->> 'grantedBy') from shared.audit_entry
                         where subject = ? and starts_with(action, ?) order by id
                        """)
                .params("sitting:" + sitting, prefix)
                .query(String.class)
                .list();
    }

    /** The digest as its documentation says, made by SQL alone from what the table holds. */
    String digest(UUID sitting) {
        String canonical = jdbc.sql("""
                        select '[' || coalesce(string_agg('{"questionId":"' || question_id || '","value":['
                               || (select string_agg('"' || o || '"', ',' order by o collate "C")
                                     from jsonb_array_elements_text(value) o)
                               || ']}', ',' order by question_id collate "C"), '') || ']'
                          from (select distinct on (question_id) question_id, value
                                  from sitting.answer_revision where sitting_id = ?
                                 order by question_id, epoch desc, revision desc) last
                         where value <> '[]'::jsonb
                        """).param(sitting).query(String.class).single();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
