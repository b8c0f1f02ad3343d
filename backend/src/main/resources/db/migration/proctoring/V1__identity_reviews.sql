-- An identity check that waits, or waited, for a proctor: the engine's task as the proctors' list shows it.
create table identity_review
(
    task_id         text primary key,
    sitting_id      uuid        not null,
    photo_id        uuid        not null,
    -- as the sitting had it when the review was opened; who may see the row hangs on it
    room_id         uuid,
    ticket_number   text        not null,
    reason          text        not null
        check (reason in ('DOUBTFUL', 'TRIES_EXHAUSTED', 'CONSENT_REFUSED', 'BASIC_TIER', 'OVERDUE',
                          'NO_REGISTERED_PHOTO', 'UNUSABLE')),
    provisional     boolean     not null,
    since           timestamptz not null,
    -- the task is gone; without an outcome nobody had to decide any more
    closed_at       timestamptz,
    outcome         text check (outcome in ('SAME', 'AGAIN', 'DIFFERENT')),
    decision_reason text,
    decided_by      uuid,
    decided_at      timestamptz,
    check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
    check (outcome is null or outcome = 'SAME' or decision_reason is not null)
);
create index identity_review_open on identity_review (since) where outcome is null and closed_at is null;
create index identity_review_decided on identity_review (decided_at) where outcome is not null;
