import Domain
import Foundation
import TestSupport
import Testing

@testable import App
@testable import Store

/// What was being filled in when an earlier version of the program ended is gone on with in this.
///
/// `EarlierDrafts/november-2026.txt` holds what such a version left: for each draft its name, the
/// heading of its form, what stood in the texts that were touched, and the bytes of its file.
/// Nothing rewrites it.
struct EarlierDraftTests {
  struct Kept: CustomTestStringConvertible {
    var name = ""
    var title = ""
    var values: [String] = []
    var bytes: [UInt8] = []

    var testDescription: String { name }
  }

  static let kept = read("november-2026")

  @Test(arguments: kept) func `a draft of an earlier version opens as it was`(_ kept: Kept) throws {
    let record = try #require(DraftPlace.draft(kept.bytes, limits: .standard))
    var start = try Example.start()
    start.draft = Draft(record)
    var script = Script(start: start)
    #expect(script.screen.contains("Ett påbörjat formulär från 07.32 finns. Fortsätt?"))
    try script.press("enter")
    guard case .form(let form) = script.model.overlays.last else {
      Issue.record("no form: \(script.screen)")
      return
    }
    #expect(form.title[.swedish] == kept.title)
    let values = form.fields.map { "\($0.spec.name)=\($0.input.typedText)" }
    #expect(kept.values.filter { !values.contains($0) } == [])
    #expect(form.isChanged)
  }

  @Test func `there is a draft of every form that is kept`() {
    #expect(Set(Self.kept.map(\.name)).count == 28)
  }

  private static func read(_ name: String) -> [Kept] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("EarlierDrafts/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n\n").map { part in
      part.split(separator: "\n").reduce(into: Kept()) { kept, line in
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        guard words.count == 2 else { return }
        switch words[0] {
        case "name": kept.name = words[1]
        case "title": kept.title = words[1]
        case "value": kept.values.append(words[1])
        default: kept.bytes = bytes(words[1])
        }
      }
    }
  }

  private static func bytes(_ text: String) -> [UInt8] {
    let signs = Array(text)
    return stride(from: 0, to: signs.count - 1, by: 2).compactMap { index in
      UInt8(String(signs[index...(index + 1)]), radix: 16)
    }
  }
}
