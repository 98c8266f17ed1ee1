create table access.access_log (
    id bigint generated always as identity primary key,
    accessed_at timestamptz not null,
    actor text not null,
    organisation text,
    position text,
    child_id uuid not null,
    what text not null,
    outcome text not null
);
comment on table access.access_log is 'Who read what of which child, and whether it was shown (R140). Rows are only ever added.';

create index access_log_child on access.access_log (child_id, accessed_at);

grant usage on schema access to permanency_query;
grant insert on access.access_log to permanency_query;
