/// Times, weeks and numbers as print has them; what belongs together is not torn apart.
extension Phrase {
  private static let join = "\u{A0}"

  /// Whole hours stand without minutes in Swedish.
  package static func clock(_ start: TimeOfDay, _ end: TimeOfDay? = nil) -> Phrase {
    let isWhole = start.minute == 0 && (end?.minute ?? 0) == 0
    func swedish(_ time: TimeOfDay) -> String {
      isWhole ? "\(time.hour)" : "\(time.hour)." + time.text.suffix(2)
    }
    let until = end.map { Phrase("–" + swedish($0), "–" + $0.text) } ?? Phrase(verbatim: "")
    return Phrase("kl." + join + swedish(start), start.text) + until
  }

  /// The ISO week of a day, in short.
  package static func week(of day: Day) -> Phrase {
    Phrase("v." + join + "\(day.week)", "week" + join + "\(day.week)")
  }

  /// Whole numbers with a space, in English a comma, between thousands.
  package static func number(_ number: Int) -> Phrase {
    let digits = Array(String(number.magnitude))
    func grouped(by separator: String) -> String {
      var text = ""
      for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { text += separator }
        text.append(digit)
      }
      return (number < 0 ? "−" : "") + text
    }
    return Phrase(grouped(by: join), grouped(by: ","))
  }

  /// One decimal, with the comma of Swedish.
  package static func decimal(tenths: Int) -> Phrase {
    let whole = Phrase.number(tenths / 10)
    return whole + Phrase(",", ".") + Phrase(verbatim: "\(tenths.magnitude % 10)")
  }

  /// As in onsdag 18 mars 2026.
  package static func longDay(_ day: Day) -> Phrase {
    let parts = day.components
    return weekday(day) + Phrase(verbatim: " \(parts.day)" + join) + monthName(day)
      + Phrase(verbatim: " \(parts.year)")
  }

  /// With commas between, "och" or "and" before the last.
  package static func listed(_ parts: [Phrase]) -> Phrase {
    guard let last = parts.last else { return Phrase(verbatim: "") }
    let first = parts.dropLast()
    guard let begin = first.first else { return last }
    let sum = first.dropFirst().reduce(begin) { $0 + Phrase(verbatim: ", ") + $1 }
    return sum + Phrase(" och ", " and ") + last
  }
}

extension String {
  /// A time of day as Swedish writes it: 14.32.
  package var clockDots: String { String(map { $0 == ":" ? "." : $0 }) }
}
