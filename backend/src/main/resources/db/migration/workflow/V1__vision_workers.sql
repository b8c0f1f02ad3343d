-- Who asked for tasks last, and what it can do; written every few seconds by the node that was asked. Nothing hangs on
-- a row: it may be lost in a crash.
create unlogged table vision_worker (
    name text primary key check (length(name) between 1 and 100),
    tier text not null check (tier in ('full', 'basic')),
    last_seen_at timestamptz not null
);
