create table item (
    generation int not null,
    child_id uuid not null,
    item_key text not null,
    list text not null,
    kind text,
    record_id uuid,
    clause text,
    opened_on date not null,
    ends_on date,
    ended_on date,
    known_from timestamptz not null,
    known_to timestamptz,
    detail jsonb not null,
    primary key (generation, child_id, item_key, known_from)
);
comment on table item is
    'What followed from the facts of a child, as known from known_from to before known_to: open from opened_on to before ended_on. ends_on: when its time is over.';

create index item_by_list on item (generation, list, opened_on);
create index item_by_end on item (generation, list, ends_on) where ends_on is not null;

insert into projection (name, generation) values ('item', 1);
grant select, insert, update, delete on item to permanency_query;
