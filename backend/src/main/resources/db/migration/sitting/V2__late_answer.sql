-- What a device that has lost the sitting sent afterwards: history, shown beside the answers, never one of them.
create table late_answer
(
    sitting_id  uuid        not null references sitting,
    question_id text        not null,
    epoch       int         not null,
    revision    bigint      not null,
    value       jsonb       not null,
    arrived_at  timestamptz not null,
    primary key (sitting_id, question_id, epoch, revision)
);
