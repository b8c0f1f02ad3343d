package org.yuankao.proctoring.incident;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yuankao.batch.Sessions;
import org.yuankao.identity.StaffAccounts;
import org.yuankao.proctoring.room.Reach;
import org.yuankao.sitting.SittingLabel;
import org.yuankao.sitting.SittingViews;

/** Makes what staff read of stored incidents: names masked, with the session and who decided. */
@Component
class IncidentReading {

    private final SittingViews sittings;
    private final Sessions sessions;
    private final StaffAccounts accounts;
    private final Reach reach;

    IncidentReading(SittingViews sittings, Sessions sessions, StaffAccounts accounts, Reach reach) {
        this.sittings = sittings;
        this.sessions = sessions;
        this.accounts = accounts;
        this.reach = reach;
    }

    Incident read(IncidentRow row) {
        return read(List.of(row)).get(0);
    }

    List<Incident> read(Collection<IncidentRow> rows) {
        Map<UUID, SittingLabel> labels =
                sittings.labels(rows.stream().map(IncidentRow::sittingId).toList());
        Map<UUID, String> rooms =
                reach.names(rows.stream().map(IncidentRow::roomId).toList());
        Map<UUID, String> staff = accounts.displayNames(rows.stream()
                .map(IncidentRow::decidedBy)
                .filter(Objects::nonNull)
                .toList());
        Map<UUID, String> names = new HashMap<>();
        rows.forEach(row -> names.computeIfAbsent(
                row.sessionId(), session -> sessions.get(session).name()));
        return rows.stream()
                .map(row -> incident(
                        row,
                        Objects.requireNonNull(labels.get(row.sittingId())).nameMasked(),
                        Objects.requireNonNull(names.get(row.sessionId())),
                        rooms.get(row.roomId()),
                        row.decidedBy() == null ? null : staff.get(row.decidedBy())))
                .toList();
    }

    private static Incident incident(
            IncidentRow row, String name, String session, @Nullable String room, @Nullable String decidedBy) {
        return new Incident(
                row.id(),
                row.number(),
                row.sittingId(),
                name,
                row.ticketNumber(),
                row.sessionId(),
                session,
                row.roomId(),
                room,
                row.kind(),
                row.severity(),
                row.state(),
                row.raisedAt(),
                row.startedAt(),
                row.endedAt(),
                row.late(),
                row.remindedAt(),
                row.escalatedAt(),
                row.decision(),
                row.decisionReason(),
                decidedBy,
                row.decidedAt());
    }
}
