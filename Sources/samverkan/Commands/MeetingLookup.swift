import App
import Domain

/// Finds the meeting that was typed: by identifier, or by its day when only one is on that day.
struct MeetingLookup {
  private let book: Book

  init(_ book: Book) {
    self.book = book
  }

  func meeting(_ typed: String) throws(CommandFailure) -> Identifier<Meeting> {
    guard let day = Day(text: typed) else {
      return Identifier(try EntityLookup(book: book).identifier(typed, of: .meetings))
    }
    let found = book.meetings.all.filter { $0.date == day }
    guard let first = found.first else {
      throw CommandFailure(.refused, .unknownIdentifier(typed, .meetings))
    }
    guard found.count == 1 else {
      throw CommandFailure(.refused, .severalMeetings(typed, count: found.count))
    }
    return first.id
  }
}
