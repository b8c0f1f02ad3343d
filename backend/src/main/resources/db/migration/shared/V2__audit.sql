-- Who did or saw what, and why. Ids are of UUID version 7, so their order is the order of time.
create table audit_entry
(
    id      uuid primary key,
    at      timestamptz not null default shared.exam_now(),
    actor   text        not null,
    action  text        not null,
    subject text        not null,
    reason  text,
    details jsonb       not null default '{}'
);

create function refuse_change() returns trigger
    language plpgsql
as
$$
begin
    raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end
$$;

-- for every role, the owner of the table too
create trigger audit_entry_is_append_only
    before update or delete or truncate
    on audit_entry
execute function refuse_change();
