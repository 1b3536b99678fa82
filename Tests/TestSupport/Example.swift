package import App
import Documents
package import Domain
package import Terminal

/// The example book as it stands on the day it is written for, with nothing left to chance.
package enum Example {
  /// 2026-03-17 07.32, an hour east of universal time.
  package static func now() throws -> Moment {
    guard let day = Day(year: 2026, month: 3, day: 17), let time = TimeOfDay(hour: 7, minute: 32)
    else { throw NotReadable() }
    return Moment(millis: 1_773_729_120_000, day: day, time: time)
  }

  /// 2026-03-18 07.32, when the council meets.
  package static func meetingDay() throws -> Moment {
    let now = try now()
    return Moment(millis: now.millis + 86_400_000, day: now.day.adding(days: 1), time: now.time)
  }

  private static let swedish = Result { try ExampleBook.read() }
  private static let english = Result { try ExampleBook.read(in: .english) }

  /// What the program begins with; the example book unless another is given.
  package static func start(
    size: Size = .usual, settings: ViewSettings = ViewSettings(), book: Book? = nil
  ) throws -> Start {
    guard let agreement = AgreementPeriod.embedded else { throw NotReadable() }
    let example = settings.language == .english ? english : swedish
    return try Start(
      book: book ?? example.get(), agreement: agreement, author: "Testaren", now: now(),
      seed: RawIdentifier(high: 1, low: 2), size: size, settings: settings)
  }

  /// What the program carries with it could not be read.
  package struct NotReadable: Error {}
}

extension Size {
  /// The usual terminal, 80 × 24.
  package static let usual = Size(width: 80, height: 24)
}
