-- A stand-in for the command side's table.
create table child_identity (
    child_id uuid not null,
    version int not null,
    name text not null,
    child_story_id text not null,
    primary key (child_id, version)
);
grant usage on schema identity to permanency_query;
grant select on child_identity to permanency_query;
