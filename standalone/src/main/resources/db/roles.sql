-- Run once by a superuser, before the first start. Passwords are set apart from this file.
create role permanency_owner login;
create role permanency_command login;
create role permanency_query login;
create database permanency owner permanency_owner;
