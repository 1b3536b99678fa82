#!/usr/bin/env bash
# Counts the system calls of the real program: a change is the same writes and flushes whatever the
# size of the book, one write and one flush each while the program is open; and reading changes
# nothing, not even a time stamp.
#   Tests/Harness/Real/calls.sh [PARTIES OF THE LARGE BOOK, 5000]
# Needs strace and tmux. The program is .build/debug/samverkan, or $SAMVERKAN.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=${SAMVERKAN:-$PWD/.build/debug/samverkan}
size=${1:-5000}
place=$(mktemp -d)
trap 'tmux -L "calls-$$" kill-server 2>/dev/null; rm -rf "$place"' EXIT
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

# A command makes its segment and its seal in one: write, flush, flush of the folder.
for call in pwrite64 fsync; do
  number=$(grep -F "$place/large/" "$place/trace" | grep -c "$call(" || true)
  echo "  of these $call: $number"
done

# Ticks the topmost follow-up so many times, on and off, in one visit; prints its writes and flushes.
visit() {
  local tmux="tmux -L calls-$$ -f /dev/null" ticks
  ticks=$(seq "$1" | sed 's/.*/Space/')
  rm -f "$place/trace"
  $tmux new-session -d -x 80 -y 24 "cd $place && strace -f -qq -y -e trace=$writing -o $place/trace $program --book $place/large"
  await "$tmux" "1 Parter"
  $tmux send-keys 4
  await "$tmux" "Fråga"
  for key in $ticks; do
    $tmux send-keys "$key"
    sleep 0.2
  done
  $tmux send-keys q
  for _ in $(seq 100); do $tmux has-session 2>/dev/null || break; sleep 0.1; done
  for call in pwrite64 fsync; do grep -F "$place/large/" "$place/trace" | grep -c "$call(" || true; done
}

await() {
  for _ in $(seq 100); do
    if $1 capture-pane -p | grep -q "$2"; then return; fi
    sleep 0.1
  done
  echo "VIOLATION $2 does not appear" >&2
  exit 1
}

read -r few_writes few_flushes < <(visit 2 | xargs)
read -r more_writes more_flushes < <(visit 12 | xargs)
echo "ten more changes in a visit: $((more_writes - few_writes)) pwrite64 · $((more_flushes - few_flushes)) fsync"
[ $((more_writes - few_writes)) -eq 10 ] && [ $((more_flushes - few_flushes)) -eq 10 ] \
  || { echo "VIOLATION a change is not one write and one flush"; failed=1; }

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
