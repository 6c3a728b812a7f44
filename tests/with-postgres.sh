#!/usr/bin/env bash
# Runs a command with HEARSAY_POSTGRES naming a PostgreSQL server that is started for it alone and gone after it.
# Without PostgreSQL (Debian: postgresql) it says so and runs nothing.
set -uo pipefail
programs=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -n 1)
[ -n "$programs" ] || { echo "No PostgreSQL here: its tests are left out."; exit 0; }

folder=$(mktemp -d /tmp/hearsay-postgres-XXXXXX)
as=()
if [ "$(id -u)" -eq 0 ]; then
    # the server refuses to run as root
    chown postgres "$folder"
    as=(runuser -u postgres --)
fi

"${as[@]}" "$programs/initdb" -D "$folder/data" -A trust -U postgres -E UTF8 --locale=C.UTF-8 > "$folder/log" 2>&1 \
    && "${as[@]}" "$programs/pg_ctl" -D "$folder/data" -o "-k $folder -c listen_addresses=''" -l "$folder/server.log" -w start >> "$folder/log" 2>&1 \
    || { cat "$folder/log"; rm -rf "$folder"; exit 1; }

HEARSAY_POSTGRES="postgres://postgres@localhost/postgres?Host=$folder" "$@"
status=$?
"${as[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop > /dev/null 2>&1
rm -rf "$folder"
exit "$status"
