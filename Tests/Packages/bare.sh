#!/bin/bash
# Tries a package and an archive as somebody does who has nothing but the system: in a bare Debian,
# as an ordinary user, in a terminal.
#
#     sh Resources/package.sh && sudo bash Tests/Packages/bare.sh bookworm [FOLDER]
#
# Needs root, debootstrap and tmux. FOLDER is where the files are, else "dist". The bare system is
# made once in SAMVERKAN_ROOTS, else in /var/tmp/samverkan-roots, and each trial has a copy of it.
set -euo pipefail

suite=$1
files=$(realpath "${2:-dist}")
roots=${SAMVERKAN_ROOTS:-/var/tmp/samverkan-roots}
mkdir -p "$roots"
[ -e "$roots/$suite" ] || debootstrap --variant=minbase "$suite" "$roots/$suite" >&2

if [ -z "${SAMVERKAN_INSIDE:-}" ]; then
  SAMVERKAN_INSIDE=1 SAMVERKAN_ROOTS=$roots exec unshare -m bash "$0" "$suite" "$files"
fi

root=$(mktemp -d "$roots/trial.XXXXXX")
socket=$root.tmux
finish() {
  tmux -S "$socket" kill-server 2>/dev/null || :
  for mounted in dev/pts dev proc; do umount -l "$root/$mounted" 2>/dev/null || :; done
  rm -rf --one-file-system "$root" "$socket"
}
trap finish EXIT

failures=0
ok() { printf 'ok    %s\n' "$*"; }
no() { printf 'FAIL  %s\n' "$*"; failures=$((failures + 1)); }

# Begins with a bare system that has one ordinary user.
bare() {
  for mounted in dev/pts dev proc; do umount -l "$root/$mounted" 2>/dev/null || :; done
  rm -rf --one-file-system "$root"
  cp -a "$roots/$suite" "$root"
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --make-rslave "$root/dev"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  as_root useradd -m -s /bin/bash anna
}

as_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
apt() { as_root DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" >/dev/null 2>&1; }
as_user() {
  chroot --userspec=anna:anna "$root" env -i HOME=/home/anna TERM=xterm-256color \
    PATH=/home/anna/.local/bin:/usr/bin:/bin LC_ALL=C.UTF-8 "$@"
}

# Opens a terminal in which the line runs as the user.
terminal() {
  if tmux -S "$socket" kill-server 2>/dev/null; then sleep 0.5; fi
  rm -f "$socket"
  tmux -S "$socket" -f /dev/null -u new-session -d -x 80 -y 24 \
    "chroot --userspec=anna:anna $root env -i HOME=/home/anna TERM=screen-256color \
    PATH=/home/anna/.local/bin:/usr/bin:/bin LC_ALL=C.UTF-8 bash -c 'cd; $1; sleep 60'"
}
keys() { tmux -S "$socket" send-keys "$@"; }
shown() { tmux -S "$socket" capture-pane -p; }

# Whether a text comes on the screen within ten seconds.
comes() {
  for _ in $(seq 100); do
    if shown | grep -qF -- "$1"; then
      ok "$2"
      return
    fi
    sleep 0.1
  done
  no "$2; the screen was:"
  shown
}

begins() {
  as_user samverkan --version >/dev/null && ok "$1: starts" || no "$1: does not start"
  terminal "samverkan --demo"
  comes "Idag" "$1: the example on the screen"
  keys 5
  comes "Möte" "$1: the meeting"
  keys q
  terminal "samverkan"
  comes "Samverkan" "$1: the welcome of a first start"
  keys q
}

manual() {
  terminal "man samverkan"
  comes "SAMVERKAN(1)" "$1: man samverkan"
  terminal "LC_ALL=C.UTF-8 man -L sv samverkan"
  comes "NAMN" "$1: man samverkan in Swedish"
}

completes() {
  terminal "exec bash --rcfile /usr/share/bash-completion/bash_completion -i"
  sleep 1
  keys "samverkan li" Tab
  sleep 1
  keys "parti" Tab
  comes "samverkan list parties" "$1: Tab in bash"
  terminal "printf \"%s\\n\" \"$2\" \"autoload -U compinit\" \"compinit -u\" >.zshrc; exec zsh -i"
  sleep 2
  keys "samverkan li" Tab
  sleep 1
  keys "parti" Tab
  comes "samverkan list parties" "$1: Tab in zsh"
  terminal "exec fish"
  sleep 2
  keys "samverkan lis" Tab
  sleep 1
  keys "parti" Tab
  comes "samverkan list parties" "$1: Tab in fish"
}

echo "== $suite: the package"
bare
apt update
cp "$files"/samverkan_*.deb "$root/tmp/"
apt install -y --no-install-recommends /tmp/$(basename "$files"/samverkan_*.deb) &&
  ok "apt install of the package alone" || no "apt install"
begins package
as_user ldd /usr/bin/samverkan | sed 's/^/      /'
apt install -y man-db bash-completion zsh fish
# The folders of manuals are not unpacked in every minimal system.
apt install -y --reinstall /tmp/$(basename "$files"/samverkan_*.deb)
manual package
completes package ""
apt purge -y samverkan
[ -z "$(find "$root/usr" -name '*samverkan*')" ] && ok "purge leaves nothing" || no "purge leaves files"

echo "== $suite: the archive"
bare
tar -C "$root/home/anna" -xf "$files"/samverkan-*.tar.gz
as_user sh -c 'sh ~/samverkan-*/installera.sh' | sed 's/^/      /' || :
apt update
if ! as_user samverkan --version >/dev/null 2>&1; then
  apt install -y libncursesw6
  as_user sh -c 'sh ~/samverkan-*/installera.sh' | sed 's/^/      /'
fi
begins archive
apt install -y man-db bash-completion zsh fish
manual archive
completes archive 'fpath=(~/.local/share/zsh/site-functions \$fpath)'
as_user sh -c 'sh ~/samverkan-*/installera.sh --ta-bort' | sed 's/^/      /'
[ -z "$(find "$root/home/anna/.local" -type f -path '*samverkan*' \
  ! -path '*/state/*' ! -path '*/generated_completions/*')" ] &&
  ok "removal leaves nothing" || no "removal leaves files"

exit $((failures > 0))
