grant usage on schema identity to permanency_query;
grant select (child_id, version, name, child_story_id) on identity.child_identity to permanency_query;
