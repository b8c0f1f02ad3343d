-- Pictures that stay: seen before, at and after what was noticed, or taken by hand (A2, A3, P3).
create table evidence
(
    id         uuid primary key,
    -- of the episode, or of the screenshot
    episode_id uuid        not null,
    sitting_id uuid        not null,
    moment     text        not null check (moment in ('BEFORE', 'AT', 'AFTER', 'SCREENSHOT')),
    view       text        not null check (view in ('FIRST', 'SECOND')),
    at         timestamptz not null,
    object_key text        not null,
    boxes      jsonb       not null default '[]',
    score      double precision,
    created_at timestamptz not null default shared.exam_now(),
    unique (episode_id, moment, view)
);
create index evidence_sitting on evidence (sitting_id, at);
