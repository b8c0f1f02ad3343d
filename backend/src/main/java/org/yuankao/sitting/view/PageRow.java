package org.yuankao.sitting.view;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.IdentityOutcome;
import org.yuankao.sitting.IdentityPhase;
import org.yuankao.sitting.SecondViewOutcome;
import org.yuankao.sitting.SecondViewPhase;
import org.yuankao.sitting.SittingState;

/** All that the page shows of a sitting, as one row. */
record PageRow(
        UUID id,
        UUID sessionId,
        @Nullable UUID roomId,
        String ticketNumber,
        byte[] person,
        byte[] dataKey,
        SittingState state,
        @Nullable EndReason endReason,
        @Nullable String endNote,
        int epoch,
        boolean foreignDevice,
        boolean freshPhotoNeeded,
        boolean freshPhotoRefused,
        OffsetDateTime now,
        @Nullable String activityId,
        @Nullable String formKey,
        @Nullable String stepName,
        @Nullable String fields,
        long revision,
        @Nullable OffsetDateTime since,
        @Nullable String plan,
        @Nullable OffsetDateTime opensAt,
        @Nullable OffsetDateTime deadline,
        @Nullable OffsetDateTime handInFrom,
        @Nullable OffsetDateTime beganAt,
        boolean provisional,
        @Nullable IdentityPhase identityPhase,
        @Nullable IdentityOutcome identityOutcome,
        int triesUsed,
        @Nullable String verdict,
        boolean byPerson,
        @Nullable OffsetDateTime joinedAt,
        @Nullable OffsetDateTime phoneSeenAt,
        boolean phoneOnline,
        @Nullable SecondViewPhase placePhase,
        @Nullable SecondViewOutcome placeOutcome,
        @Nullable String placeVerdict,
        @Nullable String placeHint,
        int placeTries) {

    static final String SELECT = """
            select s.id, s.session_id, s.room_id, s.ticket_number, s.person, s.data_key, s.state, s.end_reason, s.end_note,
                   s.epoch,
                   s.foreign_device, s.fresh_photo_needed,
                   coalesce(f.outcome = 'AGAIN', false) as fresh_photo_refused, shared.exam_now() as now,
                   st.activity_id, st.form_key, st.name as step_name, st.fields::text as fields,
                   coalesce(st.revision, 0) as revision, st.since, pl.steps::text as plan,
                   a.opens_at, a.deadline, a.hand_in_from, a.began_at, coalesce(a.provisional, false) as provisional,
                   c.phase as identity_phase, c.outcome as identity_outcome, coalesce(c.try_number, 0) as tries_used,
                   c.verdict, c.decided_by is not null as by_person,
                   v.joined_at, v.seen_at as phone_seen_at,
                   coalesce(v.seen_at > shared.exam_now() - :online * interval '1 millisecond', false) as phone_online,
                   k.phase as place_phase, k.outcome as place_outcome, k.verdict as place_verdict,
                   k.hint as place_hint, coalesce(k.tries, 0) as place_tries
              from sitting.sitting s
              left join sitting.step st on st.sitting_id = s.id
              left join sitting.step_plan pl on pl.definition_id = s.definition_id
              left join sitting.admission a on a.sitting_id = s.id
              left join sitting.second_view v on v.sitting_id = s.id
              left join sitting.second_view_check k on k.sitting_id = s.id
              left join lateral (select phase, outcome, try_number, verdict, decided_by
                                   from sitting.identity_check
                                  where sitting_id = s.id and purpose = 'ENTRY'
                                  order by try_number desc limit 1) c on true
              left join lateral (select outcome from sitting.identity_check
                                  where sitting_id = s.id and purpose = 'TAKEOVER'
                                  order by try_number desc limit 1) f on s.fresh_photo_needed
             where s.id = :sitting
            """;
}
