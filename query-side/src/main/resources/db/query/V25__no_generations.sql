-- A rebuild writes rows anew in temporary tables and replaces those that differ, so rows need no generation. The views
-- read that column; R__reporting.sql makes them again.
drop view reporting.permanency_achieved_v1,
    reporting.extension_v1,
    reporting.goal_change_v1,
    reporting.progress_review_v1,
    reporting.consultation_v1,
    reported_upload,
    reported_content,
    reporting.compliance_exception_v1,
    reporting.two_year_v1,
    reporting.review_due_v1,
    reporting.child_standing_v1,
    reported_record,
    reported_standing,
    reported_child;

drop trigger child_of_parked_event on parked_event;
drop function child_of_parked_event;

delete from child where generation <> (select generation from projection where name = 'child');
delete from standing where generation <> (select generation from projection where name = 'standing');
delete from review_due where generation <> (select generation from projection where name = 'review-due');
delete from item where generation <> (select generation from projection where name = 'item');
delete from record where generation <> (select generation from projection where name = 'record');
delete from parked_event e using projection p where p.name = e.projection and p.generation <> e.generation;

-- With the column go the keys and indexes that begin with it.
alter table child drop column generation, add primary key (child_id);
alter table standing drop column generation, add primary key (child_id, known_from, valid_from);
alter table review_due drop column generation, add primary key (child_id, known_from, valid_from);
alter table item drop column generation, add primary key (child_id, item_key, known_from);
alter table record drop column generation, add primary key (child_id, version);
alter table parked_event drop column generation, add primary key (projection, child_id, version);

alter table projection add column rebuilt_at timestamptz;
update projection set rebuilt_at = switched_at where generation > 1;
alter table projection drop column generation, drop column switched_at;
comment on table projection is 'A row for each projection. Live processing and a rebuild take turns by locks on it.';
comment on column projection.rebuilt_at is 'When its rows were last written anew; null: never.';

create index child_by_provider on child (provider);
create index child_by_district on child (district);

-- What is known now and holds on a day or later: the question that lists ask most. With what they filter, sort and count
-- by, so that the rows themselves are read for one page only.
create index review_due_now on review_due ((coalesce(valid_to, 'infinity')))
    include (valid_to, valid_from, child_id, due_on, cause, district, provider, coordinator, goal, mode)
    where known_to is null;
create index standing_now on standing ((coalesce(valid_to, 'infinity')))
    include (valid_to, valid_from, child_id, target_on, goal_since, heightened_since, heightened_because,
             district, provider, coordinator, goal, mode)
    where known_to is null;
create index item_now on item (list, (coalesce(ended_on, 'infinity')))
    include (ended_on, opened_on, ends_on, child_id, item_key, kind, record_id, clause)
    where known_to is null;
-- What held on a day or later by what was known at an instant or later.
create index review_due_known on review_due ((coalesce(valid_to, 'infinity')), (coalesce(known_to, 'infinity')))
    include (valid_to, known_to, valid_from, known_from, child_id, due_on, cause, district, provider, coordinator, goal,
             mode);
create index standing_known on standing ((coalesce(valid_to, 'infinity')), (coalesce(known_to, 'infinity')))
    include (valid_to, known_to, valid_from, known_from, child_id, target_on, goal_since, heightened_since,
             heightened_because, district, provider, coordinator, goal, mode);
create index item_known on item (list, (coalesce(known_to, 'infinity')));

-- What an auditor asks for, newest first.
create index record_newest on record (known_from, child_id, version);
create index record_by_actor on record (actor, known_from, child_id, version);
create index record_by_organisation on record (organisation, known_from, child_id, version);
create index record_by_position on record (position, known_from, child_id, version);
create index record_by_name on record (name, known_from, child_id, version);
create index record_by_district on record (district, known_from, child_id, version);
create index record_by_provider on record (provider, known_from, child_id, version);
create index record_by_outcome on record (outcome, known_from, child_id, version) where outcome is not null;
create index record_by_clause on record (clause, known_from, child_id, version) where clause is not null;
create index record_by_authority on record (authority, known_from, child_id, version)
    where authority is not null;
create index record_superseded on record (known_from, child_id, version) where known_to is not null;
create index record_corrections on record (known_from, child_id, version)
    where name in ('records.RecordCorrected', 'records.RecordVoided', 'review.ProgressReviewCorrected',
                   'review.ProgressReviewVoided');
create index record_by_correlation on record (correlation_id);
create index record_by_day on record (occurred_on);
-- The steps of a record, such as the decision on a proposal.
create index record_by_about on record (child_id, about) where about is not null;

-- What a list tells of the record that an item is about.
create index record_by_record on record (child_id, record_id);
