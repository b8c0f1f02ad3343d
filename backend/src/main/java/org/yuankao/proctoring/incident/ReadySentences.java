package org.yuankao.proctoring.incident;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ReadySentences {

    private final JdbcClient jdbc;

    ReadySentences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReadySentence> all() {
        return jdbc.sql("select id, decision, zh, en from proctoring.ready_sentence order by id")
                .query(ReadySentence.class)
                .list();
    }
}
