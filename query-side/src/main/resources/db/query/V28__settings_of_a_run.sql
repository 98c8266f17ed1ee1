-- A run stays as it was (R147), and so has what it is shown and published by: by the reference data of another day its targets
-- were others, and two published files of it could differ.
alter table report.run add column settings jsonb;
comment on column report.run.settings is
    'What of the reference data the run is shown and published by, as it was when the run was made: targets, bands of time, age groups, districts, groups of districts and providers. Null: made before this was kept.';
