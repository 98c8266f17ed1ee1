-- The role may be made after the schema; so what it may do is said at each start.
do
$$
begin
    if exists (select from pg_roles where rolname = 'permanency_reporting') then
        grant usage on schema reporting to permanency_reporting;
        grant select on all tables in schema reporting to permanency_reporting;
    end if;
end
$$;
