#!/usr/bin/env bash
# Lets two clients write to one book in a folder that a real Samba server shares, takes the server
# away and gives it back, and counts what arrived.
#   Tests/Harness/Real/samba.sh [CHANGES PER CLIENT, 25]
# Needs samba and smbnetfs, and to be root, for the port 445. The server listens on 127.0.0.1 only.
# Everything ends with the script.
set -euo pipefail
cd "$(dirname "$0")/../../.."
program=${SAMVERKAN:-$PWD/.build/debug/samverkan}
changes=${1:-25}
place=$(mktemp -d)
server=
export SAMVERKAN_TODAY=2026-03-17 LANG=sv_SE.UTF-8
mkdir -p "$place"/{share,server,a,b}

finish() {
  for side in a b; do umount -l "$place/$side/mount" 2>/dev/null || true; done
  [ -z "$server" ] || kill -9 -- "-$server" 2>/dev/null || true
  wait 2>/dev/null || true
  rm -rf --one-file-system "$place"
}
trap finish EXIT

cat >"$place/server/smb.conf" <<CONF
[global]
  server role = standalone server
  interfaces = 127.0.0.1
  bind interfaces only = yes
  smb ports = 445
  private dir = $place/server
  lock directory = $place/server
  state directory = $place/server
  cache directory = $place/server
  pid directory = $place/server
  ncalrpc dir = $place/server/ncalrpc
  map to guest = Bad User
  disable netbios = yes
  load printers = no
  disable spoolss = yes
[share]
  path = $place/share
  read only = no
  guest ok = yes
  force user = root
CONF

start() {
  setsid smbd --foreground --no-process-group --configfile="$place/server/smb.conf" --debug-stdout \
    >"$place/server/log" 2>&1 &
  server=$!
  sleep 1
}

# As when its power goes: the server and its process for each client.
stop() {
  kill -9 -- "-$server"
  wait "$server" 2>/dev/null || true
  server=
}

mount_share() {
  mkdir -p "$place/$1/mount" "$place/$1/.smb"
  echo 'local_charset "UTF-8"' >"$place/$1/.smb/smbnetfs.conf"
  : >"$place/$1/.smb/smb.conf"
  chmod 600 "$place/$1/.smb/"*
  HOME=$place/$1 smbnetfs "$place/$1/mount" -o "config=$place/$1/.smb/smbnetfs.conf"
}

# $1 is a or b: each has a device, a state folder and a mount of its own.
book() { XDG_STATE_HOME=$place/state-$1 "$program" --book "$place/$1/mount/127.0.0.1/share/book" "${@:2}"; }

# What was printed is what was said to be saved.
add() { book "$1" add parties "name=$2-$1-$3" side=civilSociety kind=nonProfitAssociation --author "$1"; }
write_changes() {
  local number
  for number in $(seq 1 "$changes"); do add "$1" "$2" "$number" >>"$place/$1/saved" || true; done
}

failed=0
start
mount_share a
mount_share b
book a init >/dev/null
write_changes a both & first=$!
write_changes b both & second=$!
wait "$first" "$second"
before=$(cat "$place"/?/saved | wc -l)
echo "both wrote: $before of $((2 * changes)) changes said to be saved"

stop
if add a gone 1 >"$place/gone" 2>"$place/sentence"; then echo "a change was saved without a server"; fi
echo "without the server: $(cat "$place/sentence")"
grep -q 'svarar inte' "$place/sentence" || { echo "VIOLATION the sentence tells no cause"; failed=1; }
start
for _ in $(seq 1 30); do book a list parties >/dev/null 2>&1 && break || sleep 1; done
write_changes a again & first=$!
write_changes b again & second=$!
wait "$first" "$second"

said=$(cat "$place"/?/saved | sort -u)
for side in a b; do
  found=$(book "$side" list parties --json | grep -oE '"id" *: *"[0-9a-f]{32}"' | grep -oE '[0-9a-f]{32}' | sort)
  lost=$(comm -23 <(echo "$said") <(echo "$found") | wc -l)
  [ "$lost" -eq 0 ] || { echo "VIOLATION $lost lost for $side"; failed=1; }
  book "$side" verify >/dev/null || { echo "VIOLATION verify for $side ends with $?"; failed=1; }
done
[ "$(book a list parties --json)" = "$(book b list parties --json)" ] \
  || { echo "VIOLATION the two see different books"; failed=1; }
grep -q 'SMB\|FUSE' < <(book a check --device) || { echo "VIOLATION not told to be on a network"; failed=1; }
[ ! -s "$place/gone" ] || { echo "VIOLATION an identifier was printed without a server"; failed=1; }
echo "samba: $(echo "$said" | wc -l) changes said to be saved by two clients, $failed violations"
exit "$failed"
