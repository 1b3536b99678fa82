#!/bin/sh
# Lägger Samverkan i hemmappen, eller i mappen PREFIX; --ta-bort tar bort det igen.
set -eu

prefix=${PREFIX:-$HOME/.local}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

say() { printf '%s\n' "$*"; }
fail() { say "$*" >&2; exit 1; }

files() { (cd "$here" && find bin share -type f | LC_ALL=C sort); }

if [ "${1:-}" = --ta-bort ]; then
  files | while IFS= read -r file; do rm -f "$prefix/$file"; done
  rmdir "$prefix/share/doc/samverkan" 2>/dev/null || :
  say "Samverkan är borttaget ur $prefix. Pärmen ligger kvar där den var."
  exit 0
fi
[ $# -eq 0 ] || fail "Så skrivs det: sh installera.sh [--ta-bort]"

if ! problem=$("$here/bin/samverkan" --version 2>&1 >/dev/null); then
  case $problem in
    *libncursesw* | *libtinfo*)
      fail "Biblioteket ncurses saknas. Installera libncursesw6 (Debian, Ubuntu) eller ncurses-libs (Fedora)." ;;
    *libstdc++*) fail "Biblioteket libstdc++6 saknas. Installera det med datorns pakethanterare." ;;
    *GLIBC*) fail "Datorns system är för gammalt: Debian 12 eller Ubuntu 22.04 behövs, eller nyare." ;;
    *) fail "Programmet går inte att starta här: $problem" ;;
  esac
fi

mkdir -p "$prefix" 2>/dev/null && [ -w "$prefix" ] || fail "Du får inte skriva i $prefix."
files | while IFS= read -r file; do
  mkdir -p "$(dirname "$prefix/$file")"
  cp "$here/$file" "$prefix/$file.ny"
  mv "$prefix/$file.ny" "$prefix/$file"
done
chmod 755 "$prefix/bin/samverkan"
desktop=$prefix/share/applications/samverkan.desktop
sed "s|^Exec=.*|Exec=\"$prefix/bin/samverkan\"|" "$here/share/applications/samverkan.desktop" >"$desktop"

say "Samverkan finns nu i $prefix. Prova: samverkan --demo"
case ":$PATH:" in
  *":$prefix/bin:"*) ;;
  *) say "Mappen $prefix/bin är inte med i PATH än. Logga ut och in, eller skriv:"
    say "  export PATH=\"$prefix/bin:\$PATH\"" ;;
esac
say "I zsh kompletterar Tab när ~/.zshrc har raden före compinit:"
say "  fpath=($prefix/share/zsh/site-functions \$fpath)"
