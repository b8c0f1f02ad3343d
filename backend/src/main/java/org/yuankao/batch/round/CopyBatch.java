package org.yuankao.batch.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yuankao.batch.Batches;
import org.yuankao.batch.NewBatch;
import org.yuankao.batch.SessionKind;
import org.yuankao.batch.WindowKind;
import org.yuankao.shared.AuditLog;
import org.yuankao.shared.ExamClock;
import org.yuankao.shared.Problem;

/**
 * Copies a batch to new dates: everything moves by the same whole number of days and keeps its hour on the wall, also
 * over a change of summer time. Papers and rules are kept; passcodes are new, candidates and rooms are not copied.
 */
@Component
@Transactional
class CopyBatch {

    private final BatchRecords records;
    private final SessionRecords sessions;
    private final ChangeRecords changes;
    private final Batches batches;
    private final AuditLog audit;
    private final ExamClock clock;

    CopyBatch(
            BatchRecords records,
            SessionRecords sessions,
            ChangeRecords changes,
            Batches batches,
            AuditLog audit,
            ExamClock clock) {
        this.records = records;
        this.sessions = sessions;
        this.changes = changes;
        this.batches = batches;
        this.audit = audit;
        this.clock = clock;
    }

    UUID copy(UUID sourceId, String code, String name, LocalDate firstExamDay, String by) {
        Batch source = records.findById(sourceId).orElseThrow(() -> Problem.of("batch.unknown"));
        List<NewBatch.Session> planned = sessions.ofBatches(List.of(sourceId)).stream()
                .map(ScheduledSession::description)
                .toList();
        ZoneId zone = source.zone();
        long days = ChronoUnit.DAYS.between(firstExamDay(planned, zone), firstExamDay);
        UUID copy = batches.draft(shifted(
                source,
                planned,
                code,
                name,
                at -> at.atZone(zone).plusDays(days).toInstant()));
        changes.save(new Change(copy, clock.now(), by, Change.What.COPIED, null, source.code(), code, null));
        audit.record(
                "batch.copied",
                "batch:" + copy,
                null,
                Map.of("source", source.code(), "code", code, "firstExamDay", firstExamDay.toString()));
        return copy;
    }

    private static LocalDate firstExamDay(List<NewBatch.Session> planned, ZoneId zone) {
        return planned.stream()
                .filter(session -> session.kind() == SessionKind.FORMAL)
                .map(session -> LocalDate.ofInstant(session.startsAt(), zone))
                .min(LocalDate::compareTo)
                .orElseThrow(() -> Problem.of("batch.copy.no-exam-day"));
    }

    private static NewBatch shifted(
            Batch source, List<NewBatch.Session> planned, String code, String name, UnaryOperator<Instant> shift) {
        return new NewBatch(
                code,
                name,
                source.zone(),
                source.windows().stream()
                        .filter(window -> !window.isShift())
                        .map(window -> new NewBatch.Window(
                                WindowKind.valueOf(window.kind().name()),
                                shift.apply(window.opensAt()),
                                shift.apply(window.closesAt()),
                                window.assumed()))
                        .toList(),
                source.windows().stream()
                        .filter(BatchWindow::isShift)
                        .map(window -> new NewBatch.Shift(
                                shift.apply(window.opensAt()), shift.apply(window.closesAt()), window.assumed()))
                        .toList(),
                source.occupations().stream().map(Occupation::description).toList(),
                planned.stream()
                        .map(session -> new NewBatch.Session(
                                session.kind(),
                                session.name(),
                                session.occupation(),
                                session.subject(),
                                shift.apply(session.entryAt()),
                                shift.apply(session.startsAt()),
                                shift.apply(session.endsAt()),
                                session.assumed(),
                                session.paperId()))
                        .toList(),
                source.rules());
    }
}
