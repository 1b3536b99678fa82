#!/usr/bin/env bash
# Kills the real program at every system call that matters, in each of its scenarios, opens the book
# again, and compares it with what the program had printed as done.
#   Tests/Harness/Real/kill-at-every-call.sh [--every] [SCENARIO …]      without names: all of them
# Every call that can change a disk is met, and the making of a file by what follows it; with
# --every, every call of any kind that the program makes from its start to its end.
# Needs strace. The program is .build/debug/samverkan, or $SAMVERKAN.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=${SAMVERKAN:-$PWD/.build/debug/samverkan}
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
changing='pwrite64 write fsync fdatasync rename renameat renameat2 unlink unlinkat mkdir mkdirat
  fchmod fchmodat chmod flock ftruncate'
export HOME=$place SAMVERKAN_TODAY=2026-03-17 LANG=sv_SE.UTF-8 NO_COLOR=1
trace=/dev/null inject=()
kills=0 wrong=0 scenarios=0

samverkan() { "$program" --book "$place/book" "$@"; }
names() { samverkan list parties --json | grep -o '"name" *: *"[^"]*"' | sort; }

# Each scenario is a function that prepares a book, one that does the work, and one that says what
# is wrong afterwards; $done is what the killed program had printed.
seed() {
  samverkan init >/dev/null
  first=$(samverkan add parties name=Ett side=civilSociety kind=nonProfitAssociation)
  task=$(samverkan add followups title=Fråga due=2026-04-01)
}

prepare_init() { :; }
work_init() { run init; }
check_init() { [ -z "$done" ] || samverkan verify >/dev/null || echo "said to be made and is not"; }

prepare_add() { seed; }
work_add() { run add parties name=Två side=civilSociety kind=nonProfitAssociation; }
check_add() { [ -z "$done" ] || names | grep -q Två || echo "the identifier was printed, the party is not there"; }

prepare_set() { seed; }
work_set() { run set parties "$first" name=Nytt; }
check_set() { names | grep -Eq 'Ett|Nytt' || echo "the party is gone"; is_kept && ! names | grep -q Nytt && echo "the new name is not there"; true; }

prepare_tick() { seed; }
work_tick() { run tick "$task"; }
check_tick() { is_kept && ! samverkan show followups "$task" --json | grep -q '"doneDate"\|"closed\|"ticked\|done' && echo "the tick is not there"; true; }

prepare_remove() { seed; }
work_remove() { run remove parties "$first" --reason dubblett; }
check_remove() { is_kept && names | grep -q Ett && echo "the removal is not there"; true; }

prepare_undo() { seed; samverkan set parties "$first" name=Nytt >/dev/null; }
work_undo() { run undo; }
check_undo() { is_kept && ! names | grep -q Ett && echo "the undoing is not there"; true; }

prepare_redo() { prepare_undo; samverkan undo >/dev/null; }
work_redo() { run redo; }
check_redo() { is_kept && ! names | grep -q Nytt && echo "the redoing is not there"; true; }

prepare_import() {
  seed
  { echo 'Namn;Typ'; for number in $(seq 1 40); do echo "Förening $number;förening"; done; } >"$place/rows.csv"
}
work_import() { run import parties "$place/rows.csv"; }
check_import() {
  local count
  count=$(names | grep -c 'Förening ' || true)
  [ "$count" -eq 0 ] || [ "$count" -eq 40 ] || echo "$count rows of an import"
  is_kept && [ "$count" -ne 40 ] && echo "the import is not there"
  true
}

prepare_fold() {
  seed
  # One closed segment more than may lie there before the next session folds them.
  while [ "$(find "$place/book/log" -name '*.seg' | wc -l)" -lt 65 ]; do
    samverkan add parties name=P1 side=civilSociety kind=nonProfitAssociation >/dev/null
  done
}
work_fold() { run add parties name=Sist side=civilSociety kind=nonProfitAssociation; }
check_fold() {
  [ "$(names | grep -c '"P1"')" -ge 60 ] || echo "a folded party is gone"
  [ -z "$done" ] || names | grep -q Sist || echo "the last party is not there"
}

prepare_first() { samverkan init >/dev/null; rm -rf "$place/.local/state"; }
work_first() { work_add; }
check_first() { check_add; }

prepare_backup() { seed; }
work_backup() { run backup "$place/copy.backup"; }
check_backup() { names | grep -q Ett || echo "the book is gone"; }

# The backup holds a party that the book does not.
prepare_restore() {
  seed
  cp -a "$place/book" "$place/older"
  samverkan add parties name=Två side=civilSociety kind=nonProfitAssociation >/dev/null
  samverkan backup "$place/copy.backup" >/dev/null
  rm -r "$place/book"
  mv "$place/older" "$place/book"
}
work_restore() { run restore "$place/copy.backup"; }
# The folder was given back as it was earlier, which the program says until the restoring is done.
check_restore() {
  names 2>/dev/null | grep -q Ett || echo "the book is gone"
  is_kept && ! names | grep -q Två && echo "what was restored is not there"
  true
}

prepare_erase() {
  seed
  person=$(samverkan add people "name=Karin Exempelsson")
}
work_erase() { run erase person "$person" --decision "KS 1/2026"; }
check_erase() {
  names | grep -q Ett || echo "the book is gone"
  is_kept && grep -rq "Karin Exempelsson" "$place/book" "$place/.local" && echo "the erased name is still there"
  true
}

prepare_merge() {
  seed
  cp -a "$place/book" "$place/other"
  samverkan add parties name=Här side=civilSociety kind=nonProfitAssociation >/dev/null
  "$program" --book "$place/other" add parties name=Där side=civilSociety \
    kind=nonProfitAssociation >/dev/null
}
work_merge() { run merge "$place/other"; }
check_merge() { names | grep -q Här || echo "the own party is gone"; is_kept && ! names | grep -q Där && echo "the other party is not there"; true; }

prepare_list() { seed; }
work_list() { run list parties; }
check_list() { names | grep -q Ett || echo "the book is gone"; }

all=(init add set tick remove undo redo import fold first backup restore merge erase list)

run() { strace -f -qq -o "$trace" "${inject[@]}" "$program" --book "$place/book" "$@"; }
is_kept() { [ "$code" -eq 0 ]; }

is_untouched() { diff -rq --no-dereference -x kept -x trace "$place/kept" "$place" >/dev/null; }

# Puts the prepared book back, so that every kill meets the same one.
reset() {
  if is_untouched; then return; fi
  find "$place" -mindepth 1 -maxdepth 1 ! -name 'kept*' -exec rm -rf {} +
  cp -a "$place/kept/." "$place"
}

# The kinds of calls the prepared work makes; the call that starts the program is strace's own.
kinds() {
  reset
  trace=$place/trace inject=()
  "work_$1" >/dev/null 2>&1 || true
  sed -nE 's/^[0-9]+ +([a-z0-9_]+)\(.*/\1/p' "$trace" | grep -vx execve | sort -u
}

scenario() {
  local name=$1 before=$kills calls=$changing call number
  find "$place" -mindepth 1 -delete
  "prepare_$name"
  mkdir "$place/kept"
  find "$place" -mindepth 1 -maxdepth 1 ! -name 'kept*' -exec cp -a {} "$place/kept/" \;
  if [ -n "$every" ]; then calls=$(kinds "$name"); fi
  # strace counts every kind by itself.
  for call in $calls; do
    number=1
    while kill_at "$name" "$call" "$number"; do number=$((number + 1)); done
  done
  scenarios=$((scenarios + 1))
  echo "$name: killed at each of $((kills - before)) calls"
}

# False when the program ended before its call of that number.
kill_at() {
  local name=$1 found
  reset
  inject=(-e "trace=$2" -e "inject=$2:signal=SIGKILL:when=$3")
  code=0
  done=$("work_$name" 2>/dev/null) || code=$?
  [ "$code" -eq 137 ] || return 1
  kills=$((kills + 1))
  if [ "$name" = init ] && [ -z "$done" ]; then return 0; fi
  if [ -z "$done" ] && is_untouched; then return 0; fi
  found=$("check_$name" 2>&1)
  samverkan verify >/dev/null 2>&1 || [ $? -eq 1 ] || found="$found; verify ends with $?"
  if [ -n "$found" ]; then
    wrong=$((wrong + 1))
    echo "VIOLATION $name, killed at $2 number $3: $found"
  fi
}

every=
if [ "${1:-}" = --every ]; then every=1 && shift; fi
if [ $# -eq 0 ]; then set -- "${all[@]}"; fi
for name; do scenario "$name"; done
echo "kill-at-every-call: $scenarios scenarios · $kills kills · $wrong violations"
[ "$wrong" -eq 0 ]
