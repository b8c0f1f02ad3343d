package org.yuankao.proctoring.incident;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.identity.StaffPrincipal;
import org.yuankao.proctoring.IncidentDecided;
import org.yuankao.proctoring.IncidentRelay;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.Problem;
import org.yuankao.shared.Relay;

/**
 * Decides an incident once, with all that follows from it, in one transaction (A6, P2). The engine's task is completed
 * in it too; where the engine is behind and there is no task yet, it hears of the decision afterwards.
 */
@Component
@Transactional
class DecideIncident {

    private final IncidentRecords records;
    private final IncidentReading reading;
    private final Consequences consequences;
    private final Reach reach;
    private final AuditLog audit;
    private final Relay relay;
    private final ApplicationEventPublisher events;

    DecideIncident(
            IncidentRecords records,
            IncidentReading reading,
            Consequences consequences,
            Reach reach,
            AuditLog audit,
            Relay relay,
            ApplicationEventPublisher events) {
        this.records = records;
        this.reading = reading;
        this.consequences = consequences;
        this.reach = reach;
        this.audit = audit;
        this.relay = relay;
        this.events = events;
    }

    Incident decide(UUID id, Verdict verdict, StaffPrincipal staff) {
        verdict.demandComplete();
        Collection<UUID> rooms = reach.of(staff);
        boolean decided = records.decide(id, rooms, verdict.decision(), verdict.reason(), staff.id());
        IncidentRow row = records.find(id, rooms).orElseThrow(() -> Problem.of("proctoring.incident.unknown"));
        if (!decided) {
            throw late(row);
        }
        consequences.of(row, verdict, staff.id());
        audit.record(
                "proctoring.incident.decided",
                "sitting:" + row.sittingId(),
                verdict.reason(),
                Map.of(
                        "decision", verdict.decision().name(),
                        "incident", row.number(),
                        "kind", row.kind().name()));
        tellEngine(row, verdict, staff.id());
        return reading.read(row);
    }

    private void tellEngine(IncidentRow row, Verdict verdict, UUID by) {
        if (row.taskId() != null) {
            events.publishEvent(new IncidentDecided(row.taskId(), row.id(), row.sittingId(), verdict.decision(), by));
        } else {
            relay.sendOnce(
                    row.id().toString(),
                    Relay.ENGINE,
                    IncidentRelay.DECIDED,
                    "once",
                    Map.of("decision", verdict.decision().name(), "decidedBy", by.toString()));
        }
    }

    private Problem late(IncidentRow row) {
        if (row.decision() == null) {
            return Problem.of("proctoring.incident.void");
        }
        return Problem.of("proctoring.incident.decided")
                .with("decidedBy", reading.read(row).decidedBy())
                .with("decidedAt", row.decidedAt())
                .with("decision", row.decision());
    }
}
