/// The handbook in one language, in sections that are read from beginning to end.
package struct GuideText: Sendable {
  /// One heading and what stands under it.
  package struct Section: Hashable, Sendable {
    /// The same in every language.
    package let identifier: String
    package let title: String
    package internal(set) var paragraphs: [String] = []
  }

  package private(set) var sections: [Section] = []

  /// Reads lines that begin with `#` as headings, and every other line as a paragraph.
  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("# ") {
        let parts = line.dropFirst(2).split(separator: "|", maxSplits: 1)
        let title = parts.last.map { String($0.drop { $0 == " " }) } ?? ""
        let identifier = parts.first.map { String($0.prefix { $0 != " " }) } ?? ""
        sections.append(Section(identifier: identifier, title: title))
      } else if !sections.isEmpty {
        sections[sections.count - 1].paragraphs.append(String(line))
      }
    }
  }
}

extension Embedded {
  /// The phrases that are offered while somebody types, a line each.
  package static let swedishPhrases = String(
    decoding: PackageResources.phrases_sv_txt, as: UTF8.self)
  package static let englishPhrases = String(
    decoding: PackageResources.phrases_en_txt, as: UTF8.self)
  package static let swedishGuide = GuideText(PackageResources.guide_sv_txt)
  package static let englishGuide = GuideText(PackageResources.guide_en_txt)
}
