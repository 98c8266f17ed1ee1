-- For reporting jobs: views that a read-only role may select, and nothing else. What they are for stands in
-- docs/reporting.md, which is made from the comments here.
comment on schema reporting is
    'Views for reporting jobs and BI tools: what is known now, of children whose history is not sealed. A view never changes its columns; a further version has a name of its own.';

-- Whom the views show, and by what; not for the reporting role itself.
create view reported_child as
select c.child_id
from child c
where c.generation = (select p.generation from projection p where p.name = 'child')
  and not c.sealed
  and not exists (
          select from parked_event e
          where e.projection = 'child' and e.generation = c.generation and e.child_id = c.child_id);
comment on view reported_child is
    'The children whom the reporting views show: none whose history is sealed (R142), nor one of whom that is not known as an event of it is parked.';

create view reported_standing as
select s.*
from standing s
join reported_child using (child_id)
where s.generation = (select p.generation from projection p where p.name = 'standing') and s.known_to is null;
comment on view reported_standing is 'Where each of these children stood on which days, by what is known now.';

create view reported_record as
select r.*
from record r
join reported_child using (child_id)
where r.generation = (select p.generation from projection p where p.name = 'record') and r.known_to is null;
comment on view reported_record is 'What was recorded of these children and is neither corrected nor voided.';

create function today_in_sydney() returns date language sql stable
return cast(now() at time zone 'Australia/Sydney' as date);
comment on function today_in_sydney is 'The day that it is in Sydney, by which dates are meant (R47).';

create view reporting.child_standing_v1 with (security_barrier) as
select s.child_id, s.valid_from, s.valid_to, s.known_from, s.district, s.provider, s.responsible_unit,
       s.responsible_since, s.goal, s.goal_since, s.target_on, s.mode, s.heightened_since, s.heightened_because,
       s.heightened_reason, s.reviews_held_since, s.extension, s.extended_to, s.last_held_on, s.in_care_since,
       s.indigenous_status, s.out_of_scope, s.achieved_on, s.rule_version
from reported_standing s;

create view reporting.review_due_v1 with (security_barrier) as
select d.child_id, d.district, d.provider, d.goal, d.mode, d.target_on, d.last_held_on, d.due_on,
       d.due_on - today_in_sydney() as days_to_due,
       d.due_on < today_in_sydney() as overdue,
       d.cause, d.counted_from, d.months, d.clause, d.rule_version
from review_due d
join reported_child using (child_id)
where d.generation = (select p.generation from projection p where p.name = 'review-due')
  and d.known_to is null
  and d.valid_from <= today_in_sydney() and (d.valid_to is null or d.valid_to > today_in_sydney())
  and d.due_on is not null;

create view reporting.two_year_v1 with (security_barrier) as
select s.child_id, s.district, s.provider, s.goal, s.goal_since, s.target_on,
       today_in_sydney() - s.goal_since as days_elapsed,
       s.target_on - today_in_sydney() as days_to_target,
       s.target_on < today_in_sydney() as passed,
       s.mode, s.last_held_on, s.extension, s.extended_to, s.in_care_since, s.indigenous_status
from reported_standing s
where s.valid_from <= today_in_sydney() and (s.valid_to is null or s.valid_to > today_in_sydney())
  and s.target_on is not null;

create view reporting.compliance_exception_v1 with (security_barrier) as
select i.child_id, i.item_key as exception_id, i.clause, i.record_id, i.opened_on, i.ended_on as closed_on,
       s.district, s.provider, s.goal
from item i
join reported_child using (child_id)
left join reported_standing s
       on s.child_id = i.child_id
      and s.valid_from <= i.opened_on and (s.valid_to is null or s.valid_to > i.opened_on)
where i.generation = (select p.generation from projection p where p.name = 'item')
  and i.known_to is null
  and i.list = 'exception';

comment on view reporting.child_standing_v1 is
    'Where each child stood, a row for each time during which nothing changed. The row of a day D: valid_from <= D and (valid_to is null or valid_to > D).';
comment on view reporting.review_due_v1 is
    'The next mandatory review of each child whom a provider manages and who has a goal, a row a child (R145).';
comment on view reporting.two_year_v1 is
    'The children who have a target date today, near or far or passed, a row a child (R146).';
comment on view reporting.compliance_exception_v1 is
    'What broke a rule, or did not come in time; a row for each, open or closed.';

comment on column reporting.child_standing_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.child_standing_v1.valid_from is 'First day of this row.';
comment on column reporting.child_standing_v1.valid_to is 'First day after it; null: it holds still.';
comment on column reporting.child_standing_v1.known_from is 'Since when this is known.';
comment on column reporting.child_standing_v1.district is 'Code of the district responsible.';
comment on column reporting.child_standing_v1.provider is 'Id of the provider with primary case responsibility; null: DCJ has it.';
comment on column reporting.child_standing_v1.responsible_unit is 'Unit of DCJ with secondary case responsibility.';
comment on column reporting.child_standing_v1.responsible_since is 'Since when provider or DCJ has it; null: no transfer was recorded.';
comment on column reporting.child_standing_v1.goal is 'Case plan goal; null before the first, after permanency was achieved, and out of scope.';
comment on column reporting.child_standing_v1.goal_since is 'First day of the goal.';
comment on column reporting.child_standing_v1.target_on is 'Two-year target date; null for long term care (R5, R6).';
comment on column reporting.child_standing_v1.mode is 'STANDARD or HEIGHTENED; dormant while DCJ manages the case.';
comment on column reporting.child_standing_v1.heightened_since is 'Since when heightened without a break; null: it is not.';
comment on column reporting.child_standing_v1.heightened_because is 'What last kept it so, such as REVIEW_HELD or TARGET_PASSED.';
comment on column reporting.child_standing_v1.heightened_reason is 'The reason that the review or flag gives (R56).';
comment on column reporting.child_standing_v1.reviews_held_since is 'Permanency reviews held after heightened_since.';
comment on column reporting.child_standing_v1.extension is 'What became of an extension for the goal: NONE, OPEN, APPROVED, REFUSED.';
comment on column reporting.child_standing_v1.extended_to is 'End of the package by the last extension approved.';
comment on column reporting.child_standing_v1.last_held_on is 'Day of the last permanency review.';
comment on column reporting.child_standing_v1.in_care_since is 'Day of entry to care; null: not in care.';
comment on column reporting.child_standing_v1.indigenous_status is 'As stated on that day; never taken for NEITHER while nobody has said so.';
comment on column reporting.child_standing_v1.out_of_scope is 'Why the child is in the program no longer; null: it is.';
comment on column reporting.child_standing_v1.achieved_on is 'Day on which permanency was achieved, until another goal is set.';
comment on column reporting.child_standing_v1.rule_version is 'Version of the intervals by which mode and target follow.';

comment on column reporting.review_due_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.review_due_v1.district is 'Code of the district responsible.';
comment on column reporting.review_due_v1.provider is 'Id of the provider with primary case responsibility.';
comment on column reporting.review_due_v1.goal is 'Case plan goal.';
comment on column reporting.review_due_v1.mode is 'STANDARD or HEIGHTENED.';
comment on column reporting.review_due_v1.target_on is 'Two-year target date; null for long term care.';
comment on column reporting.review_due_v1.last_held_on is 'Day of the last review; null: none yet.';
comment on column reporting.review_due_v1.due_on is 'Day by which the next review is to be held.';
comment on column reporting.review_due_v1.days_to_due is 'Days from today, in Sydney, to due_on; negative when overdue.';
comment on column reporting.review_due_v1.overdue is 'Whether due_on has passed (R48).';
comment on column reporting.review_due_v1.cause is 'Of what the date was counted, such as REVIEW_HELD.';
comment on column reporting.review_due_v1.counted_from is 'Day from which it was counted.';
comment on column reporting.review_due_v1.months is 'Calendar months counted.';
comment on column reporting.review_due_v1.clause is 'Rule that says so, such as R46.';
comment on column reporting.review_due_v1.rule_version is 'Version of the intervals.';

comment on column reporting.two_year_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.two_year_v1.district is 'Code of the district responsible today.';
comment on column reporting.two_year_v1.provider is 'Id of the provider with primary case responsibility; null: DCJ has it.';
comment on column reporting.two_year_v1.goal is 'Case plan goal.';
comment on column reporting.two_year_v1.goal_since is 'First day of the goal, from which the two years count (R5).';
comment on column reporting.two_year_v1.target_on is 'Two-year target date.';
comment on column reporting.two_year_v1.days_elapsed is 'Days from goal_since to today, in Sydney.';
comment on column reporting.two_year_v1.days_to_target is 'Days from today to target_on; negative once it has passed.';
comment on column reporting.two_year_v1.passed is 'Whether target_on lies before today (R9).';
comment on column reporting.two_year_v1.mode is 'STANDARD or HEIGHTENED; dormant while DCJ manages the case.';
comment on column reporting.two_year_v1.last_held_on is 'Day of the last permanency review.';
comment on column reporting.two_year_v1.extension is 'What became of an extension for the goal: NONE, OPEN, APPROVED, REFUSED.';
comment on column reporting.two_year_v1.extended_to is 'End of the package by the last extension approved.';
comment on column reporting.two_year_v1.in_care_since is 'Day of entry to care, from which the national measure counts (R13).';
comment on column reporting.two_year_v1.indigenous_status is 'As stated; never taken for NEITHER while nobody has said so.';

comment on column reporting.compliance_exception_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.compliance_exception_v1.exception_id is 'The exception: unique within its child.';
comment on column reporting.compliance_exception_v1.clause is 'Rule that was broken, such as R27.';
comment on column reporting.compliance_exception_v1.record_id is 'Record that broke it, or that it is about.';
comment on column reporting.compliance_exception_v1.opened_on is 'Day on which it opened.';
comment on column reporting.compliance_exception_v1.closed_on is 'Day on which a manager closed it; null: it is open.';
comment on column reporting.compliance_exception_v1.district is 'Code of the district responsible on the day it opened (R151).';
comment on column reporting.compliance_exception_v1.provider is 'Provider with primary case responsibility on that day; null: DCJ.';
comment on column reporting.compliance_exception_v1.goal is 'Case plan goal on that day.';
