create schema report;
comment on schema report is 'Reports as they were run. Rows are only ever added, and no rebuild touches them: to be backed up.';

create table report.run (
    run_no bigint generated always as identity primary key,
    run_id uuid not null unique,
    kind text not null,
    quarter date not null,
    as_known_at timestamptz not null,
    rule_version text not null,
    version int not null,
    former uuid,
    run_by text not null,
    organisation text not null,
    position text not null,
    run_at timestamptz not null,
    incomplete uuid[] not null,
    unique (kind, quarter, as_known_at, rule_version),
    unique (kind, quarter, version)
);
comment on table report.run is
    'One run of a report: of which quarter (its first day), as known when, by which rules, by whom (R147). incomplete: children of whom an event waited to be applied.';
comment on column report.run.former is 'The run of the same quarter before this one, as known no later.';

create table report.fact (
    run_no bigint not null references report.run,
    measure text not null,
    last_year boolean not null,
    item text not null,
    child_id uuid,
    record_id uuid,
    counted_on date not null,
    since_on date,
    value int,
    category text,
    district text,
    district_group text,
    provider text,
    holder text,
    goal text,
    indigenous_status text,
    age_group text
);
comment on table report.fact is
    'What a run counted, and where the child stood on that day as known then (R151). counted_on: the day that made it count; since_on: the day it is measured from, or that belongs to it.';
create index fact_by_measure on report.fact (run_no, measure, last_year);

create table report.cell (
    run_no bigint not null references report.run,
    measure text not null,
    last_year boolean not null,
    aboriginal boolean not null,
    by_dimension text not null,
    value text not null,
    category text not null,
    number int not null,
    children int not null,
    total bigint,
    median numeric
);
comment on table report.cell is
    'The figures of a run, each the sum of the facts of that measure, breakdown and category. all: whatever the value; none: without one. aboriginal: of Aboriginal and Torres Strait Islander children alone.';
create index cell_by_measure on report.cell (run_no, measure);

grant usage on schema report to permanency_query;
grant select, insert on report.run, report.fact, report.cell to permanency_query;

-- Reports count what coordinators did beside the case; the log has no other index that begins with the name.
create index domain_event_activity on events.domain_event (event_name, stream_id, sequence_number)
    where event_name in ('activity.TrainingRecorded', 'activity.PracticeThemeRecorded', 'activity.ServiceGapRecorded');
