#!/usr/bin/env bash
# Builds the fuzz targets with libFuzzer and runs one:
#   Tests/Fuzz/fuzz.sh build
#   Tests/Fuzz/fuzz.sh run TARGET [options of libFuzzer, such as -runs=1000000]
#   Tests/Fuzz/fuzz.sh keep TARGET     what it found, made small, becomes the corpus tests replay
# Targets: scan book redaction value csv keys. Works and findings lie under .build/fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."
place=.build/fuzz
binary=$place/fuzz

build() {
  swift build -c release --target Fuzz --scratch-path "$place" \
    -Xswiftc -sanitize=fuzzer -Xswiftc -parse-as-library
  modules=$place/release
  swiftc -sanitize=fuzzer -o "$binary" "$modules"/{Fuzz,Documents,Resources,Domain,Store,CSHA256,Terminal}.build/*.o
}

work() {
  mkdir -p "$place/work-$1" "$place/found-$1"
  seeds=Tests/FuzzTests/Corpus/$1
  SAMVERKAN_FUZZ=$1 "$binary" -artifact_prefix="$place/found-$1/" -max_len=4096 -timeout=10 \
    "${@:2}" "$place/work-$1" "$seeds"
}

keep() {
  kept=Tests/FuzzTests/Corpus/$1
  small=$place/small-$1
  rm -rf "$small" && mkdir -p "$small" "$kept"
  SAMVERKAN_FUZZ=$1 "$binary" -merge=1 -max_len=512 "$small" "$kept" "$place/work-$1"
  find "$small" -type f -size -2k | sort | head -n 60 | xargs -I{} cp {} "$kept"
}

case "${1:-}" in
  build) build ;;
  run) work "${@:2}" ;;
  keep) keep "$2" ;;
  *) sed -n '2,6p' "$0" ;;
esac
