-- A second view that waits, or waited, for a proctor: the engine's task as the grid shows it (C5).
create table second_view_review
(
    task_id       text primary key,
    sitting_id    uuid        not null,
    -- as the sitting had it when the review was opened; who may see the row hangs on it
    room_id       uuid,
    ticket_number text        not null,
    -- of the machine, none where it did not look in time
    verdict       text,
    since         timestamptz not null,
    -- the task is gone; without an outcome nobody had to decide any more
    closed_at     timestamptz,
    outcome       text check (outcome in ('APPROVED', 'AGAIN')),
    hint          text,
    decided_by    uuid,
    decided_at    timestamptz,
    check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null))
);
create index second_view_review_waiting on second_view_review (since) where outcome is null and closed_at is null;
create index second_view_review_decided on second_view_review (decided_at) where outcome is not null;
