package org.yuankao.sitting.holding;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.shared.AuditLog;
import org.yuankao.sitting.SittingReentered;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.SittingUnprepared;
import org.yuankao.sitting.register.Register;
import org.yuankao.sitting.register.SittingFacts;
import org.yuankao.sitting.step.StepGate;

/**
 * Lets a device in: raises the epoch (every older token is worth nothing from here on), binds the device's key, makes
 * sure that a process instance exists, and completes the login where the token still stands there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Entrance {

    private final Register register;
    private final Presence presence;
    private final StepGate steps;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    Entrance(
            Register register,
            Presence presence,
            StepGate steps,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.register = register;
        this.presence = presence;
        this.steps = steps;
        this.jdbc = jdbc;
        this.events = events;
        this.audit = audit;
    }

    /** The caller has locked the sitting and checked that this device may have it. */
    public LetIn letIn(SittingFacts sitting, String deviceId) {
        boolean foreign = sitting.deviceKey() != null && !sitting.deviceKey().equals(deviceId);
        int epoch = raiseEpoch(sitting, deviceId, foreign);
        presence.seen(sitting.id());
        start(sitting);
        audit.recordAs(
                "sitting:" + sitting.id(),
                foreign ? "sitting.entry.taken-over" : "sitting.entry.let-in",
                "sitting:" + sitting.id(),
                null,
                Map.of("epoch", epoch));
        return new LetIn(sitting.id(), epoch, deviceId);
    }

    private void start(SittingFacts before) {
        if (before.state() == SittingState.EXPECTED || before.state() == SittingState.DECLINED) {
            register.state(before, SittingState.ENTERED);
        }
        if (before.state() == SittingState.DECLINED) {
            events.publishEvent(new SittingReentered(before.id()));
        } else if (before.processInstanceId() == null && before.state() == SittingState.EXPECTED) {
            events.publishEvent(new SittingUnprepared(before.id()));
        }
        SittingFacts now = register.lock(before.id());
        if (now.state() == SittingState.ENTERED) {
            steps.completeLogin(now);
        }
    }

    /** A foreign device owes a photo, unless there is nothing left to answer. */
    private int raiseEpoch(SittingFacts sitting, String deviceId, boolean foreign) {
        int epoch = jdbc.sql("""
                        update sitting.sitting
                           set epoch = epoch + 1, device_key = :device,
                               foreign_device = foreign_device or :foreign,
                               fresh_photo_needed = fresh_photo_needed or (:foreign and state <> 'HANDED_IN'),
                               entered_at = coalesce(entered_at, shared.exam_now())
                         where id = :id
                        returning epoch
                        """)
                .param("device", deviceId)
                .param("foreign", foreign)
                .param("id", sitting.id())
                .query(Integer.class)
                .single();
        raiseInAdmission(sitting.id(), epoch);
        return epoch;
    }

    /** Waits for saves that are being written with the old epoch; none is accepted after it. */
    private void raiseInAdmission(UUID sittingId, int epoch) {
        jdbc.sql("update sitting.admission set epoch = :epoch where sitting_id = :id")
                .param("epoch", epoch)
                .param("id", sittingId)
                .update();
    }
}
