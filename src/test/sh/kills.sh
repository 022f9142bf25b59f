#!/usr/bin/env bash
# Kills runs at random moments (kill -9) and completes each: kills.sh [KILLS] [ARTICLES]. Every completed run must have written the same
# bytes as one that nobody disturbed, and left nothing else in its folder. Batches are small, and the gazetteers hold countries and
# weapons alone, so that few kills fall into the time before the first batch. Needs the built program and its test classes; KILLS is 300
# by default.
set -euo pipefail
cd "$(dirname "$0")/../../.."
kills=${1:-300} articles=${2:-300}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r gazetteers "$work/gazetteers"
rm -r "$work"/gazetteers/entities/{people,places,organizations.csv}
run() { exec "${JOGSUTRA:-bin/jogsutra}" run "$work/articles" -o "$1" -q --batch 40 --gazetteers "$work/gazetteers"; }

if [ ! -f target/bench.classpath ]; then
  mvn -B -q dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
fi
java -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.jogsutra.bench.Corpus "$work/articles" "$articles"
begin=$(date +%s%N)
(run "$work/whole")
nanos=$(($(date +%s%N) - begin))

# All files but the database, whose bytes depend on its history, and run.json, which has a clock in it.
digest() { (cd "$1" && find . -type f ! -name jogsutra.duckdb ! -name run.json ! -name .jogsutra.lock -exec sha256sum {} + | sort -k 2); }
whole=$(digest "$work/whole")

RANDOM=${SEED:-1}
killed=0 late=0
for ((i = 1; i <= kills; i++)); do
  out=$work/out
  rm -rf "$out"
  # Up to three kills before the run is left in peace.
  for ((k = RANDOM % 3; k >= 0; k--)); do
    run "$out" 2>/dev/null &
    process=$!
    sleep "$(awk -v n="$nanos" -v r=$((RANDOM * 32768 + RANDOM)) 'BEGIN {printf "%.3f", n / 1e9 * r / 1073741824}')"
    if kill -9 "$process" 2>/dev/null; then killed=$((killed + 1)); else late=$((late + 1)); fi
    wait "$process" 2>/dev/null || true
  done
  (run "$out")
  if [ "$(digest "$out")" != "$whole" ]; then
    echo "after kill $i the files differ:" && diff <(echo "$whole") <(digest "$out") && exit 1
    cp -r "$out" target/killed
    exit 1
  fi
done
echo "$killed kills in $kills runs of $articles articles ($late came too late): all completed with the same bytes and nothing left over"
