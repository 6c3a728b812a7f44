#!/usr/bin/env bash
# Builds everything and runs every test. Ends with a line "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$(readlink -f "$0")")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=artifacts/test-results
rm -rf "$results"

dotnet build Hearsay.slnx -c Release -v quiet || { echo "The build failed."; echo "0 passed, 1 failed, 0 skipped"; exit 1; }
dotnet test Hearsay.slnx -c Release --no-build --logger trx --results-directory "$results" -v quiet
status=$?

# the tests of ledgers once more, on a PostgreSQL server
tests/with-postgres.sh dotnet test tests/Hearsay.App.Tests -c Release --no-build --filter Ledger=AnyKind --logger trx --results-directory "$results" -v quiet || status=1

# each counter line holds total="…" passed="…" failed="…" notExecuted="…"
count() { cat "$results"/*.trx 2> /dev/null | grep -o '<Counters [^>]*' | grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ n += $1 } END { print n + 0 }'; }
total=$(count total) passed=$(count passed) executed=$(count executed)
failed=$((executed - passed))
if [ "$total" -eq 0 ] || { [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; }; then
    failed=$((failed + 1))
    status=1
fi
echo "$passed passed, $failed failed, $((total - executed)) skipped"
exit "$status"
