create table staff_account
(
    id                   uuid primary key,
    username             text        not null,
    display_name         text        not null,
    password_hash        text        not null,
    must_change_password boolean     not null,
    state                text        not null check (state in ('ACTIVE', 'DISABLED')),
    created_at           timestamptz not null,
    last_login_at        timestamptz,
    version              integer     not null
);

create unique index staff_account_username on staff_account (lower(username));

create table staff_role
(
    account_id uuid not null references staff_account (id),
    role       text not null,
    primary key (account_id, role)
);

-- the tables of Spring Session JDBC 3.5, as its own script has them
create table spring_session
(
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes
(
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- counts of login attempts, written by Bucket4j; the id is "<scope>:<hex of the key>"
create table login_bucket
(
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index login_bucket_expiry on login_bucket (expires_at);
