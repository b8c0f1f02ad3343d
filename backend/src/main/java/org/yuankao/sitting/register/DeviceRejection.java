package org.yuankao.sitting.register;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.yuankao.shared.AuditLog;

/**
 * Puts out the device at which somebody else was found. Passcode and ID number are known to more than one person, so a
 * stranger at another computer must not be able to end the sitting of its owner, who merely logs in again.
 */
@Component
class DeviceRejection {

    /** A device that came since owes a photo or has sent one of its own; it is judged by that. */
    private static final String PUT_OUT = """
            update sitting.sitting s
               set epoch = epoch + 1, device_key = null, fresh_photo_needed = true
             where s.id = :sitting and s.state in ('ENTERED', 'ADMITTED') and not s.fresh_photo_needed
               and not exists (select from sitting.identity_check later join sitting.identity_check rejected
                                        on rejected.photo_id = :photo and later.sitting_id = rejected.sitting_id
                                where later.submitted_at > rejected.submitted_at)
            returning epoch
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    DeviceRejection(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The caller holds the sitting's lock. */
    void rejected(SittingFacts sitting, UUID photoId) {
        jdbc.sql(PUT_OUT)
                .param("sitting", sitting.id())
                .param("photo", photoId)
                .query(Integer.class)
                .optional()
                .ifPresent(epoch -> free(sitting, photoId, epoch));
    }

    /** No save of the old epoch is accepted after it, and who comes next need not wait for silence. */
    private void free(SittingFacts sitting, UUID photoId, int epoch) {
        jdbc.sql("update sitting.admission set epoch = :epoch where sitting_id = :sitting")
                .param("epoch", epoch)
                .param("sitting", sitting.id())
                .update();
        jdbc.sql("delete from sitting.presence where sitting_id = :sitting")
                .param("sitting", sitting.id())
                .update();
        audit.record(
                "sitting.device.rejected",
                "sitting:" + sitting.id(),
                null,
                Map.of("photo", photoId.toString(), "epoch", epoch));
    }
}
