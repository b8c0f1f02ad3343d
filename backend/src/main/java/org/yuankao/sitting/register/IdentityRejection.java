package org.yuankao.sitting.register;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A machine raises, a person decides: a candidate is turned away by a proctor's word alone, whatever a model says. */
@Component
class IdentityRejection {

    private static final String LAST_OF_ENTRY = """
            select outcome = 'REJECTED' and decided_by is not null
              from sitting.identity_check
             where sitting_id = :sitting and purpose = 'ENTRY' and phase = 'DECIDED'
             order by submitted_at desc, photo_id desc limit 1
            """;

    private final JdbcClient jdbc;

    IdentityRejection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void demandProctor(UUID sitting) {
        boolean rejected = jdbc.sql(LAST_OF_ENTRY)
                .param("sitting", sitting)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (!rejected) {
            throw new IllegalStateException("No proctor has rejected the identity of sitting " + sitting);
        }
    }
}
