#!/usr/bin/env bash
# Reads books with a large damaged file, allowed no more memory than sixteen times what they hold.
#   Tests/Harness/Real/memory.sh [MEGABYTES, 64]
# The program is .build/debug/samverkan, or $SAMVERKAN.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=${SAMVERKAN:-$PWD/.build/debug/samverkan}
size=$((${1:-64} << 20))
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place XDG_STATE_HOME=$place/state LANG=sv_SE.UTF-8
failed=0

"$program" --book "$place/book" init >/dev/null
{ echo 'Namn;Typ'; for number in $(seq 1 2000); do echo "Förening $number;förening"; done; } >"$place/rows.csv"
"$program" --book "$place/book" import parties "$place/rows.csv" >/dev/null
whole=$(find "$place/book/log" -name '*.seg' -size +20k)

noise() { cat "$whole" && head -c "$size" /dev/urandom; }
# What every search for the next frame stops at.
marks() { cat "$whole" && yes "$(printf 'FRM\1%036d' 0)" | head -c "$size"; }
# Beginnings of frames that never end.
cut_short() { while head -c -7 "$whole"; do :; done 2>/dev/null | head -c "$size"; }

for damage in noise marks cut_short; do
  rm -rf "$place/damaged"
  cp -a "$place/book" "$place/damaged"
  "$damage" >"$place/damaged/log/large.seg" || true
  total=$(du -bs "$place/damaged" | cut -f 1)
  for command in 'list parties' verify; do
    code=0
    (ulimit -v $((16 * total / 1024)) && "$program" --book "$place/damaged" $command) \
      >"$place/out" 2>"$place/err" || code=$?
    if [ "$code" -gt 3 ]; then
      echo "VIOLATION $damage, $command: ends with $code"
      failed=1
    fi
  done
  [ "$("$program" --book "$place/damaged" list parties --json 2>/dev/null | grep -c '"Förening ')" -eq 2000 ] \
    || { echo "VIOLATION $damage: not every party is there"; failed=1; }
  echo "$damage: $total bytes read within $((16 * total)) bytes of memory"
done
exit "$failed"
