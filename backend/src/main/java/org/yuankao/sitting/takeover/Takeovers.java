package org.yuankao.sitting.takeover;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Ids;
import org.yuankao.sitting.SittingProperties;
import org.yuankao.sitting.holding.Presence;
import org.yuankao.sitting.holding.Secret;
import org.yuankao.sitting.register.SittingFacts;

/** Requests of devices that do not hold the sitting. The caller holds the sitting's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Takeovers {

    private final JdbcClient jdbc;
    private final Presence presence;
    private final SittingProperties settings;
    private final AuditLog audit;

    Takeovers(JdbcClient jdbc, Presence presence, SittingProperties settings, AuditLog audit) {
        this.jdbc = jdbc;
        this.presence = presence;
        this.settings = settings;
        this.audit = audit;
    }

    /** The device holds it already, nobody does, or who does has been silent. */
    public boolean mayHave(SittingFacts sitting, String deviceId, Duration silence) {
        return sitting.deviceKey() == null
                || sitting.deviceKey().equals(deviceId)
                || presence.silent(sitting.id(), silence);
    }

    /** Asks the device that holds the sitting; a later request of another device replaces an earlier one. */
    public TakeoverRequest ask(SittingFacts sitting, String deviceId) {
        jdbc.sql("update sitting.takeover set state = 'REFUSED' where sitting_id = :sitting and state = 'PENDING'")
                .param("sitting", sitting.id())
                .update();
        UUID id = Ids.next();
        Secret secret = Secret.random();
        jdbc.sql("""
                        insert into sitting.takeover
                               (id, sitting_id, token_hash, device_key, asked_epoch, state, requested_at, expires_at)
                        values (:id, :sitting, :hash, :device, :epoch, 'PENDING', shared.exam_now(),
                                shared.exam_now() + :millis * interval '1 millisecond')
                        """)
                .param("id", id)
                .param("sitting", sitting.id())
                .param("hash", secret.hash())
                .param("device", deviceId)
                .param("epoch", sitting.epoch())
                .param("millis", settings.takeoverValidity().toMillis())
                .update();
        tell(sitting.id(), "sitting.takeover.requested", Map.of());
        return new TakeoverRequest(id, secret.text());
    }

    Optional<Takeover> find(UUID id) {
        return jdbc.sql("""
                        select id, sitting_id, token_hash, device_key, asked_epoch, state, granted_epoch,
                               expires_at <= shared.exam_now() as expired
                          from sitting.takeover where id = :id
                        """).param("id", id).query(Takeover.class).optional();
    }

    /** Changes and tells nothing when it has been answered already or its time is over. */
    void answered(Takeover takeover, boolean agreed) {
        int changed = jdbc.sql("""
                        update sitting.takeover set state = :state
                         where id = :id and state = 'PENDING' and expires_at > shared.exam_now()
                        """)
                .param("state", agreed ? Takeover.State.AGREED.name() : Takeover.State.REFUSED.name())
                .param("id", takeover.id())
                .update();
        if (changed > 0) {
            tell(takeover.sittingId(), agreed ? "sitting.takeover.agreed" : "sitting.takeover.refused", Map.of());
        }
    }

    void granted(UUID id, int epoch) {
        jdbc.sql("update sitting.takeover set state = 'GRANTED', granted_epoch = :epoch where id = :id")
                .param("epoch", epoch)
                .param("id", id)
                .update();
    }

    /** In the name of the sitting: who asks is not signed in. */
    void tell(UUID sittingId, String action, Map<String, ?> details) {
        audit.recordAs("sitting:" + sittingId, action, "sitting:" + sittingId, null, details);
    }
}
