#!/bin/sh
# Installs what the program is built with besides Swift: the ncurses headers. With the argument
# "tests" also tmux, in which the tests drive the real program. What is there already is left alone.
# Tried on Debian and Ubuntu; written with care for the others.
set -eu

if [ "$(id -u)" -eq 0 ]; then root=''; else root='sudo'; fi

has() { command -v "$1" >/dev/null 2>&1; }

has_header() {
  for folder in /usr/include /usr/local/include /usr/include/ncursesw /opt/homebrew/include; do
    [ ! -e "$folder/ncurses.h" ] && [ ! -e "$folder/curses.h" ] || return 0
  done
  has xcrun && [ -e "$(xcrun --show-sdk-path)/usr/include/ncurses.h" ]
}

missing=''
has_header || missing='headers'
if [ "${1:-}" = tests ] && ! has tmux; then missing="$missing tmux"; fi
[ -n "$missing" ] || exit 0

# Names the packages as the package manager at hand does; $1 is its name for the headers.
packages() {
  case "$missing" in
    *headers*) printf '%s ' "$1" ;;
  esac
  case "$missing" in
    *tmux*) printf 'tmux' ;;
  esac
}

# The names of packages are single words, so they may be split.
# shellcheck disable=SC2046
if has apt-get; then
  $root apt-get update
  $root env DEBIAN_FRONTEND=noninteractive apt-get install -y $(packages libncurses-dev)
elif has dnf; then
  $root dnf install -y $(packages ncurses-devel)
elif has yum; then
  $root yum install -y $(packages ncurses-devel)
elif has pacman; then
  $root pacman -Sy --needed --noconfirm $(packages ncurses)
elif has zypper; then
  $root zypper --non-interactive install $(packages ncurses-devel)
elif has brew; then
  brew install $(packages ncurses)
else
  echo "No package manager was found. Install the ncurses headers by hand." >&2
  exit 1
fi
