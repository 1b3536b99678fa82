package import Domain
import Terminal

/// A page of text to read, or of rows that lead somewhere; Esc closes it.
package struct Page: Equatable, Sendable {
  /// What Enter on a row does.
  package enum Target: Equatable, Sendable {
    case go(EntityReference)
    case restore(EntityReference)
  }

  /// One line, which may lead somewhere.
  package struct Row: Equatable, Sendable {
    let text: String
    let isHeading: Bool
    let target: Target?

    init(_ text: String, isHeading: Bool = false, target: Target? = nil) {
      self.text = text
      self.isHeading = isHeading
      self.target = target
    }
  }

  let title: Phrase
  let rows: [Row]
  package internal(set) var focused = 0

  init(title: Phrase, rows: [Row]) {
    self.title = title
    self.rows = rows
    focused = rows.firstIndex { $0.target != nil } ?? 0
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in page: Page) -> [Effect] {
    var page = page
    let last = max(0, page.rows.count - 1)
    switch key {
    case .escape, .character("q"):
      closeTop()
      return []
    case .enter: return follow(page)
    case .up: page.focused = max(0, page.focused - 1)
    case .down: page.focused = min(last, page.focused + 1)
    case .pageUp: page.focused = max(0, page.focused - 10)
    case .pageDown: page.focused = min(last, page.focused + 10)
    case .home: page.focused = 0
    case .end: page.focused = last
    default: break
    }
    replaceTop(.page(page))
    return []
  }

  private mutating func follow(_ page: Page) -> [Effect] {
    guard page.rows.indices.contains(page.focused), let target = page.rows[page.focused].target
    else { return [] }
    closeTop()
    switch target {
    case .go(let reference):
      go(to: reference)
      return []
    case .restore(let reference): return restore(reference)
    }
  }
}
