#!/bin/sh
# Makes, of one release build, a package for Debian and Ubuntu and an archive with an installer for
# the home folder, in the folder FOLDER (else "dist"). Days, names and orders are fixed, so that the same
# source, tools and place give the same bytes.
#
#     sh Resources/package.sh [FOLDER]
set -eu
export LC_ALL=C.UTF-8 TZ=UTC
umask 022

output=${1:-dist}
cd "$(dirname "$0")/.."
mkdir -p "$output"
output=$(CDPATH='' cd -- "$output" && pwd)

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

has swift || fail "Swift is missing; get version 6.1 or later from https://swift.org/install."
[ "$(uname -s)" = Linux ] || fail "Packages are made on Linux."

# The change log names the version and its day, and nothing else does.
version=$(sed -n '1s/ .*//p' Resources/changes.txt)
day=$(sed -n '1s/.*(\(.*\)).*/\1/p' Resources/changes.txt)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date -u -d "$day" +%s)}
export SOURCE_DATE_EPOCH
# Swift seeds its tables anew in every process, the compiler's own too, and some of its choices
# follow the addresses of what it holds in memory; both reach the code.
export SWIFT_DETERMINISTIC_HASHING=1
steadily() { if has setarch; then setarch -R "$@"; else "$@"; fi; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Only the program itself; Swift goes into the file, ncurses and C do not.
scratch=$PWD/.build-package
steadily swift build -c release --product samverkan --static-swift-stdlib --scratch-path "$scratch" \
  --disable-local-rpath -Xswiftc -gnone -Xlinker --build-id=none -Xlinker -s >&2
program=$(swift build -c release --scratch-path "$scratch" --show-bin-path)/samverkan

# $1 is where it goes, $2 the folder of zsh's functions there.
stage() {
  share=$1/share
  install -D -m 755 "$program" "$1/bin/samverkan"
  install -d "$share/bash-completion/completions" "$share/$2" "$share/fish/vendor_completions.d" \
    "$share/man/man1" "$share/man/sv/man1"
  "$program" completion bash >"$share/bash-completion/completions/samverkan"
  "$program" completion zsh --language sv >"$share/$2/_samverkan"
  "$program" completion fish --language sv >"$share/fish/vendor_completions.d/samverkan.fish"
  "$program" manual --language en | gzip -9n >"$share/man/man1/samverkan.1.gz"
  "$program" manual --language sv | gzip -9n >"$share/man/sv/man1/samverkan.1.gz"
  install -D -m 644 Resources/Package/samverkan.desktop "$share/applications/samverkan.desktop"
  install -D -m 644 Resources/Package/samverkan.svg \
    "$share/icons/hicolor/scalable/apps/samverkan.svg"
  install -D -m 644 Resources/Package/copyright "$share/doc/samverkan/copyright"
  install -D -m 644 Resources/Package/readme.sv.txt "$share/doc/samverkan/LÄSMIG"
}

# Everything in a folder as an archive on standard output, in one order, of one day and of nobody.
archive() {
  tar -C "$1" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --clamp-mtime --owner=0 --group=0 \
    --numeric-owner --format=gnu -cf - "$2" | gzip -9n
}

make_archive() {
  name=samverkan-$version
  stage "$work/$name" zsh/site-functions
  install -m 755 Resources/Package/install.sh "$work/$name/installera.sh"
  cp Resources/Package/readme.sv.txt "$work/$name/LÄSMIG"
  cp Resources/Package/copyright "$work/$name/copyright"
  cp Resources/changes.txt "$work/$name/NYHETER"
  archive "$work" "$name" >"$output/$name-linux-$(uname -m).tar.gz"
  say "$output/$name-linux-$(uname -m).tar.gz"
}

# The change log as Debian writes it: the versions with their days at the end.
changelog() {
  while IFS= read -r line; do
    case $line in
      [0-9]*)
        [ -z "${signed:-}" ] || printf '\n%s\n\n' "$signed"
        printf 'samverkan (%s) unstable; urgency=medium\n' "${line%% *}"
        of=${line#*(}
        signed=" -- $maintainer  $(date -u -R -d "${of%)}")"
        ;;
      *) printf '%s\n' "$line" ;;
    esac
  done <Resources/changes.txt
  printf '\n%s\n' "$signed"
}

make_package() {
  root=$work/deb
  maintainer=${SAMVERKAN_MAINTAINER:-Samverkan <samverkan@example.org>}
  architecture=$(dpkg --print-architecture)
  stage "$root/usr" zsh/vendor-completions
  changelog | gzip -9n >"$root/usr/share/doc/samverkan/changelog.gz"
  # The log is in Swedish, in which a word or two look like English ones misspelt.
  mkdir -p "$root/usr/share/lintian/overrides"
  printf 'samverkan: spelling-error-in-changelog *\n' >"$root/usr/share/lintian/overrides/samverkan"
  # What the program needs of the system is read from the program.
  mkdir -p "$work/source/debian" "$root/DEBIAN"
  printf 'Source: samverkan\n\nPackage: samverkan\nArchitecture: any\n' \
    >"$work/source/debian/control"
  needs=$(cd "$work/source" && dpkg-shlibdeps -O "$root/usr/bin/samverkan" |
    sed -n 's/^shlibs:Depends=//p')
  cat >"$root/DEBIAN/control" <<CONTROL
Package: samverkan
Version: $version
Architecture: $architecture
Maintainer: $maintainer
Installed-Size: $(du -k -s --apparent-size "$root/usr" | cut -f1)
Depends: $needs
Suggests: bash-completion, locales
Section: misc
Priority: optional
Description: agreement on cooperation, from joining to follow-up
 A program for the terminal that carries the agreement on cooperation between
 Örebro municipality and civil society: the register of parties, the two-year
 plan, matters and meetings of the council, and the follow-up checklist.
 .
 The screen speaks Swedish, or English on request. Everything is kept in a
 folder on the computer, and nothing is sent anywhere.
CONTROL
  (cd "$root" && find usr -type f | sort | xargs -d '\n' md5sum) >"$root/DEBIAN/md5sums"
  dpkg-deb --root-owner-group -Zxz --build "$root" \
    "$output/samverkan_${version}_$architecture.deb" >/dev/null
  say "$output/samverkan_${version}_$architecture.deb"
}

make_archive
if has dpkg-deb && has dpkg-shlibdeps; then
  make_package
else
  say "No Debian package was made: dpkg-deb and dpkg-shlibdeps (dpkg-dev) are missing."
fi
