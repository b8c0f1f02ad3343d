create sequence incident_serial;

-- Something that was noticed about a sitting and is decided by a person (A6). One open row per sitting and kind.
create table incident
(
    id              uuid primary key,
    number          text        not null unique,
    sitting_id      uuid        not null,
    candidate_id    uuid        not null,
    session_id      uuid        not null,
    -- as the sitting had it when the incident was raised; who may see the row hangs on it
    room_id         uuid,
    ticket_number   text        not null,
    kind            text        not null,
    -- 4 is the worst; none until the decision table has rated it, which may be late when the engine stands still
    severity        int check (severity between 1 and 4),
    state           text        not null default 'OPEN' check (state in ('OPEN', 'DECIDED', 'VOID')),
    raised_at       timestamptz not null default shared.exam_now(),
    started_at      timestamptz not null,
    -- when the last of its episodes had ended; none while one goes on
    ended_at        timestamptz,
    -- found in stored snapshots after a gap
    late            boolean     not null,
    -- the engine's task, as soon as there is one
    task_id         text,
    waiting_since   timestamptz,
    reminded_at     timestamptz,
    escalated_at    timestamptz,
    decision        text check (decision in ('DISMISS', 'WARN', 'RECORD', 'END')),
    decision_reason text,
    decided_by      uuid,
    decided_at      timestamptz,
    -- the process has taken note of the decision
    applied_at      timestamptz,
    check ((state = 'DECIDED') = (decision is not null)),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    check (decision is null or decision in ('DISMISS', 'WARN') or decision_reason is not null)
);
create unique index incident_one_open on incident (sitting_id, kind) where state = 'OPEN';
create index incident_waiting on incident (session_id, severity desc, raised_at) where state = 'OPEN';
create index incident_decided on incident (decided_at) where state = 'DECIDED';
create index incident_candidate on incident (candidate_id, raised_at);
create index incident_sitting on incident (sitting_id, kind);
create index incident_task on incident (task_id);

-- What the machine saw, once per condition that lasted. Its id makes a repeated message harmless.
create table incident_episode
(
    episode_id   uuid primary key,
    incident_id  uuid        not null references incident,
    view         text        not null check (view in ('FIRST', 'SECOND')),
    started_at   timestamptz not null,
    ended_at     timestamptz,
    late         boolean     not null,
    score        double precision,
    threshold    double precision,
    hold_millis  bigint      not null,
    tier         text        not null,
    model_digest text        not null,
    -- the last frames the rule looked at, as the message told them
    frames       jsonb       not null
);
create index incident_episode_incident on incident_episode (incident_id, started_at);
