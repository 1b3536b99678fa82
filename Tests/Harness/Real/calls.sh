#!/usr/bin/env bash
# Counts the system calls of the real program: a change is the same writes and flushes whatever the
# size of the book, and reading changes nothing, not even a time stamp.
#   Tests/Harness/Real/calls.sh [PARTIES OF THE LARGE BOOK, 5000]
# Needs strace. The program is .build/debug/samverkan, or $SAMVERKAN.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=${SAMVERKAN:-$PWD/.build/debug/samverkan}
size=${1:-5000}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
export HOME=$place SAMVERKAN_TODAY=2026-03-17 LANG=sv_SE.UTF-8
writing=pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,fchmod,fchmodat,ftruncate,utimensat
failed=0

make_book() {
  "$program" --book "$place/$1" init >/dev/null
  { echo 'Namn;Typ'; for number in $(seq 1 "$2"); do echo "Förening $number;förening"; done; } \
    >"$place/$1.csv"
  "$program" --book "$place/$1" import parties "$place/$1.csv" >/dev/null
  "$program" --book "$place/$1" add followups title=Fråga due=2026-04-01
}

# How often each call was made on files of the book, on one line.
counts() {
  strace -f -qq -y -e trace="$writing" -o "$place/trace" "$program" --book "$place/$1" "${@:2}" \
    >/dev/null
  grep -F "$place/$1/" "$place/trace" | sed 's/^[0-9]* *\([a-z0-9]*\)(.*/\1/' | sort | uniq -c \
    | awk '{ printf "%s %s · ", $1, $2 }'
}

tick_small=$(make_book small 3)
tick_large=$(make_book large "$size")
small=$(counts small tick "$tick_small")
large=$(counts large tick "$tick_large")
echo "one change, 3 parties: $small"
echo "one change, $size parties: $large"
[ "$small" = "$large" ] || { echo "VIOLATION the size of the book makes a difference"; failed=1; }

# A session makes its segment (write, flush, flush of the folder) and closes it (write, flush).
for call in pwrite64 fsync; do
  number=$(grep -F "$place/large/" "$place/trace" | grep -c "$call(" || true)
  echo "  of these $call: $number"
done

state() { find "$place/large" -printf '%p %s %T@ %C@\n' | sort; cat "$place"/large/log/* | sha256sum; }
before=$(state)
for command in "list parties" "show followups $tick_large" "check" "verify" "log" "conflicts" \
  "export parties" "list followups --json"; do
  # The words are options.
  # shellcheck disable=SC2086
  found=$(counts large $command || true)
  echo "$command: ${found:-nothing written}"
  [ -z "$found" ] || { echo "VIOLATION $command writes"; failed=1; }
done
[ "$before" = "$(state)" ] || { echo "VIOLATION reading left a trace"; failed=1; }
exit "$failed"
