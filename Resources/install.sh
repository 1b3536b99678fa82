#!/bin/sh
# Looks whether the program can be built here, and installs what it is built with besides Swift: the
# ncurses headers. With the argument "tests" also tmux, in which the tests drive the real program.
# What is there already is left alone. Tried on Debian and Ubuntu; written with care for the others.
set -eu

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

oldest=6.1

has swift || fail "Swift is missing: install version $oldest or later from https://swift.org/install."
# The first number of the line that names the version; Apple's line begins otherwise.
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9][0-9.]*\).*/\1/p' | head -n 1)
[ -n "$version" ] || fail "Swift does not start: swift --version says what it lacks."
[ "$(printf '%s\n%s\n' "$oldest" "$version" | sort -t . -k 1,1n -k 2,2n | head -n 1)" = "$oldest" ] ||
  fail "Swift $version is too old: version $oldest or later is needed, from https://swift.org/install."

has_header() {
  for folder in /usr/include /usr/local/include /usr/include/ncursesw /opt/homebrew/include; do
    [ ! -e "$folder/ncurses.h" ] && [ ! -e "$folder/curses.h" ] || return 0
  done
  has xcrun && [ -e "$(xcrun --show-sdk-path)/usr/include/ncurses.h" ]
}

missing=''
has_header || missing='headers'
if [ "${1:-}" = tests ] && ! has tmux; then missing="$missing tmux"; fi

# Names the packages as the package manager at hand does; $1 is its name for the headers.
packages() {
  case "$missing" in
    *headers*) printf '%s ' "$1" ;;
  esac
  case "$missing" in
    *tmux*) printf 'tmux' ;;
  esac
}

# Runs a line of the package manager, as the administrator where that is needed.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif has sudo; then
    sudo "$@"
  else
    fail "Installing $names needs an administrator: ask one to run $*."
  fi || fail "Installing $names failed: look whether there is a network and whether you may install."
}

# The names of packages are single words, so they may be split.
# shellcheck disable=SC2086
install_missing() {
  if has apt-get; then
    names=$(packages libncurses-dev)
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y $names
  elif has dnf; then
    names=$(packages ncurses-devel)
    as_root dnf install -y $names
  elif has yum; then
    names=$(packages ncurses-devel)
    as_root yum install -y $names
  elif has pacman; then
    names=$(packages ncurses)
    as_root pacman -Sy --needed --noconfirm $names
  elif has zypper; then
    names=$(packages ncurses-devel)
    as_root zypper --non-interactive install $names
  elif has brew; then
    names=$(packages ncurses)
    brew install $names || fail "Installing $names failed: look whether there is a network."
  else
    fail "No package manager was found: install by hand the ncurses headers and, for the tests, tmux."
  fi
}

[ -z "$missing" ] || install_missing
if [ ! -d "$(dirname "$0")/../.build" ]; then
  say "The first build takes about five minutes on two cores; later ones take seconds."
fi
