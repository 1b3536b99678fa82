import Domain
import Resources
import Terminal

/// The handbook being read: a list of contents, then its sections.
package struct Guide: Equatable, Sendable {
  /// Where one reads; the same place in both languages and at every width.
  package internal(set) var block = 0
  /// The line within the block, as it is broken now.
  package internal(set) var row = 0
  /// What is looked for while a line for it is open.
  package internal(set) var query: TextField?
}

/// A piece of the handbook: a line of the contents, a heading or a paragraph.
struct GuideBlock: Equatable {
  enum Kind: Equatable {
    /// Leads to the section of this number.
    case entry(section: Int)
    case heading
    case paragraph
  }

  let kind: Kind
  let text: String
}

extension Language {
  fileprivate var guide: GuideText {
    switch self {
    case .swedish: Embedded.swedishGuide
    case .english: Embedded.englishGuide
    }
  }
}

extension World {
  /// The whole handbook in the language of the screen.
  var guideBlocks: [GuideBlock] {
    let sections = language.guide.sections
    let contents = sections.enumerated().map {
      GuideBlock(kind: .entry(section: $0), text: $1.title)
    }
    return contents
      + sections.flatMap { section in
        [GuideBlock(kind: .heading, text: section.title)]
          + section.paragraphs.map { GuideBlock(kind: .paragraph, text: $0) }
      }
  }

  /// The handbook as lines, each with its block and its row within it.
  func guideLines(width: Int) -> [(block: Int, row: Int, text: String)] {
    guideBlocks.enumerated().flatMap { block, content in
      wrapped(content.text, to: width).enumerated().map { (block, $0, $1) }
    }
  }

  var guideWidth: Int { max(10, min(80, size.width) - 6) }

  fileprivate func goToHeading(_ guide: inout Guide, after: Bool) {
    let blocks = guideBlocks
    let headings = blocks.indices.filter { blocks[$0].kind == .heading }
    let found =
      after ? headings.first { $0 > guide.block } : headings.last { $0 < guide.block } ?? 0
    guide = Guide(block: found ?? guide.block)
  }

  fileprivate func move(_ guide: inout Guide, by key: KeyPress) {
    let lines = guideLines(width: guideWidth)
    let page = max(1, size.height - 6)
    let index = lines.firstIndex { $0.block == guide.block && $0.row == guide.row } ?? 0
    let new: Int? =
      switch key {
      case .up: index - 1
      case .down: index + 1
      case .pageUp: index - page
      case .pageDown, .character(" "): index + page
      case .home: 0
      case .end: lines.count - 1
      default: nil
      }
    guard let new, !lines.isEmpty else { return }
    let line = lines[max(0, min(new, lines.count - 1))]
    (guide.block, guide.row) = (line.block, line.row)
  }

  fileprivate func follow(_ guide: inout Guide) {
    let blocks = guideBlocks
    guard blocks.indices.contains(guide.block), case .entry(let section) = blocks[guide.block].kind
    else { return }
    let headings = blocks.indices.filter { blocks[$0].kind == .heading }
    if headings.indices.contains(section) { guide = Guide(block: headings[section]) }
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in guide: Guide) -> [Effect] {
    if let query = guide.query { return find(query, with: key, in: guide) }
    var guide = guide
    switch key {
    case .escape, .character("q"):
      closeTop()
      return []
    case .tab: world.goToHeading(&guide, after: true)
    case .backTab: world.goToHeading(&guide, after: false)
    case .enter: world.follow(&guide)
    case .character("s"), .character("/"), .control("f"): guide.query = TextField()
    default: world.move(&guide, by: key)
    }
    replaceTop(.guide(guide))
    return []
  }

  /// Keys while the line for finding is open: letters search on, Enter goes to the next.
  private mutating func find(_ query: TextField, with key: KeyPress, in guide: Guide) -> [Effect] {
    var query = query
    var guide = guide
    switch key {
    case .escape:
      guide.query = nil
      replaceTop(.guide(guide))
      return []
    case .enter, .down: goToHit(of: query, in: &guide, from: guide.block + 1)
    case .up: goToHit(of: query, in: &guide, from: guide.block - 1, backwards: true)
    default:
      guard query.handle(key) else { return [] }
      guide.query = query
      goToHit(of: query, in: &guide, from: guide.block)
    }
    replaceTop(.guide(guide))
    return []
  }

  /// The nearest paragraph from a place on, or round the end, that holds what is typed.
  mutating func goToHit(
    of query: TextField, in guide: inout Guide, from start: Int, backwards: Bool = false
  ) {
    let wanted = SearchQuery(query.text)
    let hits = world.guideBlocks.enumerated().filter {
      if case .entry = $1.kind { return false }
      return SearchText($1.text).matches(wanted)
    }.map(\.offset)
    guard !wanted.isEmpty, let first = hits.first, let last = hits.last else {
      if !wanted.isEmpty { status = Status(.notInGuide(query.text), .warning) }
      return
    }
    let hit = backwards ? hits.last { $0 <= start } ?? last : hits.first { $0 >= start } ?? first
    guide = Guide(block: hit, row: 0, query: query)
  }
}
