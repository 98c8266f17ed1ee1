create table parked_event (
    generation int not null,
    projection text not null,
    child_id uuid not null,
    version bigint not null,
    event_id text not null,
    name text not null,
    parked_at timestamptz not null,
    tried_at timestamptz,
    attempts int not null,
    error text,
    message text,
    primary key (projection, generation, child_id, version)
);
comment on table parked_event is
    'Events that a projection could not apply, and behind the first of each child all later ones of that child, which were not tried. The child is incomplete in that projection.';

create index parked_event_child on parked_event (child_id);

create table mismatch (
    projection text not null,
    child_id uuid not null,
    found_at timestamptz not null,
    columns text[] not null,
    primary key (projection, child_id)
);
comment on table mismatch is
    'Children whose rows in a projection are not those that follow from their events, and in which columns. A comparison that finds them right, or a rebuild, takes them off.';

create table reconciliation (
    child_id text
);
comment on table reconciliation is 'One row: the child that was compared last on the way round all of them.';
insert into reconciliation (child_id) values (null);

grant select, insert, update, delete on parked_event to permanency_query;
grant select, insert, update, delete on mismatch to permanency_query;
grant select, update on reconciliation to permanency_query;
