#!/usr/bin/env bash
# Two devices, each with a copy of one book, that rsync keeps alike: once with removals carried on
# and once by a tool that never removes. Some changes are killed on the way.
#   Tests/Harness/Real/rsync.sh [CHANGES]        CHANGES on both devices together, 1000 by default
# CLOCK=shim.so lets the clocks jump: a library for LD_PRELOAD that adds FTOFF seconds.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=${SAMVERKAN:-$PWD/.build/release/samverkan} changes=${1:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work LANG=C.UTF-8 SAMVERKAN_TODAY=2026-03-17
RANDOM=7

on() { # on DEVICE ARGUMENTS…: one command, by a clock that may jump
  local device=$1 jump=0
  shift
  if [ -n "${CLOCK:-}" ] && [ $((RANDOM % 3)) = 0 ]; then jump=$(((RANDOM % 8000 - 4000) * 86400)); fi
  XDG_STATE_HOME=$work/state$device LD_PRELOAD=${CLOCK:-} FTOFF=$jump \
    "$program" --book "$work/$device/book" "$@"
}

removed() { # removed FROM TO: what went from one folder since the latest round goes from the other
  [ -e "$work/listed" ] || return 0
  comm -23 "$work/listed" <(ls "$work/$1/book/log" | sort) \
    | while read -r name; do rm -f "$work/$2/book/log/$name"; done
}

together() { # together REMOVES: one round of the tool
  if [ "$1" = yes ]; then removed a b; removed b a; fi
  rsync -a "$work/a/book/" "$work/b/book/"
  rsync -a "$work/b/book/" "$work/a/book/"
  ls "$work/a/book/log" | sort >"$work/listed"
}

size() { cat "$work/a/book/log/"*.seg | wc -c; }

run() { # run REMOVES: prints bytes, files
  rm -rf "$work"/{a,b,statea,stateb,listed,told}
  on a init >"$work/out"
  mkdir "$work/b"
  cp -r "$work/a/book" "$work/b/book"
  for number in $(seq $((changes / 2))); do
    for device in a b; do
      if [ $((RANDOM % 40)) = 0 ]; then
        on "$device" add matters "title=killed $number" kind=issue >"$work/out" 2>&1 &
        sleep 0.00$((RANDOM % 9)); kill -9 $! 2>/dev/null || true; wait $! 2>/dev/null || true
      fi
      on "$device" add matters "title=$device $number" kind=issue >>"$work/told" 2>>"$work/err"
    done
    [ $((number % 5)) != 0 ] || together "$1"
  done
  for _ in 1 2 3; do
    together "$1"
    for device in a b; do on "$device" add matters "title=end" kind=issue >>"$work/told" 2>>"$work/err"; done
  done
  together "$1"
}

check() { # every change that was told is on both sides, and both sides are alike
  local device
  for device in a b; do
    on "$device" list matters --json >"$work/$device.json" || { echo "list: $?"; return 1; }
    on "$device" verify >"$work/out" 2>&1 || { echo "verify: $(cat "$work/out")"; return 1; }
    while read -r id; do
      grep -q "$id" "$work/$device.json" || { echo "LOST on $device: $id"; return 1; }
    done < <(grep -E '^[0-9a-f-]{32,}$' "$work/told")
  done
  cmp "$work/a.json" "$work/b.json"
}

run yes
check
least=$(size)
echo "removals carried on: $(wc -l <"$work/told") told, $least bytes in $(ls "$work/a/book/log" | wc -l) files"
run no
check
most=$(size)
echo "nothing removed:     $(wc -l <"$work/told") told, $most bytes in $(ls "$work/a/book/log" | wc -l) files"
awk -v a="$most" -v b="$least" 'BEGIN { printf "ratio %.2f\n", a / b; exit !(a < 1.3 * b) }'
