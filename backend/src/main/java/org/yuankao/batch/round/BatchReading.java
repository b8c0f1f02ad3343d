package org.yuankao.batch.round;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Attendance;
import org.yuankao.batch.ExamSession;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.rule.Rule;
import org.yuankao.batch.rule.RuleSet;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Page;
import org.yuankao.shared.PageRequest;
import org.yuankao.shared.Problem;

/** Batches as pages read them: the list and one batch whole. */
@Component
@Transactional(readOnly = true)
class BatchReading {

    private final BatchRecords batches;
    private final SessionRecords sessions;
    private final ChangeRecords changes;
    private final Attendance attendance;
    private final ExamClock clock;

    BatchReading(
            BatchRecords batches,
            SessionRecords sessions,
            ChangeRecords changes,
            Attendance attendance,
            ExamClock clock) {
        this.batches = batches;
        this.sessions = sessions;
        this.changes = changes;
        this.attendance = attendance;
        this.clock = clock;
    }

    Page<BatchSummary> list(PageRequest request) {
        var found = batches.search(
                request.pattern().toLowerCase(Locale.ROOT),
                org.springframework.data.domain.PageRequest.of(request.page(), request.size()));
        List<UUID> ids = found.map(Batch::id).getContent();
        Map<UUID, List<ScheduledSession>> byBatch =
                sessions.ofBatches(ids).stream().collect(Collectors.groupingBy(ScheduledSession::batchId));
        Map<UUID, Long> candidates = attendance.candidates(ids);
        List<BatchSummary> rows = found.stream()
                .map(batch -> summary(
                        batch, byBatch.getOrDefault(batch.id(), List.of()), candidates.getOrDefault(batch.id(), 0L)))
                .toList();
        return Page.of(rows, request, found.getTotalElements());
    }

    private static BatchSummary summary(Batch batch, Collection<ScheduledSession> sessions, long candidates) {
        List<LocalDate> days = sessions.stream()
                .map(ScheduledSession::view)
                .filter(session -> session.kind() == SessionKind.FORMAL)
                .map(session -> LocalDate.ofInstant(session.startsAt(), batch.zone()))
                .sorted()
                .toList();
        return new BatchSummary(
                batch.id(),
                batch.code(),
                batch.name(),
                batch.state(),
                days.isEmpty() ? null : days.get(0),
                days.isEmpty() ? null : days.get(days.size() - 1),
                sessions.size(),
                candidates);
    }

    BatchDetail detail(UUID id) {
        Batch batch = batches.findById(id).orElseThrow(() -> Problem.of("batch.unknown"));
        List<ScheduledSession> own = sessions.ofBatches(List.of(id));
        Map<UUID, Long> sittings =
                attendance.sittings(own.stream().map(ScheduledSession::id).toList());
        return new BatchDetail(
                batch.id(),
                batch.code(),
                batch.name(),
                batch.state(),
                batch.zone().getId(),
                clock.now(),
                windows(batch, false),
                windows(batch, true),
                batch.occupations().stream()
                        .map(trade -> new BatchDetail.Trade(trade.id(), trade.name(), trade.stream()))
                        .toList(),
                own.stream()
                        .map(session -> session(session, sittings.getOrDefault(session.id(), 0L)))
                        .toList(),
                rules(batch.ruleSet()),
                changes.findByBatchIdOrderByAtDescIdDesc(id).stream()
                        .map(Change::view)
                        .toList());
    }

    BatchDetail.Session session(UUID id) {
        ScheduledSession session = sessions.find(id).orElseThrow(() -> Problem.of("batch.session.unknown"));
        return session(session, attendance.sittings(List.of(id)).getOrDefault(id, 0L));
    }

    private static BatchDetail.Session session(ScheduledSession stored, long sittings) {
        ExamSession session = stored.view();
        return new BatchDetail.Session(
                session.id(),
                session.kind(),
                session.name(),
                session.occupation(),
                session.stream(),
                session.subject(),
                session.entryAt(),
                session.startsAt(),
                session.endsAt(),
                stored.assumed(),
                session.state(),
                sittings,
                stored.version());
    }

    private static List<BatchDetail.Window> windows(Batch batch, boolean shifts) {
        return batch.windows().stream()
                .filter(window -> window.isShift() == shifts)
                .map(BatchDetail.Window::of)
                .toList();
    }

    private static List<BatchDetail.RuleValue> rules(RuleSet rules) {
        return Arrays.stream(Rule.values())
                .map(rule -> new BatchDetail.RuleValue(
                        rule.key(), rules.value(rule), rule.unit().sign(), rule.byDefault()))
                .toList();
    }
}
