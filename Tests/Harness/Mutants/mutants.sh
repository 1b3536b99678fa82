#!/usr/bin/env bash
# Puts one bug after the other into a copy of the store, and shows which harness notices it.
#   Tests/Harness/Mutants/mutants.sh [NAME …]      without names: all of them
# The copy and its build lie under .build/mutants; the sources themselves are never changed.
set -euo pipefail
cd "$(dirname "$0")/../../.."
copy=.build/mutants
mkdir -p "$copy"
killed=0 total=0 wanted=" $* "

refresh() {
  mkdir -p "$copy/Tests/Harness"
  cp Tests/Harness/Mutants/Package.swift "$copy/Package.swift"
  for part in Sources/CSHA256 Sources/Domain Sources/Store Tests/Chance Tests/Harness; do
    mkdir -p "$copy/$part"
    (cd "$copy/$part" && find . -type f) | while read -r file; do
      [ -e "$part/$file" ] || rm "$copy/$part/$file"
    done
    # Unchanged files keep their time, so that a build meets one changed file at a time.
    (cd "$part" && find . -type f ! -path './Mutants/*' ! -path './Real/*' ! -name '*.md') \
      | while read -r file; do
      mkdir -p "$(dirname "$copy/$part/$file")"
      cmp -s "$part/$file" "$copy/$part/$file" || cp "$part/$file" "$copy/$part/$file"
    done
  done
}

build() { swift build --package-path "$copy" -c debug --product harness 2>&1 | grep -E 'error:' || true; }

# mutant NAME FILE OLD NEW HARNESS…: the first OLD in the file becomes NEW, and the harness has to
# end with violations or in a trap.
mutant() {
  local name=$1 file=Sources/Store/$2 old=$3 new=$4 source outcome=0
  if [ "$wanted" != "  " ] && [[ $wanted != *" $name "* ]]; then return; fi
  total=$((total + 1))
  source=$(<"$file")
  if [[ $source != *"$old"* ]]; then
    echo "STALE $name: the code it changes is not there any more"
    return
  fi
  printf '%s\n' "${source/"$old"/"$new"}" >"$copy/$file"
  if [ -n "$(build)" ]; then
    echo "STALE $name: does not compile"
  else
    timeout 300 "$copy/.build/debug/harness" "${@:5}" >"$copy/$name.log" 2>&1 || outcome=$?
    if [ "$outcome" -eq 0 ] || [ "$outcome" -eq 124 ]; then
      echo "ALIVE $name: harness ${*:5}, ended with $outcome"
    else
      killed=$((killed + 1))
      echo "killed $name: harness ${*:5}: $(head -n 1 "$copy/$name.log" | cut -c 1-110)"
    fi
  fi
  cp "$file" "$copy/$file"
}

crash() { echo crash --step 61 --until 1 --work "$1"; }

refresh
build
for work in record rotate; do
  "$copy/.build/debug/harness" $(crash $work) || { echo "the store itself is not sound"; exit 1; }
done

appender=Folder/SegmentAppender.swift
mutant flush-missing $appender '    try note(files.sync(current.file))
' '' $(crash record)
mutant first-flush-missing $appender '    try note(files.sync(file))
' '' $(crash record)
mutant name-not-flushed $appender '    try note(files.sync(directory))
' '' $(crash record)
mutant goes-on-in-failed-file $appender '      abandon()
      throw error' '      throw error' faults --until 1
mutant sequence-used-twice $appender 'defer { nextSequence &+= 1 }' '' $(crash record)
mutant write-at-wrong-place $appender 'active?.size += bytes.count' 'active?.size += bytes.count - 1' $(crash record)
mutant short-write-is-enough Files/FileSystem.swift '    if done < bytes.count { throw FileError(.write, SystemError.ioError) }
' '' faults --until 1
mutant failure-forgets Folder/Saver.swift '        failure = error
' '        failure = error
        unsaved = []
' faults --until 1
mutant here-is-said-too-soon Folder/Saver.swift '      return false
    }
    for index' '      return true
    }
    for index' faults --until 1
mutant rescue-dropped-too-soon Folder/Saver.swift '    var failure = refusal
' '    var failure = refusal
    if let folder = local.openRescue() {
      for name in rescueFiles { try? local.files.remove(name, in: folder) }
    }
' $(crash homecoming)
mutant identity-not-flushed Care/Backup.swift 'return try sync(file)' 'return .full' $(crash create)
mutant folder-of-new-book-not-flushed Folder/BookFile+Create.swift '      _ = try files.sync(folder)
' '' $(crash create)
mutant pack-not-flushed Care/TemporaryName.swift 'let strength = try writeNew(temporary, bytes, in: folder)' 'let strength = SyncStrength.full
      let file = try create(temporary, in: folder)
      defer { close(file) }
      try writeAll(bytes, to: file, at: 0)' $(crash folding)
mutant sources-go-before-pack-is-named Care/TemporaryName.swift 'return try sync(folder) == .full ? strength : .notGuaranteed' 'return strength' $(crash folding)
mutant pack-drops-a-frame Care/Pack.swift 'for frame in segment.scan.frames {' 'for frame in segment.scan.frames.dropFirst() {' $(crash folding)
mutant digest-not-checked Frames/Frame.swift '    guard digest.first == bytes.littleEndian(at: offset + 24),
      digest.second == bytes.littleEndian(at: offset + 32)
    else { return nil }
' '' damage --stride 13 --until 200
mutant half-a-digest-is-enough Frames/Frame.swift 'bytes[offset + 40..<range.upperBound]' 'bytes[offset + 40..<offset + 40]' damage --stride 13 --until 200
mutant length-not-checked Frames/Frame.swift ', Int(length) <= bytes.count - offset - Self.headerSize' '' damage --stride 13 --until 200
mutant gives-up-after-damage Frames/SegmentScan.swift 'if Frame(in: bytes, at: offset, store: store, limits: limits) != nil { return offset }' '' damage --stride 13 --until 200
mutant damage-not-told Frames/SegmentScan.swift 'damage.append(.gap(offset: offset, bytes: next - offset))' '' damage --stride 13 --until 200
mutant half-a-transaction-counts Folder/FrameUnion.swift '    dropIncomplete()
' '' $(crash large)
mutant seal-comes-with-the-parts Folder/BookFile.swift 'isLast: isLast && payloads.count == 1' 'isLast: isLast' $(crash large)
mutant clock-replaces State/EntityState.swift 'for name in replaced where !remove(name) && !isKnown(name) { replacedEarly.append(name) }' '' merge --until 60
mutant early-word-forgotten State/EntityState.swift '    if !replacedEarly.isEmpty, replacedEarly.contains(head.operation) { return }
' '' merge --until 60
mutant other-value-hidden State/EntityState.swift '    others.append(Head.precedes(current, head) ? current : head)
' '' merge --until 60
mutant remover-wins State/EntityState.swift '    return unseenByRemover.isEmpty
' '    return true
' merge --until 60
mutant twin-is-dropped Folder/FrameUnion.swift '      return fork(frame, known, name, segment.name)' '      return nil' merge --until 60
mutant order-decides State/EntityState.swift 'Head.precedes(current, head) ? head : current' 'head' merge --until 60
mutant own-stamps-not-followed Folder/CausalOrder.swift '    if let device, entry.device == device { return pass(entry.head.stamp) }
' '' clock --until 200 --steps 25
mutant replaced-value-not-passed Folder/BookFile.swift '        for head in field.heads { clock.pass(head.stamp) }
' '' clock --until 400 --steps 25
mutant marks-read-after-the-folder Folder/BookFile.swift '    seen = loaded.seen
' '    seen = loaded.local.seen(at: loaded.path)
' reading --until 2000
mutant one-look-is-enough Folder/FoundBook.swift 'guard first.damage.contains(where: \.mayPass) else {' 'guard first.damage.count > 99 else {' reading --until 2000

echo "mutants: $killed of $total killed"
[ "$killed" -eq "$total" ]
