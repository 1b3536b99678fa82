/// The files of this folder as the binary carries them, read into typed text.
///
/// This target knows nothing of the rest: a day is text as 2024-01-01, a kind is its identifier.
package enum Embedded {
  /// The agreement in force; one after it is another file.
  package static let agreement = AgreementText(
    lines: Table(PackageResources.agreement_2024_2027_txt).lines)

  /// The municipal bodies a new book begins with, current ones and ended ones.
  package static let municipalBodies = Table(PackageResources.municipal_bodies_txt).lines
    .map(MunicipalBodyText.init)

  /// The book of the demonstration, in the form that its first lines describe.
  package static let exampleBook = String(
    decoding: PackageResources.example_book_txt, as: UTF8.self)

  /// What is new, version by version and the latest first, in Swedish.
  package static let changes = String(decoding: PackageResources.changes_txt, as: UTF8.self)

  /// What shells read, by the names of the shells.
  package static let completions = [
    "bash": String(decoding: PackageResources.completion_bash, as: UTF8.self),
    "zsh": String(decoding: PackageResources.completion_zsh, as: UTF8.self),
    "fish": String(decoding: PackageResources.completion_fish, as: UTF8.self),
  ]

  /// The texts of that book in English, by the Swedish ones.
  package static let exampleWords = Dictionary(
    Table(PackageResources.example_words_txt).lines.filter { $0.count == 2 }
      .map { ($0[0], $0[1]) }, uniquingKeysWith: { first, _ in first })
}

/// Swedish and English side by side.
package struct Bilingual: Hashable, Sendable {
  package let sv: String
  package let en: String
}

/// One text of the agreement: its period, what it rests on and what the parties commit to.
package struct AgreementText: Sendable {
  package private(set) var code = ""
  package private(set) var title = Bilingual(sv: "", en: "")
  package private(set) var validFrom = ""
  package private(set) var validTo = ""
  package private(set) var registryNumber = ""
  package private(set) var endorsedByCouncil = ""
  package private(set) var adoptedByAssembly = ""
  package private(set) var reviewDueBy = ""
  /// In the order of the agreement.
  package private(set) var principles: [PrincipleText] = []
  /// In the order of the agreement.
  package private(set) var commitments: [CommitmentText] = []
  /// Oldest first.
  package private(set) var keyDates: [KeyDateText] = []

  init(lines: [[String]]) {
    for line in lines { take(line) }
  }

  private mutating func take(_ line: [String]) {
    let part = { (index: Int) in line.count > index ? line[index] : "" }
    switch part(0) {
    case "code": code = part(1)
    case "title": title = Bilingual(sv: part(1), en: part(2))
    case "valid": (validFrom, validTo) = (part(1), part(2))
    case "registry": registryNumber = part(1)
    case "endorsed": endorsedByCouncil = part(1)
    case "adopted": adoptedByAssembly = part(1)
    case "review": reviewDueBy = part(1)
    case "principle":
      principles.append(
        PrincipleText(identifier: part(1), name: Bilingual(sv: part(2), en: part(3))))
    case "commitment":
      commitments.append(
        CommitmentText(
          identifier: part(1), name: Bilingual(sv: part(2), en: part(3)),
          question: Bilingual(sv: part(4), en: part(5))))
    case "date":
      keyDates.append(
        KeyDateText(day: part(1), event: Bilingual(sv: part(2), en: part(3)), source: part(4)))
    default: break
    }
  }
}

/// A principle by its identifier, such as dialogue.
package struct PrincipleText: Hashable, Sendable {
  package let identifier: String
  package let name: Bilingual
}

/// A commitment by its identifier, in short words of the program's own.
package struct CommitmentText: Hashable, Sendable {
  package let identifier: String
  package let name: Bilingual
  /// What the yearly follow-up asks both sides.
  package let question: Bilingual
}

/// Something that happened to the agreement, or will.
package struct KeyDateText: Hashable, Sendable {
  package let day: String
  package let event: Bilingual
  /// An address, or the agreement itself.
  package let source: String
}

/// A municipal body as a source names it; empty where the source says nothing.
package struct MunicipalBodyText: Hashable, Sendable {
  package let name: String
  package let kind: String
  /// Other names, with commas between.
  package let aliases: String
  package let activeFrom: String
  package let activeTo: String
  /// The name of another body.
  package let parent: String
  /// The name of another body.
  package let replacedBy: String
  package let remark: String
  package let source: String

  init(_ line: [String]) {
    let part = { (index: Int) in line.count > index ? line[index] : "" }
    name = part(0)
    kind = part(1)
    aliases = part(2)
    activeFrom = part(3)
    activeTo = part(4)
    parent = part(5)
    replacedBy = part(6)
    remark = part(7)
    source = part(8)
  }
}

/// Lines with bars between their parts; `#` begins a comment line.
private struct Table {
  let lines: [[String]]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
      }
  }

  private static func trimmed(_ part: Substring) -> String {
    guard let first = part.firstIndex(where: { $0 != " " }),
      let last = part.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(part[first...last])
  }
}
