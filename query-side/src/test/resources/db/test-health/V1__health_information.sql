-- A stand-in for the command side's table.
create table health_information (
    child_id uuid not null,
    version int not null,
    disability text not null,
    diagnosis text,
    purpose text not null,
    stated_on date not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    primary key (child_id, version)
);
grant usage on schema health to permanency_query;
grant select on health_information to permanency_query;
