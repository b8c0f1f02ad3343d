package org.yuankao.sitting.staff;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yuankao.paper.Papers;
import org.yuankao.processes.FormKeys;
import org.yuankao.sitting.EndReason;
import org.yuankao.sitting.IdentityOutcome;
import org.yuankao.sitting.IdentityPhase;
import org.yuankao.sitting.SecondViewOutcome;
import org.yuankao.sitting.SittingRow;
import org.yuankao.sitting.SittingState;
import org.yuankao.sitting.person.Masks;
import org.yuankao.sitting.person.SealedPerson;
import org.yuankao.sitting.view.EffectiveStep;

/** A sitting as the database tells it; the name is still sealed. */
record ListedRow(
        UUID id,
        UUID sessionId,
        @Nullable UUID roomId,
        byte[] person,
        byte[] dataKey,
        String ticketNumber,
        SittingState state,
        @Nullable EndReason endReason,
        boolean foreignDevice,
        @Nullable String formKey,
        @Nullable String stepName,
        @Nullable String answerName,
        @Nullable OffsetDateTime opensAt,
        @Nullable OffsetDateTime deadline,
        boolean provisional,
        OffsetDateTime now,
        @Nullable IdentityPhase identityPhase,
        @Nullable IdentityOutcome identityOutcome,
        boolean phoneJoined,
        boolean phoneOnline,
        @Nullable SecondViewOutcome placeOutcome,
        @Nullable Integer answered,
        @Nullable UUID paperId,
        @Nullable OffsetDateTime seenAt) {

    static final String SELECT = """
            select s.id, s.session_id, s.room_id, s.person, s.data_key, s.ticket_number, s.state, s.end_reason,
                   s.foreign_device, st.form_key, st.name as step_name, pl.answer_name, a.opens_at, a.deadline,
                   coalesce(a.provisional, c.provisional, false) as provisional, shared.exam_now() as now,
                   a.paper_id, c.phase as identity_phase, c.outcome as identity_outcome,
                   v.joined_at is not null as phone_joined,
                   coalesce(v.seen_at > shared.exam_now() - :online * interval '1 millisecond', false) as phone_online,
                   k.outcome as place_outcome,
                   case when a.sitting_id is not null then
                       (select count(*) from (select distinct on (r.question_id) r.value
                                                from sitting.answer_revision r where r.sitting_id = s.id
                                               order by r.question_id, r.epoch desc, r.revision desc) q
                         where q.value <> '[]'::jsonb)::int end as answered,
                   p.seen_at
              from sitting.sitting s
              left join sitting.step st on st.sitting_id = s.id
              left join lateral (select e ->> 'name' as answer_name
                                   from sitting.step_plan p, jsonb_array_elements(p.steps) e
                                  where p.definition_id = s.definition_id and e ->> 'formKey' = 'candidate:answer'
                                  limit 1) pl on true
              left join sitting.admission a on a.sitting_id = s.id
              left join sitting.second_view v on v.sitting_id = s.id
              left join sitting.second_view_check k on k.sitting_id = s.id
              left join sitting.presence p on p.sitting_id = s.id
              left join lateral (select phase, outcome, provisional from sitting.identity_check
                                  where sitting_id = s.id order by submitted_at desc, photo_id desc limit 1) c on true
            """;

    static final String ORDER = " order by s.ticket_number, s.id limit :size offset :offset";

    SittingRow open(SealedPerson persons, Papers papers) {
        String effective = EffectiveStep.formKey(state, formKey, opensAt, deadline, now);
        return new SittingRow(
                id,
                sessionId,
                roomId,
                Masks.name(persons.open(dataKey, person).name()),
                ticketNumber,
                state,
                endReason,
                effective,
                // the engine's token may still be at wait when the clock has opened the paper
                FormKeys.CANDIDATE_ANSWER.equals(effective) ? answerName : stepName,
                identityPhase,
                identityOutcome,
                provisional,
                foreignDevice,
                phoneJoined,
                phoneOnline,
                placeOutcome,
                answered,
                paperId == null ? null : papers.shape(paperId).size(),
                seenAt == null ? null : seenAt.toInstant());
    }
}
