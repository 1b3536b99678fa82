import Domain
import Terminal

/// Making one record of several: a page that asks, for each field in which they differ, whose value
/// it gets, and tells what comes along.
extension Model {
  /// Of the chosen rows, else of the focused one with what may be the same.
  mutating func openJoining(of rows: [RowKey]) {
    let records = rows.compactMap(\.reference)
    guard let kind = records.first?.kind, kind.isJoinable,
      records.allSatisfy({ $0.kind == kind })
    else {
      status = Status(.chooseWhatToJoin, .warning)
      return
    }
    let all = records.count > 1 ? records : records + world.alike(records[0])
    guard all.count > 1 else {
      status = Status(.chooseWhatToJoin, .warning)
      return
    }
    openJoining(of: all)
  }

  /// Of the two that stand together on the page of duplicates.
  mutating func joinDuplicates() {
    guard let pair = focusedDuplicates else { return }
    openJoining(of: pair)
  }

  /// The one that most points at stays.
  private mutating func openJoining(of records: [EntityReference]) {
    let ordered = records.enumerated().sorted { left, right in
      let counts = (
        index.referrers(of: left.element).count, index.referrers(of: right.element).count
      )
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }
    .map(\.element)
    show(
      world.page(of: Joining(ordered[0].kind, ordered[0].id, with: ordered.dropFirst().map(\.id))))
  }

  /// The records of the pair around the focused row.
  private var focusedDuplicates: [EntityReference]? {
    guard let page, page.record != nil else { return nil }
    let before = page.rows[...page.focused].reversed().prefix { !$0.isHeading }
    let after = page.rows[(page.focused + 1)...].prefix { !$0.isHeading }
    var found: [EntityReference] = []
    for case .record(let record)? in (before.reversed() + after).map(\.subject)
    where !found.contains(record) {
      found.append(record)
    }
    return found.count > 1 ? found : nil
  }

  // MARK: Its keys
  /// Gives the field of the focused row that value; on the last row joins them.
  mutating func chooseInJoining() -> [Effect] {
    guard case .joining(var joining) = page?.content else { return [] }
    guard case .candidate(let field, let id) = page?.subject else { return join() }
    joining.choices[field] = id
    renew(world.page(of: joining))
    return []
  }

  /// Makes one of them, as the page says.
  mutating func join() -> [Effect] {
    guard case .joining(let joining) = page?.content else { return [] }
    do {
      let changes = try index.joining(joining, by: entrant)
      let name = ReferenceNames(book.applying(changes), language)[joining.kind, joining.kept]
      let effects = record(
        .join, changes,
        said: .joined(Phrase(verbatim: name ?? "–"), of: joining.members.count).undoable)
      guard !effects.isEmpty else { return [] }
      closeTop()
      list.chosen = []
      return effects
    } catch {
      status = Status(
        .joining(error, of: joining.kind, names: ReferenceNames(book, language)), .warning)
      return []
    }
  }
}

extension World {
  fileprivate func alike(_ reference: EntityReference) -> [EntityReference] {
    guard let party = book.parties[Identifier(reference)] else { return [] }
    return book.duplicates().compactMap { pair in
      switch party.id {
      case pair.first: pair.second.reference
      case pair.second: pair.first.reference
      default: nil
      }
    }
  }

  fileprivate func rows(of question: JoiningQuestion, in joining: Joining) -> [Page.Row] {
    let label = joining.kind.label(question.field)[language]
    let words = RecordWords(joining.kind, book, language)
    return pageRows(label, isHeading: true)
      + question.candidates.flatMap { id -> [Page.Row] in
        let record = book.record(of: EntityReference(joining.kind, id)) ?? Record()
        let mark = id == question.chosen ? "(•) " : "( ) "
        return pageRows(
          mark + words.text(question.field, in: record), indent: "  ",
          subject: .candidate(question.field, id))
      }
  }

  /// What points at the others, counted by kind, and the names that are kept.
  fileprivate func wordsOfJoining(_ joining: Joining) -> [Phrase] {
    let others = joining.others.map { EntityReference(joining.kind, $0) }
    let kinds = Dictionary(
      grouping: Set(others.flatMap { index.referrers(of: $0) }), by: \.kind)
    let counts = Kind.allCases.compactMap { kind in
      kinds[kind].map { Phrase.kindCount(kind, $0.count) }
    }
    let names = joining.kind == .parties ? [Phrase.joiningKeepsNames] : []
    return (counts.isEmpty ? [.nothingPointsThere] : counts) + names
  }

  // MARK: The page
  func page(of joining: Joining) -> Page {
    let questions = index.questions(of: joining)
    let rows = questions.flatMap { self.rows(of: $0, in: joining) }
    let names = joining.members.map { title(of: EntityReference(joining.kind, $0)) }
    let along =
      pageRows(Phrase.joiningBrings[language], isHeading: true)
      + wordsOfJoining(joining).flatMap { pageRows($0[language], indent: "  ") }
    let act = [
      Page.Row(""),
      Page.Row(Phrase.joinInto(joining.members.count)[language], subject: .act),
    ]
    var page = Page(
      .joining(joining), title: .joiningOf(names), rows: rows + along + act)
    page.focused = questions.isEmpty ? page.rows.count - 1 : page.focused
    return page
  }
}
