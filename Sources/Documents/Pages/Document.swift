package import Domain

/// A page for people before it takes a form: headings, paragraphs, lists, tables, one language.
///
/// Every text in it is without control characters, so that no name can end an element, move a
/// cursor or turn the direction of writing, whatever form the page is written in.
package struct Document: Equatable, Sendable {
  package let title: String
  package let language: Language
  /// A word in capitals above everything, such as on a draft.
  package var mark: String?
  package private(set) var blocks: [Block] = []

  /// One part of the page, in reading order.
  package enum Block: Equatable, Sendable {
    /// Level 2 and below; level 1 is the title.
    case heading(String, level: Int)
    case paragraph(String)
    case list([String], isNumbered: Bool)
    case table(DocumentTable)
  }

  package init(_ title: Phrase, _ language: Language) {
    self.title = title[language].printable
    self.language = language
  }

  /// As it was kept; texts are taken as they are.
  init(title: String, language: Language, mark: String?, blocks: [Block]) {
    self.title = title
    self.language = language
    self.mark = mark
    self.blocks = blocks
  }

  /// Adds to the part under a numbered heading, or at the end when there is none of that number.
  mutating func insert(_ text: Phrase, underPoint number: Int) {
    func isHeading(_ block: Block, _ begins: String) -> Bool {
      if case .heading(let text, 2) = block { text.hasPrefix(begins) } else { false }
    }
    let start = blocks.firstIndex { isHeading($0, "\(number). ") }
    let next = start.flatMap { start in
      blocks[(start + 1)...].firstIndex { isHeading($0, "") }
    }
    let own = Block.paragraph(text[language].printable)
    blocks.insert(own, at: start == nil ? blocks.endIndex : next ?? blocks.endIndex)
  }

  package mutating func heading(_ text: Phrase, level: Int = 2) {
    blocks.append(.heading(text[language].printable, level: level))
  }

  /// Adds nothing for an empty text; each empty line in it begins a new paragraph.
  package mutating func paragraph(_ text: Phrase) {
    for part in text[language].printable.paragraphs { blocks.append(.paragraph(part)) }
  }

  /// Adds nothing when there are no items.
  package mutating func list(_ items: [Phrase], isNumbered: Bool = false) {
    guard !items.isEmpty else { return }
    blocks.append(.list(items.map { $0[language].printable }, isNumbered: isNumbered))
  }

  /// A table, or the sentence instead of it when it has no rows.
  package mutating func table(
    _ heads: [Phrase], _ rows: [[Phrase]], caption: Phrase? = nil, orElse sentence: Phrase? = nil
  ) {
    guard !rows.isEmpty else {
      if let sentence { paragraph(sentence) }
      return
    }
    blocks.append(
      .table(
        DocumentTable(
          caption: caption.map { $0[language].printable },
          heads: heads.map { $0[language].printable },
          rows: rows.map { row in row.map { $0[language].printable } })))
  }
}

/// Rows under heads; the first cell of a row is the row's own head.
package struct DocumentTable: Equatable, Sendable {
  package let caption: String?
  package let heads: [String]
  /// As many cells in each as there are heads.
  package let rows: [[String]]

  init(caption: String?, heads: [String], rows: [[String]]) {
    self.caption = caption
    self.heads = heads
    self.rows = rows.map { row in
      Array((row + Array(repeating: "", count: heads.count)).prefix(heads.count))
    }
  }

  /// Whether every filled cell of a column is a number, which stands at the right.
  package func isNumeric(_ column: Int) -> Bool {
    let cells = rows.map { $0[column] }.filter { !$0.isEmpty }
    return column > 0 && !cells.isEmpty
      && cells.allSatisfy { cell in
        cell.unicodeScalars.allSatisfy {
          ("0"..."9").contains($0) || ",. \u{A0}%–".unicodeScalars.contains($0)
        }
      }
  }
}

extension Document {
  /// The same without the columns in which no row says anything; the first two stay.
  mutating func filledTable(_ heads: [Phrase], _ rows: [[Phrase]], orElse sentence: Phrase) {
    let filled = heads.indices.filter { column in
      column < 2 || rows.contains { !$0[column][language].isEmpty }
    }
    table(
      filled.map { heads[$0] }, rows.map { row in filled.map { row[$0] } }, orElse: sentence)
  }

  /// What stands before the first heading.
  var beginning: [Block] { Array(blocks.prefix { !$0.isHeading }) }

  /// The part under a numbered heading, with it; empty where there is none of that number.
  func part(_ number: Int) -> [Block] {
    part { $0.hasPrefix("\(number). ") }
  }

  /// The part under a heading of the second level, with it.
  func part(where isWanted: (String) -> Bool) -> [Block] {
    let start = blocks.firstIndex { block in
      if case .heading(let text, 2) = block { isWanted(text) } else { false }
    }
    guard let start else { return [] }
    let rest = blocks[(start + 1)...]
    let end = rest.firstIndex { if case .heading(_, 2) = $0 { true } else { false } }
    return Array(blocks[start..<(end ?? blocks.endIndex)])
  }

  /// Adds parts of another page as they are, their headings so many levels further down.
  mutating func take(_ parts: [Block], deeper levels: Int = 0) {
    blocks += parts.map { block in
      guard case .heading(let text, let level) = block else { return block }
      return .heading(text, level: level + levels)
    }
  }
}

extension Document.Block {
  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
}

extension String {
  /// Without control characters, signs that turn the direction of writing, and code points that no
  /// XML may hold; lines stay lines.
  var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r": if scalar == "\n" { result.append(scalar) }
      case "\t": result.append(" ")
      case "\u{200E}", "\u{200F}", "\u{061C}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}",
        "\u{2028}", "\u{2029}", "\u{FEFF}":
        continue
      default:
        let isControl = scalar.properties.generalCategory == .control
        if !isControl, !scalar.properties.isNoncharacterCodePoint { result.append(scalar) }
      }
    }
    return String(result).trimmed
  }

  /// Parts with empty lines between them, without empty ones.
  fileprivate var paragraphs: [String] {
    var parts: [[Substring]] = [[]]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(line)
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }
}
