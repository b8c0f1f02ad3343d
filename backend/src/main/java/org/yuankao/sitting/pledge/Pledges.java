package org.yuankao.sitting.pledge;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.DataKeys;
import org.yuankao.shared.Ids;
import org.yuankao.sitting.person.SealedPerson;
import org.yuankao.sitting.register.SittingFacts;

/** Every pledge and every consent as it was given; the last one counts. */
@Component
public class Pledges {

    private final JdbcClient jdbc;
    private final DataKeys dataKeys;
    private final SealedPerson persons;

    Pledges(JdbcClient jdbc, DataKeys dataKeys, SealedPerson persons) {
        this.jdbc = jdbc;
        this.dataKeys = dataKeys;
        this.persons = persons;
    }

    public boolean isSigned(UUID sittingId) {
        return last("select signed from sitting.pledge where sitting_id = :sitting", sittingId);
    }

    /** Whether the candidate was asked for the consent at all, whatever the answer was. */
    public boolean isConsentKnown(UUID sittingId) {
        return jdbc.sql("select exists (select from sitting.consent where sitting_id = :sitting)")
                .param("sitting", sittingId)
                .query(Boolean.class)
                .single();
    }

    public boolean isFaceConsentGiven(UUID sittingId) {
        return last("select given from sitting.consent where kind = 'FACE' and sitting_id = :sitting", sittingId);
    }

    void signed(SittingFacts sitting, String signature) {
        String name = persons.open(sitting.dataKey(), sitting.person()).name();
        byte[] sealed = dataKeys.seal(sitting.dataKey(), signature.getBytes(StandardCharsets.UTF_8));
        insert(sitting, true, sealed, withoutBlanks(signature).equals(withoutBlanks(name)));
    }

    void declined(SittingFacts sitting) {
        insert(sitting, false, null, null);
    }

    void consent(SittingFacts sitting, boolean given) {
        jdbc.sql("""
                        insert into sitting.consent (id, sitting_id, kind, given, at)
                        values (:id, :sitting, 'FACE', :given, shared.exam_now())
                        """)
                .param("id", Ids.next())
                .param("sitting", sitting.id())
                .param("given", given)
                .update();
    }

    private void insert(SittingFacts sitting, boolean signed, byte @Nullable [] signature, @Nullable Boolean matches) {
        jdbc.sql("""
                        insert into sitting.pledge (id, sitting_id, signed, signature, signature_matches, epoch, at)
                        values (:id, :sitting, :signed, :signature, :matches, :epoch, shared.exam_now())
                        """)
                .param("id", Ids.next())
                .param("sitting", sitting.id())
                .param("signed", signed)
                .param("signature", signature, java.sql.Types.BINARY)
                .param("matches", matches, java.sql.Types.BOOLEAN)
                .param("epoch", sitting.epoch())
                .update();
    }

    private boolean last(String select, UUID sittingId) {
        return jdbc.sql(select + " order by at desc, id desc limit 1")
                .param("sitting", sittingId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static String withoutBlanks(String name) {
        return name.replaceAll("[\\s·•.]", "");
    }
}
