#!/usr/bin/env bash
# Measures speed and memory: the stages and three peers by JMH, then whole runs of the program. Prints Markdown, and keeps it in
# target/bench.md. A first argument other than `all` is a JMH filter, or `runs` for the whole runs alone; BENCH_MB sets the size of the text of the whole runs (default 200).
set -euo pipefail
cd "$(dirname "$0")/../../.."
mb=${BENCH_MB:-200}
mvn -B -q dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test
classpath=target/test-classes:target/classes:$(cat target/bench.classpath)

# Text repeated to some megabytes, as articles of about 4 KB: copies of one folder of pieces.
articles() {
  local folder=$1 bytes=$(($2 * 1000000)) number size
  mkdir -p "$folder/0"
  cat src/samples/articles/0*.txt src/samples/articles/12*.txt | split -C 4000 -d -a 4 --additional-suffix=.txt - "$folder/0/piece-"
  size=$(cat "$folder"/0/*.txt | wc -c)
  for ((number = 1; number * size < bytes; number++)); do
    cp -r "$folder/0" "$folder/$number"
  done
}

# One run of the program: seconds, megabytes and articles a second, peak heap, peak memory of the process.
run() {
  local folder=$1 threads=$2 out=$3 begin end seconds bytes count heap resident
  bytes=$(find "$folder" -name '*.txt' -printf '%s\n' | awk '{s += $1} END {print s}')
  count=$(find "$folder" -name '*.txt' | wc -l)
  begin=$(date +%s.%N)
  bin/jogsutra run "$folder" -o "$out" -q --threads "$threads" &
  local process=$!
  resident=0
  while kill -0 "$process" 2>/dev/null; do
    now=$(awk '/VmHWM/ {print $2}' "/proc/$process/status" 2>/dev/null || true)
    resident=${now:-$resident}
    sleep 0.2
  done
  wait "$process"
  end=$(date +%s.%N)
  seconds=$(awk -v a="$begin" -v b="$end" 'BEGIN {printf "%.1f", b - a}')
  heap=$(sed -n 's/.*"peak_heap_mb" : \([0-9]*\).*/\1/p' "$out/run.json")
  awk -v b="$bytes" -v c="$count" -v s="$seconds" -v t="$threads" -v h="$heap" -v r="$resident" \
    'BEGIN {printf "| %.0f | %d | %d | %.1f | %.1f | %.0f | %d | %.0f |\n", b / 1e6, c, t, s, b / 1e6 / s, c / s, h, r / 1024}'
}

report() {
  if [ "$1" != runs ]; then
    echo "## Stages and peers, one core"
    echo
    java -Xmx6g -XX:+UseParallelGC -Dfile.encoding=UTF-8 -cp "$classpath" org.jogsutra.bench.BenchmarkReport ${1:+"$1"}
    echo
  fi
  echo "## Whole runs, heap 1g"
  echo
  echo "| MB | articles | threads | seconds | MB/s | articles/s | peak heap MB | peak process MB |"
  echo "|---|---|---|---|---|---|---|---|"
  local work
  work=$(mktemp -d)
  trap 'rm -rf "$work"' RETURN
  articles "$work/small" $((mb / 8))
  articles "$work/large" "$mb"
  run "$work/small" 2 "$work/out"
  run "$work/large" 1 "$work/out"
  run "$work/large" 2 "$work/out"
}

filter=${1:-all}
[ "$filter" = all ] && filter=
report "$filter" | tee target/bench.md
