#!/usr/bin/env bash
# Builds the fuzz targets with libFuzzer and runs one:
#   Tests/Fuzz/fuzz.sh build
#   Tests/Fuzz/fuzz.sh run TARGET [options of libFuzzer, such as -runs=1000000]
#   Tests/Fuzz/fuzz.sh keep TARGET     what it found, made small, becomes the corpus tests replay
# Targets: scan book redaction value csv keys. Works and findings lie under .build/fuzz.
#
# Every module counts what it runs. libFuzzer goes through all counters it knows after each input,
# so a program that is to attack one module knows only of those it reads with. Comparisons are not
# traced: the corpora reach what tracing found, and without it there are half as many inputs again.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=.build/fuzz
modules=(Fuzz Documents Resources Domain Store CSHA256 Terminal)

# Which modules guide the attack on a target.
watched() {
  case $1 in
    book) echo Fuzz Store Domain ;;
    scan | redaction | value) echo Fuzz Store ;;
    csv) echo Fuzz Documents Domain ;;
    keys) echo Fuzz Terminal ;;
  esac
}

build() {
  swift build -c release --target Fuzz --scratch-path "$place" -Xswiftc -parse-as-library \
    -Xswiftc -sanitize=fuzzer -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table
  for module in "${modules[@]}"; do keep_from_libfuzzer "$module"; done
  for target in scan book redaction value csv keys; do link "$target"; done
}

# The same objects with their counters where libFuzzer does not find them.
keep_from_libfuzzer() {
  rm -rf "$place/unwatched/$1" && mkdir -p "$place/unwatched/$1"
  for object in "$place/release/$1.build"/*.o; do
    objcopy --rename-section __sancov_cntrs=unwatched_cntrs \
      --rename-section __sancov_pcs=unwatched_pcs \
      "$object" "$place/unwatched/$1/$(basename "$object")"
  done
}

link() {
  objects=()
  for module in "${modules[@]}"; do
    case " $(watched "$1") " in
      *" $module "*) objects+=("$place/release/$module.build"/*.o) ;;
      *) objects+=("$place/unwatched/$module"/*.o) ;;
    esac
  done
  swiftc -sanitize=fuzzer -o "$place/fuzz-$1" "${objects[@]}"
}

work() {
  mkdir -p "$place/work-$1" "$place/found-$1"
  SAMVERKAN_FUZZ=$1 "$place/fuzz-$1" -artifact_prefix="$place/found-$1/" -max_len=4096 -timeout=10 \
    "${@:2}" "$place/work-$1" "Tests/FuzzTests/Corpus/$1"
}

keep() {
  kept=Tests/FuzzTests/Corpus/$1
  small=$place/small-$1
  rm -rf "$small" && mkdir -p "$small" "$kept"
  SAMVERKAN_FUZZ=$1 "$place/fuzz-$1" -merge=1 -max_len=512 "$small" "$kept" "$place/work-$1"
  find "$small" -type f -size -2k | sort | head -n 60 | xargs -I{} cp {} "$kept"
}

case "${1:-}" in
  build) build ;;
  run) work "${@:2}" ;;
  keep) keep "$2" ;;
  *) sed -n '2,6p' "$0" ;;
esac
