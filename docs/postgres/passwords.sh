#!/bin/bash
# Gives the roles their passwords, each from a file, when the database is made.
set -eu
for role in owner command query; do
  psql --username "$POSTGRES_USER" --dbname permanency --set=ON_ERROR_STOP=1 \
    --set=role="permanency_$role" --set=password="$(cat "/run/secrets/$role-password")" <<'SQL'
alter role :"role" password :'password';
SQL
done
