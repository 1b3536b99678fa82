import Domain
import Testing

@testable import Documents

/// Calendar files for whatever program reads them.
struct CalendarTests {
  private func lines(_ title: String) throws -> [[UInt8]] {
    var ids = IdentifierSource(seed: RawIdentifier(high: 5, low: 6))
    let day = try #require(Day(text: "2026-03-18"))
    var meeting = Meeting(id: ids.next(), kind: .council, date: day)
    meeting.place = title
    var followUp = FollowUp(id: ids.next(), title: title)
    followUp.due = day
    let text = CalendarWriter(stamped: day) { _ in title }
      .calendar(meetings: [meeting], followUps: [followUp])
    return Self.split(Array(text.utf8))
  }

  @Test func `an entry that was changed is newer than the one before`() throws {
    let day = try #require(Day(text: "2026-03-18"))
    let meeting = Meeting(
      id: Identifier(RawIdentifier(high: 1, low: 1)), kind: .council, date: day)
    let revision = CalendarRevision(number: 2, millis: 1_773_844_920_000)
    let text = CalendarWriter(stamped: day, revisions: [meeting.reference: revision]) { _ in "x" }
      .calendar(meetings: [meeting], followUps: [])
    #expect(text.contains("DTSTAMP:20260318T144200Z\r\nLAST-MODIFIED:20260318T144200Z\r\n"))
    #expect(text.contains("\r\nSEQUENCE:2\r\n"))
  }

  @Test(arguments: [
    "Möte", "a\r\nATTENDEE:mailto:x@example.org", "\\;,\n", "\u{1B}[2J\u{0}",
    String(repeating: "åäö", count: 90), String(repeating: "👩‍👩‍👧‍👦", count: 30),
  ])
  func `no title makes a property, a line too long or a torn sign`(title: String) throws {
    let plain = try lines("x")
    let lines = try lines(title)
    #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil })
    var unfolded: [[UInt8]] = []
    for line in lines {
      if line.first == 0x20 {
        unfolded[unfolded.count - 1] += line.dropFirst()
      } else {
        unfolded.append(line)
      }
    }
    #expect(unfolded.count == plain.count)
    let kept = title.unicodeScalars.filter {
      $0 == "\n" || $0.properties.generalCategory != .control
    }
    let summary = unfolded.map { String(decoding: $0, as: UTF8.self) }
      .first { $0.hasPrefix("SUMMARY:") }
    let read = summary.map { Self.read(String($0.unicodeScalars.dropFirst(8))) }
    #expect(read == String(String.UnicodeScalarView(kept)))
  }

  /// At line ends as bytes, for a line may begin within what is one sign for people.
  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    for byte in bytes where byte != 0x0D {
      if byte == 0x0A { lines.append([]) } else { lines[lines.count - 1].append(byte) }
    }
    return lines
  }

  /// Takes back what the format escapes.
  private static func read(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result += scalar == "n" ? "\n" : String(scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
