grant usage on schema health to permanency_query;
grant select (child_id, version, disability, diagnosis, purpose, stated_on, recorded_at, recorded_by)
    on health.health_information to permanency_query;
