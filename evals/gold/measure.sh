#!/bin/sh
# measure.sh BINARY SHARED PILE... : exports each pile with its issues and scores it; LIST=--list shows the misses, OUT is where the files go
bin=$1; shared=$2; shift 2; out=${OUT:-/tmp}
here=$(cd "$(dirname "$0")" && pwd)
for pile in "$@"; do
  d=$here/$pile; [ -d "$d" ] || d=$pile; name=$(basename "$d")
  "$bin" export --format json --quiet --issues "$d/issues.toml" "$d/texts" > "$out/gold-$name.json"
  python3 "$shared/eval/score_case.py" "$d/expected.json" "$d/texts" "$out/gold-$name.json" --json "$out/gold-$name.score.json" $LIST
done
