create schema if not exists identity;
create schema if not exists audit;

create table identity.child_identity (
    child_id uuid not null,
    version int not null,
    name text not null,
    child_story_id text not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (child_id, version)
);
comment on table identity.child_identity is 'Who a child is, apart from its history, so that access can be cut without breaking it. Rows are only ever added.';
create unique index child_story_id_once on identity.child_identity (child_story_id) where version = 1;

create table audit.refused_attempt (
    id bigserial primary key,
    attempted_at timestamptz not null,
    actor text not null,
    organisation text not null,
    position text not null,
    child_id uuid,
    command text not null,
    clause text not null,
    reason text not null,
    correlation_id text not null
);
comment on table audit.refused_attempt is 'Commands that policy refused: who tried what, and which rule forbade it (R134). Rows are only ever added.';
create index refused_attempt_by_child on audit.refused_attempt (child_id, id);

grant usage on schema identity to permanency_command;
grant select, insert on identity.child_identity to permanency_command;
grant usage on schema audit to permanency_command, permanency_query;
grant insert on audit.refused_attempt to permanency_command;
grant usage on sequence audit.refused_attempt_id_seq to permanency_command;
grant select on audit.refused_attempt to permanency_query;
