-- Run once by a superuser with psql, before the first start. Passwords are set apart from this file.
create role permanency_owner login;
create role permanency_command login;
create role permanency_query login;
create role permanency_reporting login;
create database permanency owner permanency_owner;
-- No other role of the server gets in.
revoke connect, temporary on database permanency from public;
-- Nor does any role but superusers get into the databases that a server comes with: there, whoever connects can keep things.
revoke connect, temporary on database postgres, template1 from public;
grant connect on database permanency to permanency_command, permanency_query, permanency_reporting;
-- A report is counted in tables that are gone with its transaction.
grant temporary on database permanency to permanency_query;
-- The details of an error repeat rows, and with them personal data, in the log of the server.
alter role permanency_owner set log_error_verbosity = terse;
alter role permanency_command set log_error_verbosity = terse;
alter role permanency_query set log_error_verbosity = terse;
alter role permanency_reporting set log_error_verbosity = terse;
-- A report may read for long, and changes nothing. The role can switch this off; it has no right to write anything anyway.
alter role permanency_reporting set default_transaction_read_only = on;
-- Its reads have no row in the access log; so each is in the log of the server.
alter role permanency_reporting set log_statement = 'all';

\connect permanency
-- Everybody may call these, and so keep something without a right to any table; nobody has a use for them.
revoke execute on function
    lo_creat(integer),
    lo_create(oid),
    lo_from_bytea(oid, bytea),
    lo_put(oid, bigint, bytea),
    lo_truncate(integer, integer),
    lo_truncate64(integer, bigint),
    lo_unlink(oid),
    lowrite(integer, bytea),
    pg_logical_emit_message(boolean, text, text, boolean),
    pg_logical_emit_message(boolean, text, bytea, boolean)
    from public;
