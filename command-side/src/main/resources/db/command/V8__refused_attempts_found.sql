create index refused_attempt_by_actor on audit.refused_attempt (actor, id);
create index refused_attempt_by_organisation on audit.refused_attempt (organisation, id);
create index refused_attempt_by_clause on audit.refused_attempt (clause, id);
create index refused_attempt_by_command on audit.refused_attempt (command, id);
create index refused_attempt_by_time on audit.refused_attempt (attempted_at);
