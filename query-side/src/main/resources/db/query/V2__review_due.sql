create table review_due (
    generation int not null,
    child_id uuid not null,
    valid_from date not null,
    valid_to date,
    known_from timestamptz not null,
    known_to timestamptz,
    due_on date,
    mode text,
    goal text,
    target_on date,
    provider text,
    district text,
    coordinator text,
    last_held_on date,
    cause text,
    counted_from date,
    months int,
    clause text,
    rule_version text not null,
    primary key (generation, child_id, known_from, valid_from)
);
comment on table review_due is
    'Which review was due on the days from valid_from to before valid_to, as known from known_from to before known_to. No due_on: none was mandatory.';

create index review_due_open on review_due (generation, due_on) where known_to is null and valid_to is null;

insert into projection (name, generation) values ('review-due', 1);
grant select, insert, update, delete on review_due to permanency_query;
