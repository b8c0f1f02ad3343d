-- The one clock: every deadline and window is decided by this function inside the statement that asks.
create function exam_now() returns timestamptz
    language sql
    stable
    parallel safe
as
$$
select statement_timestamp()
$$;
