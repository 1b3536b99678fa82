import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Closed values are shown whole or not at all, so their columns hold every one there is.
struct ClosedValueTests {
  @Test(arguments: [Place.today, .parties, .agenda, .followUps], Language.allCases)
  func `every closed value fits its column`(place: Place, language: Language) throws {
    let model = try Script(place, ViewSettings(language: language)).model
    let rows = model.lists[place]?.rows ?? []
    let cut = model.listColumns.flatMap { column -> [String] in
      guard case .closed(let width) = column.extent else { return [] }
      let texts = rows.compactMap { model.cells(of: $0).cell(column.id)?.text }
      return ([column.head[language]] + texts).filter { columns(of: $0) > width }
    }
    #expect(cut == [])
  }

  @Test(arguments: Language.allCases)
  func `every state of the checklist fits its column`(language: Language) throws {
    let column = try #require(FollowUpColumns.all.first { $0.id == "status" })
    let phrases =
      FollowUpStatus.allCases.map(\.phrase) + ActivityStatus.allCases.map(\.phrase)
      + [.late(days: 27), .late(days: 7 * 99), .daysLeft(365)]
    guard case .closed(let width) = column.extent else {
      Issue.record("the column is not closed")
      return
    }
    #expect(phrases.map { $0[language] }.filter { columns(of: $0) > width } == [])
  }
}
