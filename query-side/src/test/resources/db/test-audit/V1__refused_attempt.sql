-- A stand-in for the command side's table.
create table refused_attempt (
    id bigserial primary key,
    attempted_at timestamptz not null,
    actor text not null,
    organisation text,
    position text,
    child_id uuid,
    command text not null,
    clause text not null,
    reason text not null,
    correlation_id text
);
grant usage on schema audit to permanency_query;
grant select on refused_attempt to permanency_query;
