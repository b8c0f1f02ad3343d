create table registration_point
(
    id         uuid primary key,
    batch_id   uuid not null,
    code       text not null,
    name       text not null,
    -- the staff account that sees this point's rows, of module identity
    account_id uuid,
    unique (batch_id, code)
);
create index on registration_point (account_id);

-- Name and ID number sealed; found by keyed hashes of them.
create table candidate
(
    id          uuid primary key,
    batch_id    uuid    not null,
    point_id    uuid    not null references registration_point,
    name        bytea   not null,
    name_index  bytea   not null,
    id_number   bytea   not null,
    id_index    bytea   not null,
    occupation  text    not null,
    stream      text,
    version     bigint  not null,
    unique (batch_id, id_index)
);
create index on candidate (point_id);
create index on candidate (batch_id, name_index);

-- One candidate in one session: where the sitting is expected.
create table seat
(
    candidate_id  uuid not null references candidate,
    session_id    uuid not null,
    room_id       uuid not null,
    ticket_number text not null,
    sitting_id    uuid not null,
    position      int  not null,
    primary key (candidate_id, session_id)
);
create index on seat (session_id);
create index on seat (ticket_number text_pattern_ops);
