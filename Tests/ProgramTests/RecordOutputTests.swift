import Domain
import TestSupport
import Testing

@testable import samverkan

/// What the command line tells of the records of every kind, as it was read and found right.
struct RecordOutputTests {
  private let program: Program

  init() throws {
    program = try Program()
  }

  private func told(_ words: String..., in language: Language) throws -> String {
    let run = try program.run(
      Program.binary, ["--demo", "--language", language.rawValue] + words)
    #expect(run.code == 0, "\(words): \(run.complaint)")
    return run.output
  }

  private func firstID(of kind: Kind) throws -> String? {
    try program("--demo", "list", kind.rawValue, "--json").objects.first?["id"] as? String
  }

  @Test(arguments: Kind.allCases, Language.allCases)
  func `a list and a record are as they were accepted`(kind: Kind, language: Language) throws {
    let list = try told("list", kind.rawValue, in: language)
    let rows = list.split(separator: "\n", omittingEmptySubsequences: false)
    let code = language.rawValue
    try Golden.compare(rows.prefix(12).joined(separator: "\n") + "\n", with: "list-\(kind).\(code)")
    guard let id = try firstID(of: kind) else { return }
    try Golden.compare(
      told("show", kind.rawValue, id, in: language), with: "show-\(kind).\(code)")
  }

  @Test(arguments: Language.allCases)
  func `the fields of every kind are told as they were accepted`(language: Language) throws {
    try Golden.compare(told("help", "add", in: language), with: "help-add.\(language.rawValue)")
  }

  @Test(arguments: Kind.allCases, Language.allCases)
  func `a record is told by the names of its fields`(kind: Kind, language: Language) throws {
    guard let id = try firstID(of: kind) else { return }
    let shown = try told("show", kind.rawValue, id, in: language)
    for line in shown.split(separator: "\n") {
      guard let field = kind.fields.first(where: { line.contains("(\($0.name))") }) else {
        continue
      }
      #expect(line.hasPrefix(field.label[language]), "\(line)")
    }
    #expect(
      kind.fields.contains { shown.contains("\($0.label[language]) (\($0.name))") }, "\(shown)")
  }

  @Test(arguments: [Kind.parties, .matters, .meetings, .activities], Language.allCases)
  func `an extract tells a record by the names of its fields`(kind: Kind, language: Language) throws
  {
    let id = try #require(try firstID(of: kind))
    let extract = try told("report", "extract", kind.rawValue, id, in: language)
    let required = kind.fields.filter { $0.isRequired && $0.name != "order" }
    for field in required { #expect(extract.contains(field.label[language]), "\(field.name)") }
  }
}
