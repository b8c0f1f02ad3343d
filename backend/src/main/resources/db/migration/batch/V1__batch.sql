-- A certification round (T1). Times are instants; the zone says in which days and hours they are meant.
create table batch
(
    id         uuid primary key,
    code       text        not null unique check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    name       text        not null check (length(name) between 1 and 100),
    zone       text        not null,
    state      text        not null check (state in ('DRAFT', 'PUBLISHED', 'RUNNING', 'CLOSED')),
    created_at timestamptz not null,
    version    bigint      not null
);

-- Windows that a batch has once each, and support shifts, of which it has several (T2, T3, T4).
create table batch_window
(
    id        uuid primary key,
    batch_id  uuid        not null references batch,
    kind      text        not null check (kind in ('TICKETS', 'DEVICE_CHECK', 'RETENTION', 'SUPPORT')),
    opens_at  timestamptz not null,
    closes_at timestamptz not null,
    assumed   boolean     not null,
    check (opens_at < closes_at)
);
create unique index batch_window_once on batch_window (batch_id, kind) where kind <> 'SUPPORT';
create index on batch_window (batch_id);

create table occupation
(
    id       uuid primary key,
    batch_id uuid not null references batch,
    name     text not null,
    stream   text,
    position int  not null,
    unique nulls not distinct (batch_id, name, stream)
);

-- One subject of one occupation (or of all: a mock exam) at one time (T5, T6).
create table exam_session
(
    id             uuid primary key,
    batch_id       uuid        not null references batch,
    occupation_id  uuid references occupation,
    kind           text        not null check (kind in ('MOCK', 'FORMAL')),
    subject        text        not null check (subject in ('THEORY', 'SKILL', 'REVIEW', 'MOCK')),
    name           text        not null,
    entry_at       timestamptz not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    assumed        boolean     not null,
    state          text        not null check (state in ('PLANNED', 'ENTRY', 'RUNNING', 'ENDED', 'CLOSED')),
    -- of module paper, hence without a key
    paper_id       uuid,
    -- the passcode sealed, and the keyed hash by which it is found: unique in the batch
    passcode       bytea       not null,
    passcode_index bytea       not null,
    version        bigint      not null,
    unique (batch_id, passcode_index),
    check (entry_at <= starts_at and starts_at < ends_at)
);
create index on exam_session (passcode_index);

-- Only rules that differ from the catalogue's default or were set on purpose.
create table rule
(
    batch_id uuid not null references batch,
    key      text not null,
    value    text not null,
    primary key (batch_id, key)
);

create table room
(
    id       uuid primary key,
    batch_id uuid not null references batch,
    name     text not null,
    unique (batch_id, name)
);

create table room_proctor
(
    room_id    uuid not null references room,
    -- of module identity
    account_id uuid not null,
    primary key (room_id, account_id)
);
create index on room_proctor (account_id);

-- Who changed what of the plan, when and why (T7); rows are only ever added.
create table change
(
    id         uuid primary key,
    batch_id   uuid        not null references batch,
    at         timestamptz not null,
    made_by    text        not null,
    what       text        not null check (what in ('COPIED', 'STATE', 'SESSION_END')),
    subject    text,
    from_value text,
    to_value   text,
    reason     text
);
create index on change (batch_id, at);
