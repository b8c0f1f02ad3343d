-- Pictures kept of a sitting at random times, and now and then while nobody watched; sealed with the sitting's key.
create table snapshot
(
    id          uuid primary key,
    sitting_id  uuid        not null,
    view        text        not null check (view in ('FIRST', 'SECOND')),
    -- when the frame came, which names it
    at          timestamptz not null,
    object_key  text        not null,
    kind        text        not null check (kind in ('RANDOM', 'GAP')),
    -- when a picture of a gap was handed to the workers after all
    analysed_at timestamptz
);
create index snapshot_sitting on snapshot (sitting_id, view, at);
create index snapshot_unanalysed on snapshot (at) where kind = 'GAP' and analysed_at is null;

-- Pictures of an episode before, at and after it began, and those that a proctor has taken.
create table evidence
(
    id         uuid primary key,
    episode_id uuid        not null,
    sitting_id uuid        not null,
    moment     text        not null check (moment in ('BEFORE', 'AT', 'AFTER', 'SCREENSHOT')),
    view       text        not null check (view in ('FIRST', 'SECOND')),
    at         timestamptz not null,
    object_key text        not null,
    -- as the machine found them in this picture: list of label, x, y, width, height, score
    boxes      jsonb       not null default '[]',
    score      double precision,
    created_at timestamptz not null,
    unique (episode_id, moment, view)
);
create index evidence_sitting on evidence (sitting_id, at);
