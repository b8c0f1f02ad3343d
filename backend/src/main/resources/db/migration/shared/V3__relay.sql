-- The outbox. A delivered entry stays for some days, so that the same event is not written twice.
create table relay_entry
(
    id           bigint generated always as identity primary key,
    target       text        not null,
    key          text        not null,
    type         text        not null,
    dedupe       text        not null default gen_random_uuid()::text,
    payload      jsonb       not null,
    created_at   timestamptz not null default statement_timestamp(),
    next_try_at  timestamptz not null default statement_timestamp(),
    attempts     integer     not null default 0,
    last_error   text,
    delivered_at timestamptz,
    constraint relay_entry_once unique (target, key, type, dedupe)
);

create index relay_entry_waiting on relay_entry (target, id) where delivered_at is null;
create index relay_entry_head on relay_entry (target, key, id) where delivered_at is null;
create index relay_entry_old on relay_entry (delivered_at) where delivered_at is not null;
