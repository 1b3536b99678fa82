import Domain

/// Words of the start view.
extension Phrase {
  static let todayIsEmpty = Phrase(
    "Inget väntar. 1 visar parter, 2 planen, 3 dagordningen, 4 uppföljningen.",
    "Nothing waits. 1 shows parties, 2 the plan, 3 the agenda, 4 the follow-up.")
  static let whenHead = Phrase("När", "When")
  static let placeHead = Phrase("Vy", "Place")
  static let urgentHeading = Phrase("Bråttom", "Urgent")
  static let thisWeekHeading = Phrase("Den här veckan", "This week")
  static let laterHeading = Phrase("Längre fram", "Later on")
  static let todayHint = Phrase(
    "Enter öppnar rätt vy med rätt rad. Listan räknas fram; inget ändras härifrån.",
    "Enter opens the place with the row. The list is computed; nothing changes from here.")

  static func todayTitle(_ day: Day) -> Phrase {
    Phrase("Idag \(weekday(day).sv) \(day.text), v. \(day.week)",
      "Today \(weekday(day).en) \(day.text), w. \(day.week)")
  }
  static func waiting(_ count: Int) -> Phrase {
    Phrase(
      count == 1 ? "1 sak väntar" : "\(count) saker väntar",
      count == 1 ? "1 thing waits" : "\(count) things wait")
  }
}
