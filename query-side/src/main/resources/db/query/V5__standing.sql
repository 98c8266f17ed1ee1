create table standing (
    generation int not null,
    child_id uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamptz not null,
    known_to timestamptz,
    district text not null,
    provider text,
    responsible_unit text,
    responsible_since date,
    goal text,
    goal_since date,
    target_on date,
    mode text,
    heightened_since date,
    heightened_because text,
    heightened_reason text,
    reviews_held_since int,
    extension text,
    extended_to date,
    coordinator text,
    last_held_on date,
    in_care_since date,
    indigenous_status text not null,
    out_of_scope text,
    achieved_on date,
    rule_version text not null,
    primary key (generation, child_id, known_from, valid_from)
);
comment on table standing is
    'Where a child stood on the days from valid_from to before valid_to, as known from known_from to before known_to. No provider: DCJ has case responsibility, and the mode lies dormant. No goal: none was set, permanency was achieved, or the child is out of scope.';

-- The rows of one child are found by the primary key; these are for the lists that begin with no child.
create index standing_by_target on standing (generation, target_on) where target_on is not null;
create index standing_heightened on standing (generation, child_id) where heightened_since is not null;

insert into projection (name, generation) values ('standing', 1);
grant select, insert, update, delete on standing to permanency_query;
