package org.yuankao.sitting.pulse;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.yuankao.identity.CandidatePrincipal;
import org.yuankao.shared.Problem;
import org.yuankao.sitting.SittingProperties;
import org.yuankao.sitting.hot.At;
import org.yuankao.sitting.hot.HotPath;
import org.yuankao.sitting.session.SessionCards;

/** Notes that the device is there and tells it what it should know; one statement. */
@Service
class Pulse {

    private static final String BEAT = """
            with seen as (
                insert into sitting.presence as p (sitting_id, seen_at)
                select s.id, shared.exam_now() from sitting.sitting s
                 where s.id = :sitting and s.epoch = :epoch and s.state in ('ENTERED', 'ADMITTED')
                on conflict (sitting_id) do update set seen_at = excluded.seen_at)
            select s.epoch, s.state in ('ENTERED', 'ADMITTED') as running, s.session_id, s.fresh_photo_needed, shared.exam_now() as now, coalesce(st.revision, 0) as step_revision,
                   a.opens_at, a.deadline,
                   coalesce(v.seen_at > shared.exam_now() - :online * interval '1 millisecond', false) as online,
                   (select count(*) from sitting.late_answer l where l.sitting_id = s.id) as late,
                   %s
              from sitting.sitting s
              left join sitting.step st on st.sitting_id = s.id
              left join sitting.admission a on a.sitting_id = s.id
              left join sitting.second_view v on v.sitting_id = s.id
              %s
             where s.id = :sitting
            """.formatted(TakeoverAsked.COLUMNS, TakeoverAsked.JOIN.formatted("s.id"));

    private final HotPath hot;
    private final SessionCards sessions;
    private final SittingProperties settings;

    Pulse(HotPath hot, SessionCards sessions, SittingProperties settings) {
        this.hot = hot;
        this.sessions = sessions;
        this.settings = settings;
    }

    PulseAnswer beat(CandidatePrincipal candidate, PulseRequest request) {
        PulseRow row = row(candidate);
        if (row.epoch() != candidate.epoch()) {
            throw Problem.of("sitting.taken-over");
        }
        List<Instruction> instructions = new ArrayList<>();
        boolean moved = request.stepRevision() != null && request.stepRevision() != row.stepRevision();
        // beyond the border a sitting ends without a step of the engine: the page must not wait for the next save
        if (moved || !row.running()) {
            instructions.add(Instruction.STEP_CHANGED);
        }
        if (row.freshPhotoNeeded()) {
            instructions.add(Instruction.FRESH_PHOTO_NEEDED);
        }
        instructions.addAll(Instruction.takeover(row.takeover()));
        return new PulseAnswer(
                row.now(),
                row.stepRevision(),
                row.opensAt(),
                row.deadline(),
                row.deadline() != null
                        ? row.deadline()
                        : sessions.get(row.sessionId()).endsAt(),
                List.of(),
                instructions,
                row.secondViewOnline(),
                row.lateAnswers());
    }

    private PulseRow row(CandidatePrincipal candidate) {
        return hot.jdbc()
                .sql(BEAT)
                .param("sitting", candidate.sittingId())
                .param("epoch", candidate.epoch())
                .param("online", settings.secondViewOnline().toMillis())
                .query((row, number) -> new PulseRow(
                        row.getInt("epoch"),
                        row.getBoolean("running"),
                        At.id(row, "session_id"),
                        row.getBoolean("fresh_photo_needed"),
                        At.in(row, "now"),
                        row.getLong("step_revision"),
                        At.orNull(row, "opens_at"),
                        At.orNull(row, "deadline"),
                        row.getBoolean("online"),
                        row.getInt("late"),
                        TakeoverAsked.read(row)))
                .optional()
                .orElseThrow(() -> Problem.of("sitting.taken-over"));
    }
}
