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

-- What stays on record against a candidate: decided about an incident, or noted by hand with a screenshot (P2, P3).
create table violation
(
    id            uuid primary key,
    sitting_id    uuid        not null,
    candidate_id  uuid        not null,
    session_id    uuid        not null,
    room_id       uuid,
    incident_id   uuid references incident,
    screenshot_id uuid,
    kind          text,
    reason        text        not null,
    recorded_by   uuid        not null,
    recorded_at   timestamptz not null default shared.exam_now(),
    unique (incident_id)
);
create index violation_sitting on violation (sitting_id, recorded_at);

-- A picture that a proctor took as evidence; the picture is the evidence of that episode_id.
create table screenshot
(
    id         uuid primary key,
    sitting_id uuid        not null,
    view       text        not null check (view in ('FIRST', 'SECOND')),
    at         timestamptz not null,
    note       text        not null,
    taken_by   uuid        not null,
    taken_at   timestamptz not null default shared.exam_now()
);
create index screenshot_sitting on screenshot (sitting_id, taken_at);

-- The candidate may leave the seat for a while. It is over at ended_at, or else at until_at.
create table absence
(
    id         uuid primary key,
    sitting_id uuid        not null,
    from_at    timestamptz not null default shared.exam_now(),
    until_at   timestamptz not null,
    ended_at   timestamptz,
    reason     text        not null,
    granted_by uuid        not null
);
create index absence_sitting on absence (sitting_id, until_at);

-- What raised nothing because of an absence, kept until the seat is taken again: if it is not, it is raised then.
create table excused_episode
(
    episode_id uuid primary key,
    absence_id uuid  not null references absence,
    episode    jsonb not null,
    settled_at timestamptz
);
create index excused_episode_waiting on excused_episode (absence_id) where settled_at is null;

-- What proctors say often, one press away.
create table ready_sentence
(
    id       int generated always as identity primary key,
    decision text not null check (decision in ('DISMISS', 'WARN', 'RECORD', 'END')),
    zh       text not null,
    en       text not null
);
insert into ready_sentence (decision, zh, en)
values ('DISMISS', '考生只是短暂低头或调整坐姿。', 'The candidate only bent down or moved on the chair for a moment.'),
       ('DISMISS', '已核实为经许可的短暂离席。', 'A short absence that was permitted.'),
       ('DISMISS', '光线或画面质量造成的误报。', 'A false alarm caused by the light or the picture.'),
       ('DISMISS', '画面中是背景物品，不是人或电子设备。', 'It is an object in the background, neither a person nor a device.'),
       ('DISMISS', '网络波动使画面停顿，考生一直在座。', 'The network made the picture stand still; the candidate never left.'),
       ('WARN', '请一直坐在座位上，面部和双手保持在画面内。', 'Stay in your seat with your face and both hands in the picture.'),
       ('WARN', '考试房间内只能有您一人，请让其他人离开。', 'You must be alone in the room. Ask everybody else to leave.'),
       ('WARN', '请立即收起手机和其他电子设备。', 'Put away your phone and any other device now.'),
       ('WARN', '请露出摄像头，不要遮挡画面。', 'Uncover the camera and keep the picture free.'),
       ('WARN', '请把手机重新放好，拍到桌面、双手和屏幕。', 'Place the phone so that it shows desk, both hands and screen.'),
       ('WARN', '请目视屏幕，不要长时间看向别处。', 'Look at your screen, not elsewhere for long.'),
       ('WARN', '请保持安静，不要与他人交谈。', 'Be quiet and do not talk to anybody.'),
       ('RECORD', '经提醒后仍离开座位。', 'Left the seat although warned.'),
       ('RECORD', '考试房间内出现其他人。', 'Another person was in the room.'),
       ('RECORD', '考试中使用电子设备。', 'Used an electronic device during the exam.'),
       ('RECORD', '经提醒后仍遮挡摄像头或中断第二视角。', 'Kept the camera covered or the second view away although warned.'),
       ('RECORD', '与他人交谈或接受他人帮助。', 'Talked to somebody or was helped.'),
       ('END', '作答者与报名考生不是同一人。', 'The person answering is not the candidate who registered.'),
       ('END', '使用电子设备作弊，证据清楚。', 'Cheated with an electronic device; the evidence is clear.'),
       ('END', '多次警告无效，严重影响考试秩序。', 'Several warnings were of no use; the exam was seriously disturbed.');
