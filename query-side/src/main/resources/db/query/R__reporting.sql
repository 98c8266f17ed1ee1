-- For reporting jobs: views that a read-only role may select, and nothing else. What they are for stands in
-- docs/reporting.md, which is made from the comments here.
drop view if exists reporting.permanency_achieved_v1,
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

comment on schema reporting is
    'Views for reporting jobs and BI tools: what is known now, of children whose history is not sealed. A view never changes its columns; a further version has a name of its own.';

-- Whom the views show, and by what; not for the reporting role itself.
create view reported_child as
select c.child_id
from child c
where not c.sealed
  and not exists (
          select from parked_event e
          where e.projection = 'child' and e.child_id = c.child_id);
comment on view reported_child is
    'The children whom the reporting views show: none whose history is sealed (R142), nor one of whom that is not known as an event of it is parked.';

create view reported_standing as
select s.*
from standing s
join reported_child using (child_id)
where s.known_to is null;
comment on view reported_standing is 'Where each of these children stood on which days, by what is known now.';

create view reported_record as
select r.*,
       coalesce((select min(o.version) from record o
                 where o.child_id = r.child_id and o.record_id = r.record_id), r.version) as place
from record r
join reported_child using (child_id)
where r.known_to is null;
comment on view reported_record is 'What was recorded of these children and is neither corrected nor voided.';
comment on column reported_record.place is
    'Of records of one day that which was recorded last counts; a correction keeps the place of what it corrects (R132).';

create or replace function today_in_sydney() returns date language sql stable
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
where d.known_to is null
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
where i.known_to is null
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

-- What was recorded, a row a record. They read the content of the events themselves as it was written; a further revision
-- of one of these events changes the view too.
create view reported_content as
select r.child_id, r.version, r.name, r.record_id, r.about, r.occurred_on, r.decided_on, r.known_from as recorded_at,
       r.organisation, r.position, r.kind, r.outcome, r.goal_from, r.goal_to, r.authority,
       cast(e.payload as jsonb) as said,
       s.district, s.provider, s.goal, s.mode, s.indigenous_status
from reported_record r
join events.domain_event e on e.stream_id = cast(r.child_id as text) and e.sequence_number = r.version
left join reported_standing s
       on s.child_id = r.child_id
      and s.valid_from <= r.occurred_on and (s.valid_to is null or s.valid_to > r.occurred_on);
comment on view reported_content is
    'The records that the reporting views show, with what they say and where the child stood on their day.';

create view reported_upload as
select u.child_id, u.about, min(u.occurred_on) as uploaded_on
from reported_record u
where u.name = 'records.ChildStoryUploadConfirmed'
group by u.child_id, u.about;
comment on view reported_upload is 'When each record was in ChildStory.';

create view reporting.consultation_v1 with (security_barrier) as
select c.record_id as consultation_id, c.child_id, c.occurred_on as held_on, c.recorded_at,
       c.kind as formality,
       c.said #>> '{consultation,venue}' as venue,
       array(select jsonb_array_elements_text(c.said #> '{consultation,triggers}')) as triggers,
       cast(c.said #>> '{consultation,requestedOn}' as date) as requested_on,
       c.said #>> '{consultation,involvementDecidedBy}' as involvement_decided_by,
       c.goal_from as goal_considered_from, c.goal_to as goal_considered,
       array(select x ->> 'type' from jsonb_array_elements(c.said #> '{consultation,recommendations}') x)
           as recommendations,
       coalesce(jsonb_array_length(c.said #> '{consultation,participants}'), 0) as participants,
       coalesce(cast(c.said #>> '{consultation,culturalConsultationNeeded}' as boolean), false)
           as cultural_consultation_needed,
       c.said #>> '{consultation,culturalConsultationId}' is not null as cultural_consultation_linked,
       array(select jsonb_array_elements_text(c.said #> '{consultation,upskillingTopics}')) as upskilling_topics,
       u.uploaded_on, c.district, c.provider, c.goal, c.mode, c.indigenous_status
from reported_content c
left join reported_upload u on u.child_id = c.child_id and u.about = c.record_id
where c.name = 'consultation.ConsultationRecorded';

create view reporting.progress_review_v1 with (security_barrier) as
select h.review_id, c.child_id, c.occurred_on as held_on, c.recorded_at,
       cast(coalesce(h.first ->> 'documentedOn', h.first ->> 'occurredOn') as date) as documented_on,
       cast(h.first ->> 'meetingId' as uuid) as meeting_id,
       coalesce(c.kind, h.first ->> 'type') as type,
       c.said ->> 'reason' as reason,
       d.due_on,
       cast(h.first ->> 'dueOn' as date) as due_on_when_recorded,
       c.occurred_on <= d.due_on as on_time,
       greatest(c.occurred_on - d.due_on, 0) as days_late,
       cast(c.said ->> 'incompleteParticipation' as boolean) as incomplete_participation,
       c.said #>> '{review,progressRating}' as progress_rating,
       c.said #>> '{review,likelyWithinTwoYears}' as likely_within_two_years,
       cast(c.said #>> '{review,heightened}' as boolean) as heightened,
       c.said #>> '{review,heightenedReason}' as heightened_reason,
       cast(c.said #>> '{review,goalChange,considered}' as boolean) as goal_change_considered,
       c.said #>> '{review,goalChange,recommendedGoal}' as recommended_goal,
       c.outcome,
       c.said #>> '{review,culturalPlanStatus}' as cultural_plan_status,
       c.said #>> '{review,leavingCarePlanStatus}' as leaving_care_plan_status,
       n.due_on as next_due_on,
       (select min(p.occurred_on) from reported_record p
        where p.child_id = c.child_id and p.about = h.review_id and p.name = 'review.ReviewCopyProvided')
           as copy_provided_on,
       u.uploaded_on, c.district, c.provider, c.goal, c.mode, c.indigenous_status
from reported_content c
cross join lateral (
    select case when c.name = 'review.ProgressReviewCorrected' then c.about else c.record_id end as review_id,
           case when c.name = 'review.ProgressReviewCorrected'
                then (select cast(e.payload as jsonb)
                      from events.domain_event e
                      where e.stream_id = cast(c.child_id as text)
                        and e.event_name = 'review.ProgressReviewRecorded'
                        and cast(e.payload as jsonb) ->> 'reviewId' = cast(c.about as text)
                      order by e.sequence_number desc
                      limit 1)
                else c.said end as first) h
left join review_due d
       on d.child_id = c.child_id and d.known_to is null
      and d.valid_from < c.occurred_on and (d.valid_to is null or d.valid_to >= c.occurred_on)
left join review_due n
       on n.child_id = c.child_id and n.known_to is null
      and n.valid_from <= c.occurred_on and (n.valid_to is null or n.valid_to > c.occurred_on)
left join reported_upload u on u.child_id = c.child_id and u.about = h.review_id
where c.name in ('review.ProgressReviewRecorded', 'review.ProgressReviewCorrected');

create view reporting.goal_change_v1 with (security_barrier) as
select c.record_id as proposal_id, c.child_id, c.goal_from, c.goal_to, c.occurred_on as proposed_on, c.recorded_at,
       c.said #>> '{proposer,organisation}' as proposed_by,
       a.outcome as coordinator_position, a.occurred_on as coordinator_position_on,
       coalesce(d.outcome, 'OPEN') as decision, d.decided_on,
       case when d.name = 'goal.GoalChangeApproved' then d.occurred_on end as effective_from,
       d.decided_on - c.occurred_on as days_to_decision,
       d.authority, d.said #>> '{authority,position}' as decider_position,
       cast(d.said #>> '{authority,level}' as int) as decider_level,
       cast(d.said ->> 'adviserDecided' as boolean) as adviser_decided,
       cast(d.said ->> 'carryHeightened' as boolean) as carry_heightened,
       c.said #>> '{proposal,consultationId}' is not null as consultation_linked,
       coalesce(d.said ->> 'culturalConsultationId', c.said #>> '{proposal,culturalConsultationId}') is not null
           as cultural_consultation_linked,
       (select count(*) from reported_record g
        where g.child_id = c.child_id and g.about = c.record_id and g.name = 'supervision.GroupSupervisionOpened')
           as group_supervisions,
       (select min(t.occurred_on) from reported_record t
        where t.child_id = c.child_id and t.about = d.record_id and t.name = 'goal.CasePlanDeveloped')
           as case_plan_developed_on,
       (select t.outcome from reported_record t
        where t.child_id = c.child_id and t.about = d.record_id and t.name = 'goal.FormalAssessmentRecorded'
        order by t.occurred_on desc, t.place desc
        limit 1) as assessment,
       (select min(t.occurred_on) from reported_record t
        where t.child_id = c.child_id and t.about = d.record_id and t.name = 'goal.OrderApplicationFiled')
           as application_filed_on,
       (select min(t.occurred_on) from reported_record t
        where d.name = 'goal.GoalChangeApproved' and t.child_id = c.child_id and t.goal_from = c.goal_to
          and t.name = 'goal.PermanencyAchieved' and t.occurred_on >= d.occurred_on) as achieved_on,
       c.district, c.provider, c.mode, c.indigenous_status
from reported_content c
left join lateral (
    select x.* from reported_content x
    where x.child_id = c.child_id and x.about = c.record_id
      and x.name in ('goal.GoalChangeApproved', 'goal.GoalChangeRefused', 'goal.GoalChangeWithdrawn')
    order by x.version desc
    limit 1) d on true
left join lateral (
    select x.outcome, x.occurred_on from reported_record x
    where x.child_id = c.child_id and x.about = c.record_id and x.name = 'goal.CoordinatorPositionRecorded'
    order by x.occurred_on desc, x.place desc
    limit 1) a on true
where c.name = 'goal.GoalChangeProposed';

create view reporting.extension_v1 with (security_barrier) as
select c.record_id as application_id, c.child_id, c.goal_from as package_goal,
       cast(c.said ->> 'packageId' as uuid) as package_id, c.occurred_on as lodged_on, c.recorded_at,
       cast(c.said ->> 'formerEnd' as date) as former_end,
       cast(c.said ->> 'late' as boolean) as late,
       c.said #>> '{applicant,organisation}' as applied_by,
       cast(c.said #>> '{application,monthsRequested}' as int) as months_requested,
       array(select x ->> 'criterion' from jsonb_array_elements(c.said #> '{application,criteria}') x) as criteria,
       cast(c.said #>> '{application,expectedAchievementOn}' as date) as expected_achievement_on,
       a.outcome as endorsement, a.occurred_on as endorsed_on,
       case when d.outcome is not null then d.outcome when w.opened_on is not null then 'SUPERSEDED' else 'OPEN' end
           as decision,
       coalesce(d.decided_on, w.opened_on) as decided_on,
       d.authority, d.said #>> '{authority,position}' as decider_position,
       cast(d.said ->> 'monthsGranted' as int) as months_granted,
       cast(d.said ->> 'newEnd' as date) as new_end,
       cast(c.said ->> 'sequenceNumber' as int) as sequence_number,
       cast(d.said ->> 'totalMonthsGranted' as int) as total_months_granted,
       c.district, c.provider, c.mode, c.indigenous_status
from reported_content c
left join lateral (
    select x.* from reported_content x
    where x.child_id = c.child_id and x.about = c.record_id
      and x.name in ('packages.ExtensionApproved', 'packages.ExtensionRefused', 'packages.ExtensionWithdrawn')
    order by x.version desc
    limit 1) d on true
left join lateral (
    select x.outcome, x.occurred_on from reported_record x
    where x.child_id = c.child_id and x.about = c.record_id and x.name = 'packages.ExtensionEndorsementRecorded'
    order by x.occurred_on desc, x.place desc
    limit 1) a on true
left join item w
       on w.child_id = c.child_id and w.known_to is null
      and w.list = 'extension-superseded' and w.record_id = c.record_id
where c.name = 'packages.ExtensionRequested';

-- By the goal as it is known now, which may have been corrected after the achievement. One that was achieved on the day on
-- which it was set stood on no day before: its day is that of the record that set it, its target that of the achievement.
-- District and provider are those of the day before, as an achievement ends the case (R151), or of its own day when it is
-- the first of the case; the quarterly report does the same.
create view reporting.permanency_achieved_v1 with (security_barrier) as
select c.record_id as achievement_id, c.child_id, c.occurred_on as achieved_on, c.recorded_at, c.outcome,
       c.goal_from as goal, of_goal.since as goal_since, of_goal.target_on,
       c.occurred_on <= of_goal.target_on as within_two_years,
       c.occurred_on - of_goal.since as days_from_goal,
       before.in_care_since, c.occurred_on - before.in_care_since as days_from_entry,
       before.district, before.provider, before.indigenous_status
from reported_content c
left join lateral (
    select s.* from reported_standing s
    where s.child_id = c.child_id
      and s.valid_from <= c.occurred_on and (s.valid_to is null or s.valid_to >= c.occurred_on)
    order by s.valid_from
    limit 1) before on true
cross join lateral (
    select coalesce((select max(g.occurred_on) from reported_record g
                     where g.child_id = c.child_id and g.occurred_on = c.occurred_on and g.goal_to = c.goal_from
                       and g.name in ('goal.CasePlanGoalSet', 'goal.GoalChangeApproved')),
                    case when before.goal = c.goal_from then before.goal_since end) as since,
           coalesce(case when before.goal = c.goal_from then before.target_on end,
                    cast(c.said ->> 'targetOn' as date)) as target_on) of_goal
where c.name = 'goal.PermanencyAchieved';

comment on view reporting.consultation_v1 is 'Permanency consultations, a row for each.';
comment on view reporting.progress_review_v1 is
    'Progress reviews that were held, a row for each child and review; several may share a meeting (R49).';
comment on view reporting.goal_change_v1 is 'Proposals of another goal and what became of them, a row for each.';
comment on view reporting.extension_v1 is 'Applications for more time for the package of a goal, a row for each.';
comment on view reporting.permanency_achieved_v1 is
    'Permanency that was achieved, a row for each. Adoptions seal the history and are in no view: count them in the quarterly report (R142).';

comment on column reporting.consultation_v1.consultation_id is 'The consultation.';
comment on column reporting.consultation_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.consultation_v1.held_on is 'Day of the consultation.';
comment on column reporting.consultation_v1.recorded_at is 'When it was recorded, or last corrected.';
comment on column reporting.consultation_v1.formality is 'FORMAL or INFORMAL; only a formal one meets a duty (R40).';
comment on column reporting.consultation_v1.venue is 'Where people met.';
comment on column reporting.consultation_v1.triggers is 'Why it took place (R26); one or more.';
comment on column reporting.consultation_v1.requested_on is 'Day on which it was asked for; null: nobody asked.';
comment on column reporting.consultation_v1.involvement_decided_by is 'Who settled the involvement, for a child whom DCJ manages (R35).';
comment on column reporting.consultation_v1.goal_considered_from is 'Goal of that day, when a change was weighed.';
comment on column reporting.consultation_v1.goal_considered is 'Goal that was weighed.';
comment on column reporting.consultation_v1.recommendations is 'Types of what was recommended; empty: nothing was.';
comment on column reporting.consultation_v1.participants is 'How many took part.';
comment on column reporting.consultation_v1.cultural_consultation_needed is 'Whether it found that a cultural consultation is needed.';
comment on column reporting.consultation_v1.cultural_consultation_linked is 'Whether it names one that was held.';
comment on column reporting.consultation_v1.upskilling_topics is 'Topics on which skills were built (R39).';
comment on column reporting.consultation_v1.uploaded_on is 'Day on which it was confirmed to be in ChildStory; null: it is not (R129).';
comment on column reporting.consultation_v1.district is 'Code of the district responsible on that day (R151).';
comment on column reporting.consultation_v1.provider is 'Provider with primary case responsibility on that day; null: DCJ (R151).';
comment on column reporting.consultation_v1.goal is 'Case plan goal on that day.';
comment on column reporting.consultation_v1.mode is 'STANDARD or HEIGHTENED on that day; dormant while DCJ manages the case.';
comment on column reporting.consultation_v1.indigenous_status is 'As stated for that day; never taken for NEITHER while nobody has said so.';

comment on column reporting.progress_review_v1.review_id is 'The review of this child.';
comment on column reporting.progress_review_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.progress_review_v1.held_on is 'Day on which it was held.';
comment on column reporting.progress_review_v1.recorded_at is 'When it was recorded, or last corrected.';
comment on column reporting.progress_review_v1.documented_on is 'Day on which it was first recorded.';
comment on column reporting.progress_review_v1.meeting_id is 'Meeting that it shares with reviews of other children; null: none.';
comment on column reporting.progress_review_v1.type is 'PERMANENCY_REVIEW, the mandatory one, or DCJ_OOHC_PROGRESS_REVIEW.';
comment on column reporting.progress_review_v1.reason is 'SCHEDULED, HEIGHTENED or AD_HOC.';
comment on column reporting.progress_review_v1.due_on is 'Day by which it was due, by what is known now; null: none was mandatory on the day before.';
comment on column reporting.progress_review_v1.due_on_when_recorded is 'The same by what was known when it was recorded.';
comment on column reporting.progress_review_v1.on_time is 'Whether held on or before due_on (R149); null: none was due.';
comment on column reporting.progress_review_v1.days_late is 'Days after due_on; 0: on time.';
comment on column reporting.progress_review_v1.incomplete_participation is 'Whether provider or evidence were missing (R53).';
comment on column reporting.progress_review_v1.progress_rating is 'Progress toward the goal.';
comment on column reporting.progress_review_v1.likely_within_two_years is 'YES, NO or UNCERTAIN; null for long term care.';
comment on column reporting.progress_review_v1.heightened is 'Whether reviews are due more often from here on.';
comment on column reporting.progress_review_v1.heightened_reason is 'Why, if they are (R56).';
comment on column reporting.progress_review_v1.goal_change_considered is 'Whether a change of goal was considered.';
comment on column reporting.progress_review_v1.recommended_goal is 'Goal that it recommends; null: none.';
comment on column reporting.progress_review_v1.outcome is 'What it concludes.';
comment on column reporting.progress_review_v1.cultural_plan_status is 'How the cultural support plan stands; of an Aboriginal or Torres Strait Islander child (R115).';
comment on column reporting.progress_review_v1.leaving_care_plan_status is 'How the plan for leaving care stands; of a child old enough to have one.';
comment on column reporting.progress_review_v1.next_due_on is 'Day by which the next one was due after it; null: none was mandatory.';
comment on column reporting.progress_review_v1.copy_provided_on is 'Day on which the provider was first given a copy; null: it was not (R51).';
comment on column reporting.progress_review_v1.uploaded_on is 'Day on which it was confirmed to be in ChildStory; null: it is not (R129).';
comment on column reporting.progress_review_v1.district is 'Code of the district responsible on that day (R151).';
comment on column reporting.progress_review_v1.provider is 'Provider with primary case responsibility on that day; null: DCJ (R151).';
comment on column reporting.progress_review_v1.goal is 'Case plan goal on that day.';
comment on column reporting.progress_review_v1.mode is 'STANDARD or HEIGHTENED after it; dormant while DCJ manages the case.';
comment on column reporting.progress_review_v1.indigenous_status is 'As stated for that day; never taken for NEITHER while nobody has said so.';

comment on column reporting.goal_change_v1.proposal_id is 'The proposal.';
comment on column reporting.goal_change_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.goal_change_v1.goal_from is 'Goal that was current.';
comment on column reporting.goal_change_v1.goal_to is 'Goal proposed.';
comment on column reporting.goal_change_v1.proposed_on is 'Day of the proposal.';
comment on column reporting.goal_change_v1.recorded_at is 'When it was recorded, or last corrected.';
comment on column reporting.goal_change_v1.proposed_by is 'DCJ, or id of the provider.';
comment on column reporting.goal_change_v1.coordinator_position is 'Advice of the Permanency Coordinator, the last one (R69); null: none.';
comment on column reporting.goal_change_v1.coordinator_position_on is 'Day of that advice.';
comment on column reporting.goal_change_v1.decision is 'APPROVED, REFUSED, WITHDRAWN or OPEN.';
comment on column reporting.goal_change_v1.decided_on is 'Day of the decision.';
comment on column reporting.goal_change_v1.effective_from is 'Day from which the new goal holds.';
comment on column reporting.goal_change_v1.days_to_decision is 'Days from proposal to decision.';
comment on column reporting.goal_change_v1.authority is 'DELEGATION_LEVEL, LOCAL_ARRANGEMENT, PILOT or PROVIDER_DELEGATION (R70 to R73, R88).';
comment on column reporting.goal_change_v1.decider_position is 'Position of the decider on that day.';
comment on column reporting.goal_change_v1.decider_level is 'Delegation level of the decider; lower is more senior.';
comment on column reporting.goal_change_v1.adviser_decided is 'Whether the decider had advised on the case before (R76).';
comment on column reporting.goal_change_v1.carry_heightened is 'Whether heightened frequency goes on under the new goal.';
comment on column reporting.goal_change_v1.consultation_linked is 'Whether the proposal names a formal consultation (R27).';
comment on column reporting.goal_change_v1.cultural_consultation_linked is 'Whether proposal or approval names a cultural consultation (R117).';
comment on column reporting.goal_change_v1.group_supervisions is 'How often it was brought to Group Supervision.';
comment on column reporting.goal_change_v1.case_plan_developed_on is 'Day of the case plan for the new goal (R83).';
comment on column reporting.goal_change_v1.assessment is 'PROCEED or DO_NOT_PROCEED, by the last formal assessment after the approval.';
comment on column reporting.goal_change_v1.application_filed_on is 'Day on which DCJ applied for the order.';
comment on column reporting.goal_change_v1.achieved_on is 'Day on which permanency was achieved under the new goal.';
comment on column reporting.goal_change_v1.district is 'Code of the district responsible on that day (R151).';
comment on column reporting.goal_change_v1.provider is 'Provider with primary case responsibility on that day; null: DCJ (R151).';
comment on column reporting.goal_change_v1.mode is 'STANDARD or HEIGHTENED on that day; dormant while DCJ manages the case.';
comment on column reporting.goal_change_v1.indigenous_status is 'As stated for that day; never taken for NEITHER while nobody has said so.';

comment on column reporting.extension_v1.application_id is 'The application.';
comment on column reporting.extension_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.extension_v1.package_goal is 'Goal whose package it is.';
comment on column reporting.extension_v1.package_id is 'The package.';
comment on column reporting.extension_v1.lodged_on is 'Day on which it was lodged.';
comment on column reporting.extension_v1.recorded_at is 'When it was recorded, or last corrected.';
comment on column reporting.extension_v1.former_end is 'Day on which the package ends unless extended.';
comment on column reporting.extension_v1.late is 'Whether it was lodged after that day.';
comment on column reporting.extension_v1.applied_by is 'DCJ, or id of the provider.';
comment on column reporting.extension_v1.months_requested is 'Whole months asked for.';
comment on column reporting.extension_v1.criteria is 'Exceptional circumstances named (R96), codes of exceptional-circumstances.json.';
comment on column reporting.extension_v1.expected_achievement_on is 'Day by which permanency is expected.';
comment on column reporting.extension_v1.endorsement is 'ENDORSED or NOT_ENDORSED, by the last advice (R99); null: none.';
comment on column reporting.extension_v1.endorsed_on is 'Day of that advice.';
comment on column reporting.extension_v1.decision is 'APPROVED, REFUSED, WITHDRAWN, SUPERSEDED (the goal ended, R104) or OPEN.';
comment on column reporting.extension_v1.decided_on is 'Day of that.';
comment on column reporting.extension_v1.authority is 'On what the decision rests.';
comment on column reporting.extension_v1.decider_position is 'Position of the decider on that day.';
comment on column reporting.extension_v1.months_granted is 'Months granted; null unless approved.';
comment on column reporting.extension_v1.new_end is 'New end of the package; null unless approved.';
comment on column reporting.extension_v1.sequence_number is 'The how-manyth application for this package it is (R103).';
comment on column reporting.extension_v1.total_months_granted is 'Months granted for this package in all, by this decision.';
comment on column reporting.extension_v1.district is 'Code of the district responsible on that day (R151).';
comment on column reporting.extension_v1.provider is 'Provider with primary case responsibility on that day; null: DCJ (R151).';
comment on column reporting.extension_v1.mode is 'STANDARD or HEIGHTENED on that day; dormant while DCJ manages the case.';
comment on column reporting.extension_v1.indigenous_status is 'As stated for that day; never taken for NEITHER while nobody has said so.';

comment on column reporting.permanency_achieved_v1.achievement_id is 'The record of it.';
comment on column reporting.permanency_achieved_v1.child_id is 'The child: an id that says nothing of who it is, the same in all views.';
comment on column reporting.permanency_achieved_v1.achieved_on is 'Day on which it was achieved.';
comment on column reporting.permanency_achieved_v1.recorded_at is 'When it was recorded, or last corrected.';
comment on column reporting.permanency_achieved_v1.outcome is 'RESTORATION, GUARDIANSHIP, ADOPTION or PRESERVATION_COMPLETED.';
comment on column reporting.permanency_achieved_v1.goal is 'Goal that was current, whatever the outcome.';
comment on column reporting.permanency_achieved_v1.goal_since is 'First day of that goal.';
comment on column reporting.permanency_achieved_v1.target_on is 'Its target date; null for long term care.';
comment on column reporting.permanency_achieved_v1.within_two_years is 'Whether on or before target_on (R7); null for long term care.';
comment on column reporting.permanency_achieved_v1.days_from_goal is 'Days from goal_since.';
comment on column reporting.permanency_achieved_v1.in_care_since is 'Day of entry to care; null: was not in care.';
comment on column reporting.permanency_achieved_v1.days_from_entry is 'Days from entry to care (R13).';
comment on column reporting.permanency_achieved_v1.district is 'Code of the district responsible on the day before, as an achievement ends the case (R151).';
comment on column reporting.permanency_achieved_v1.provider is 'Provider with primary case responsibility on the day before; null: DCJ (R151).';
comment on column reporting.permanency_achieved_v1.indigenous_status is 'As stated for that day; never taken for NEITHER while nobody has said so.';
