create table record (
    generation int not null,
    child_id uuid not null,
    version bigint not null,
    name text not null,
    record_id uuid,
    about uuid,
    occurred_on date not null,
    decided_on date,
    known_from timestamptz not null,
    known_to timestamptz,
    superseded_by bigint,
    actor text,
    actor_name text,
    organisation text,
    position text,
    grade text,
    level text,
    district text,
    provider text,
    clause text,
    authority text,
    goal_from text,
    goal_to text,
    kind text,
    outcome text,
    person text,
    correlation_id text,
    district_after text,
    provider_after text,
    primary key (generation, child_id, version)
);
comment on table record is
    'One row per event that somebody recorded of a child: who, when, by which authority. In force from known_from to before known_to, when the event superseded_by corrected or voided it. What follows from facts is in other tables; what the event says is in events.domain_event.';
comment on column record.district is 'Where the child was, and whose case it was, by what had been said when the event was recorded.';
comment on column record.district_after is 'The same by what was said with it, to be the district of the next row.';

-- What an auditor asks for, newest first.
create index record_newest on record (generation, known_from, child_id, version);
create index record_by_actor on record (generation, actor, known_from, child_id, version);
create index record_by_organisation on record (generation, organisation, known_from, child_id, version);
create index record_by_position on record (generation, position, known_from, child_id, version);
create index record_by_name on record (generation, name, known_from, child_id, version);
create index record_by_district on record (generation, district, known_from, child_id, version);
create index record_by_provider on record (generation, provider, known_from, child_id, version);
create index record_by_outcome on record (generation, outcome, known_from, child_id, version) where outcome is not null;
create index record_by_clause on record (generation, clause, known_from, child_id, version) where clause is not null;
create index record_by_authority on record (generation, authority, known_from, child_id, version)
    where authority is not null;
create index record_superseded on record (generation, known_from, child_id, version) where known_to is not null;
create index record_corrections on record (generation, known_from, child_id, version)
    where name in ('records.RecordCorrected', 'records.RecordVoided', 'review.ProgressReviewCorrected',
                   'review.ProgressReviewVoided');
create index record_by_correlation on record (generation, correlation_id);
create index record_by_day on record (generation, occurred_on);
-- The steps of a record, such as the decision on a proposal.
create index record_by_about on record (generation, child_id, about) where about is not null;

insert into projection (name, generation) values ('record', 1);
grant select, insert, update, delete on record to permanency_query;
