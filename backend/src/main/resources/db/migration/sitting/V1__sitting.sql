-- One candidate in one session.
create table sitting
(
    id                  uuid primary key,
    batch_id            uuid        not null,
    session_id          uuid        not null,
    room_id             uuid,
    candidate_id        uuid        not null,
    ticket_number       text        not null,
    -- keyed hash of the ID number: finds the row, tells nothing
    id_index            bytea       not null,
    -- JSON of name, ID number, occupation, stream, registration point, sealed with data_key
    person              bytea       not null,
    -- this sitting's own key, wrapped; deleting it deletes person and photos everywhere (Q2)
    data_key            bytea       not null,
    state               text        not null default 'EXPECTED'
        check (state in ('EXPECTED', 'ENTERED', 'DECLINED', 'ADMITTED', 'HANDED_IN', 'ABSENT', 'ENDED')),
    end_reason          text
        check (end_reason in ('DECLINED', 'IDENTITY_REJECTED', 'SESSION_CLOSED', 'ENDED_BY_PROCTOR')),
    -- raised by every login; a token of an older epoch is worth nothing
    epoch               int         not null default 0,
    device_key          text,
    foreign_device      boolean     not null default false,
    fresh_photo_needed  boolean     not null default false,
    definition_id       text,
    process_instance_id text,
    created_at          timestamptz not null default shared.exam_now(),
    entered_at          timestamptz,
    ended_at            timestamptz,
    unique (session_id, candidate_id),
    unique (session_id, id_index)
);
create index sitting_room on sitting (room_id, session_id);
create index sitting_unprepared on sitting (session_id, id) where process_instance_id is null and state = 'EXPECTED';
create index sitting_ticket on sitting (ticket_number);

-- Apart from the sitting and narrow: written every few seconds by everybody.
create table presence
(
    sitting_id uuid primary key references sitting,
    seen_at    timestamptz not null
) with (fillfactor = 60);

-- What the candidate's page shows, written by the engine's listeners.
create table step
(
    sitting_id  uuid primary key references sitting,
    task_id     text,
    activity_id text        not null,
    form_key    text        not null,
    name        text        not null,
    fields      jsonb       not null default '[]',
    revision    bigint      not null,
    since       timestamptz not null
);

create table step_plan
(
    definition_id text primary key,
    steps         jsonb not null
);

create table pledge
(
    id                uuid primary key,
    sitting_id        uuid        not null references sitting,
    signed            boolean     not null,
    -- the name as typed, sealed with the sitting's key; rare characters cannot be typed everywhere, so it may differ
    signature         bytea,
    signature_matches boolean,
    epoch             int         not null,
    at                timestamptz not null
);
create index pledge_sitting on pledge (sitting_id, at);

create table consent
(
    id         uuid primary key,
    sitting_id uuid        not null references sitting,
    kind       text        not null check (kind in ('FACE')),
    given      boolean     not null,
    at         timestamptz not null
);
create index consent_sitting on consent (sitting_id, kind, at);

create table photo
(
    id         uuid primary key,
    sitting_id uuid        not null references sitting,
    purpose    text        not null check (purpose in ('ENTRY', 'TAKEOVER')),
    try_number int         not null check (try_number > 0),
    object_key text        not null,
    media_type text        not null,
    bytes      int         not null,
    width      int         not null,
    height     int         not null,
    epoch      int         not null,
    taken_at   timestamptz not null,
    unique (sitting_id, purpose, try_number)
);

create table identity_check
(
    photo_id       uuid primary key references photo,
    sitting_id     uuid        not null references sitting,
    purpose        text        not null check (purpose in ('ENTRY', 'TAKEOVER')),
    phase          text        not null check (phase in ('MACHINE', 'PERSON', 'DECIDED')),
    try_number     int         not null,
    verdict        text,
    score          double precision,
    model_digest   text,
    tier           text,
    quality        text,
    reason         text,
    outcome        text check (outcome in ('PASSED', 'AGAIN', 'REJECTED')),
    decided_by     uuid,
    provisional    boolean     not null default false,
    submitted_at   timestamptz not null,
    -- from then on the machine has had its time, by the session's rule
    overdue_at     timestamptz not null,
    -- from then on the candidate goes on without a decision (entry only)
    provisional_at timestamptz,
    person_since   timestamptz,
    decided_at     timestamptz,
    check ((phase = 'DECIDED') = (outcome is not null))
);
create index identity_check_sitting on identity_check (sitting_id, submitted_at);
create index identity_check_machine on identity_check (overdue_at) where phase = 'MACHINE';
create index identity_check_undecided on identity_check (provisional_at)
    where phase <> 'DECIDED' and not provisional and purpose = 'ENTRY';

create table registered_photo
(
    candidate_id uuid primary key,
    object_key   text        not null,
    data_key     bytea       not null,
    media_type   text        not null,
    width        int         not null,
    height       int         not null,
    stored_at    timestamptz not null
);

create table second_view
(
    sitting_id            uuid primary key references sitting,
    invitation_hash       bytea unique,
    invitation_expires_at timestamptz,
    join_id               uuid,
    joined_at             timestamptz,
    seen_at               timestamptz,
    camera_on             boolean not null default false
) with (fillfactor = 60);

-- The border: what stands here needs no engine any more.
create table admission
(
    sitting_id   uuid primary key references sitting,
    session_id   uuid        not null,
    paper_id     uuid        not null,
    -- the sitting's epoch once more, so that the statement of a save locks one row and no second one
    epoch        int         not null,
    admitted_at  timestamptz not null,
    provisional  boolean     not null,
    opens_at     timestamptz not null,
    deadline     timestamptz not null,
    hand_in_from timestamptz not null,
    began_at     timestamptz,
    handed_in_at timestamptz,
    hand_in_kind text check (hand_in_kind in ('CANDIDATE', 'DEADLINE', 'ABSENT', 'ENDED')),
    check ((handed_in_at is null) = (hand_in_kind is null))
) with (fillfactor = 70);
create index admission_open on admission (deadline) where handed_in_at is null;
create index admission_session on admission (session_id);

-- Every answer ever acknowledged. No foreign key: the inserting statement holds the admission's row itself.
create table answer_revision
(
    sitting_id  uuid        not null,
    question_id text        not null,
    epoch       int         not null,
    revision    bigint      not null,
    value       jsonb       not null,
    saved_at    timestamptz not null,
    receipt_no  bigint generated always as identity,
    primary key (sitting_id, question_id, epoch, revision)
);

create sequence receipt_serial;
create table receipt
(
    sitting_id   uuid primary key references sitting,
    number       text        not null unique,
    handed_in_at timestamptz not null,
    kind         text        not null check (kind in ('CANDIDATE', 'DEADLINE')),
    answered     int         not null,
    total        int         not null,
    digest       text        not null
);

create table takeover
(
    id           uuid primary key,
    sitting_id   uuid        not null references sitting,
    token_hash   bytea       not null,
    device_key   text        not null,
    -- the epoch of the device that is asked; a later login makes the request void
    asked_epoch  int         not null,
    state        text        not null check (state in ('PENDING', 'AGREED', 'REFUSED', 'GRANTED')),
    requested_at timestamptz not null,
    expires_at   timestamptz not null,
    granted_epoch int
);
create index takeover_pending on takeover (sitting_id) where state = 'PENDING';

create table information_report
(
    id         uuid primary key,
    serial     bigint generated always as identity,
    sitting_id uuid        not null references sitting,
    room_id    uuid,
    -- sealed with the sitting's key: it repeats personal data
    body       bytea       not null,
    at         timestamptz not null,
    done_at    timestamptz,
    done_by    uuid,
    note       text
);
create index information_report_room on information_report (room_id, done_at, at);

create table form_answer
(
    sitting_id  uuid        not null references sitting,
    activity_id text        not null,
    revision    bigint      not null,
    answers     jsonb       not null,
    at          timestamptz not null,
    primary key (sitting_id, activity_id, revision)
);
