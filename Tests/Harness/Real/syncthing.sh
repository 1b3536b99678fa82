#!/usr/bin/env bash
# Synchronises two copies of a book with two real Syncthing instances, changes both while it runs,
# stops one and starts it again, and counts what arrived.
#   Tests/Harness/Real/syncthing.sh [CHANGES PER SIDE, 25]
# Needs syncthing and curl. Both instances listen and dial on 127.0.0.1 only; discovery, relays, NAT
# traversal, upgrades, usage and crash reports are off. Everything ends with the script.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=${SAMVERKAN:-$PWD/.build/debug/samverkan}
changes=${1:-25}
place=$(mktemp -d)
pids=()
finish() {
  for pid in "${pids[@]:-}"; do [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$place"
}
trap finish EXIT
export HOME=$place STNORESTART=1 STNOUPGRADE=1 SAMVERKAN_TODAY=2026-03-17 LANG=sv_SE.UTF-8

# $1 is a or b: each has a device, a state folder and a copy of the book of its own.
book() { XDG_STATE_HOME=$place/state-$1 "$program" --book "$place/$1/book" "${@:2}"; }
gui_port() { if [ "$1" = a ]; then echo 48384; else echo 48385; fi; }
sync_port() { if [ "$1" = a ]; then echo 42000; else echo 42001; fi; }
device() { syncthing --home "$place/home-$1" --device-id 2>/dev/null; }
other() { if [ "$1" = a ]; then echo b; else echo a; fi; }

configure() {
  mkdir -p "$place/$1/book/.stfolder"
  cat >"$place/home-$1/config.xml" <<XML
<configuration version="35">
  <folder id="book" label="book" path="$place/$1/book" type="sendreceive" rescanIntervalS="1"
      fsWatcherEnabled="true" fsWatcherDelayS="1" ignorePerms="true" autoNormalize="true">
    <device id="$(device a)"/><device id="$(device b)"/>
    <maxConflicts>10</maxConflicts>
  </folder>
  <device id="$(device "$1")" name="$1"><address>dynamic</address></device>
  <device id="$(device "$(other "$1")")" name="$(other "$1")">
    <address>tcp://127.0.0.1:$(sync_port "$(other "$1")")</address>
  </device>
  <gui enabled="true" tls="false">
    <address>127.0.0.1:$(gui_port "$1")</address><apikey>harness</apikey>
  </gui>
  <options>
    <listenAddress>tcp://127.0.0.1:$(sync_port "$1")</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <urAccepted>-1</urAccepted>
    <crashReportingEnabled>false</crashReportingEnabled>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <startBrowser>false</startBrowser>
    <reconnectionIntervalS>2</reconnectionIntervalS>
    <announceLANAddresses>false</announceLANAddresses>
    <stunKeepaliveStartS>0</stunKeepaliveStartS>
  </options>
</configuration>
XML
}

start() {
  syncthing serve --no-browser --no-restart --no-upgrade --home "$place/home-$1" \
    --logfile "$place/$1.log" >/dev/null 2>&1 &
  pids+=($!)
  eval "pid_$1=$!"
}

stop() {
  local name=pid_$1
  kill "${!name}"
  wait "${!name}" 2>/dev/null || true
}

write_changes() {
  local number
  for number in $(seq 1 "$changes"); do
    book "$1" add parties "name=$2-$1-$number" side=civilSociety kind=nonProfitAssociation \
      --author "$1" >/dev/null
  done
}

count() { book "$1" list parties --json | grep -o '"name" *: *"[a-z]*-[ab]-[0-9]*"' | sort -u | wc -l; }

await() {
  local expected=$1 waited=0
  while [ "$(count a)" -lt "$expected" ] || [ "$(count b)" -lt "$expected" ]; do
    waited=$((waited + 1))
    if [ "$waited" -gt 120 ]; then
      echo "VIOLATION after two minutes: $(count a) and $(count b) of $expected changes"
      tail -n 20 "$place"/*.log
      exit 1
    fi
    sleep 1
  done
}

for side in a b; do
  mkdir -p "$place/home-$side"
  syncthing generate --no-default-folder --home "$place/home-$side" >/dev/null 2>&1
done
book a init >/dev/null
shared=$(book a add parties name=gemensam side=civilSociety kind=nonProfitAssociation)
mkdir -p "$place/b"
cp -a "$place/a/book" "$place/b/book"
configure a
configure b
start a
start b

write_changes a both & first=$!
write_changes b both & second=$!
wait "$first" "$second"
await $((2 * changes))
echo "both running, both written: $(count a) and $(count b) of $((2 * changes)) changes"

stop b
write_changes a apart
book a set parties "$shared" name=från-a --author a >/dev/null
write_changes b apart
book b set parties "$shared" name=från-b --author b >/dev/null
echo "b stopped, both written: $(count a) and $(count b)"
start b
await $((4 * changes))
echo "b started again: $(count a) and $(count b) of $((4 * changes)) changes"

sleep 3
failed=0
[ "$(book a list parties --json)" = "$(book b list parties --json)" ] \
  || { echo "VIOLATION the copies differ"; failed=1; }
for side in a b; do
  conflicts=$(book "$side" conflicts --json | grep -o '"field" *: *"name"' | wc -l || true)
  [ "$conflicts" -eq 1 ] || { echo "VIOLATION $conflicts conflicts in $side"; failed=1; }
  book "$side" verify >/dev/null || { echo "VIOLATION verify in $side"; failed=1; }
done
copies=$(find "$place"/?/book -name '*sync-conflict*' | wc -l)
echo "syncthing: $((4 * changes + 2)) changes · $copies conflict copies · $(count a) and $(count b) there · 1 conflict told on both sides"
exit "$failed"
