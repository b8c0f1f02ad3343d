-- Tests move the exam's clock by one offset that holds for all connections.
create table if not exists clock_offset
(
    only_row boolean primary key default true check (only_row),
    ahead    interval not null
);
insert into clock_offset (ahead)
values (interval '0')
on conflict do nothing;

create or replace function exam_now() returns timestamptz
    language sql
    stable
as
$$
select statement_timestamp() + ahead
from shared.clock_offset
$$;
