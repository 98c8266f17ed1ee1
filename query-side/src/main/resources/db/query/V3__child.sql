create table child (
    generation int not null,
    child_id uuid not null,
    district text,
    provider text,
    responsible_since date,
    primary key (generation, child_id)
);
comment on table child is 'In which district a child is and which provider has case responsibility now; no provider: DCJ has it.';

create index child_by_provider on child (generation, provider);
create index child_by_district on child (generation, district);

insert into projection (name, generation) values ('child', 1);
grant select, insert, update, delete on child to permanency_query;
