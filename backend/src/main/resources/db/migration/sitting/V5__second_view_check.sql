-- What was said of the phone's place, the last check counts (C5). Apart from second_view, which the phone itself writes
-- every few seconds.
create table second_view_check
(
    sitting_id uuid primary key references sitting,
    -- how often the phone has been placed
    tries      int         not null,
    phase      text        not null check (phase in ('MACHINE', 'PERSON', 'DECIDED')),
    -- of the machine, none where it did not look
    verdict    text,
    outcome    text check (outcome in ('APPROVED', 'AGAIN', 'WAIVED')),
    -- what a proctor asks the candidate to change
    hint       text,
    since      timestamptz not null,
    -- from then on the machine has had its time, by the session's rule
    overdue_at timestamptz not null,
    -- from then on the candidate goes on without an approval
    waived_at  timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    check ((phase = 'DECIDED') = (outcome is not null))
);
create index second_view_check_machine on second_view_check (overdue_at) where phase = 'MACHINE';
create index second_view_check_undecided on second_view_check (waived_at) where phase <> 'DECIDED';
