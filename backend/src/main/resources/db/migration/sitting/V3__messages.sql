-- What proctors tell a candidate. A warning is shown until it is acknowledged.
create table message
(
    id              uuid primary key,
    sitting_id      uuid        not null references sitting,
    kind            text        not null check (kind in ('TEXT', 'WARNING')),
    text            text        not null,
    at              timestamptz not null default shared.exam_now(),
    acknowledged_at timestamptz,
    -- account of the member of staff
    sender          uuid        not null
);
create index message_sitting on message (sitting_id, at);

-- What a proctor gave as the reason of an early end; the candidate reads it.
alter table sitting add column end_note text;

-- Time that a mistake of the staff has cost the candidate, given back: the deadline is the session's end and this.
alter table admission add column credit interval not null default interval '0';
-- Admitted by a chief proctor while the engine stood still.
alter table admission add column by_hand boolean not null default false;
