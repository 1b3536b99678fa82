package import Domain

/// Writes meetings and open follow-ups as an iCalendar file (RFC 5545).
///
/// Times are local without a zone, as a calendar in Örebro shows them. Every text is escaped and
/// without control characters, so that a title cannot begin a property of its own.
package struct CalendarWriter {
  private var lines: [String] = []
  private let stamp: String
  private let revisions: [EntityReference: CalendarRevision]
  private let title: (Meeting) -> String

  /// `title` names a meeting in the language of the file; `day` stamps what has no revision.
  package init(
    stamped day: Day, revisions: [EntityReference: CalendarRevision] = [:],
    title: @escaping (Meeting) -> String
  ) {
    stamp = "\(day.compact)T000000Z"
    self.revisions = revisions
    self.title = title
  }

  /// Meetings by day, then follow-ups with a last day; those that are done are left out.
  package consuming func calendar(meetings: [Meeting], followUps: [FollowUp]) -> String {
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//samverkan//SV", "CALSCALE:GREGORIAN"]
    for meeting in meetings.sorted(by: { ($0.date, $0.id) < ($1.date, $1.id) }) { add(meeting) }
    for followUp in followUps.sorted(by: { $0.id < $1.id }) { add(followUp) }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private mutating func add(_ meeting: Meeting) {
    lines += ["BEGIN:VEVENT", "UID:\(meeting.id.raw.text)@samverkan"]
    lines += stamps(of: meeting.reference)
    if let start = meeting.start {
      lines.append("DTSTART:\(meeting.date.compact)T\(start.compact)")
      if let end = meeting.end { lines.append("DTEND:\(meeting.date.compact)T\(end.compact)") }
    } else {
      lines.append("DTSTART;VALUE=DATE:\(meeting.date.compact)")
    }
    lines.append("SUMMARY:" + Self.escaped(title(meeting)))
    if let place = meeting.place { lines.append("LOCATION:" + Self.escaped(place)) }
    lines += ["STATUS:" + Self.status(meeting.status), "END:VEVENT"]
  }

  private mutating func add(_ followUp: FollowUp) {
    guard let due = followUp.due, followUp.status == .open || followUp.status == .partly else {
      return
    }
    lines += [
      "BEGIN:VTODO", "UID:\(followUp.id.raw.text)@samverkan",
    ]
    lines += stamps(of: followUp.reference)
    lines += [
      "DUE;VALUE=DATE:\(due.compact)", "SUMMARY:" + Self.escaped(followUp.title),
      "STATUS:NEEDS-ACTION", "END:VTODO",
    ]
  }

  /// A calendar takes an entry for newer than the one it has by its number, then by its time.
  private func stamps(of entry: EntityReference) -> [String] {
    guard let revision = revisions[entry] else { return ["DTSTAMP:" + stamp] }
    let time = revision.time
    return ["DTSTAMP:" + time, "LAST-MODIFIED:" + time, "SEQUENCE:\(revision.number)"]
  }

  private static func status(_ status: MeetingStatus) -> String {
    switch status {
    case .planned: "TENTATIVE"
    case .called, .running, .held: "CONFIRMED"
    case .cancelled: "CANCELLED"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result += "\\\(scalar)"
      case "\n": result += "\\n"
      default:
        if scalar.properties.generalCategory != .control { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// At most 75 bytes a line; a line that goes on begins with a space.
  private static func folded(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var used = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if used + size > 75 {
        result.append(contentsOf: "\r\n ".unicodeScalars)
        used = 1
      }
      result.append(scalar)
      used += size
    }
    return String(result)
  }
}

/// How often an entry of a calendar was changed since it was made, and when last.
package struct CalendarRevision: Equatable, Sendable {
  package let number: Int
  /// Milliseconds since 1970 UTC.
  package let millis: Int64

  package init(number: Int, millis: Int64) {
    self.number = number
    self.millis = millis
  }

  /// Universal time, to the second.
  fileprivate var time: String {
    let seconds = Int(max(0, millis) / 1_000)
    let clock = seconds % 86_400
    let digits = String(1_000_000 + clock / 3_600 * 10_000 + clock / 60 % 60 * 100 + clock % 60)
    return Day(number: seconds / 86_400).compact + "T" + digits.dropFirst() + "Z"
  }
}

extension Day {
  /// Eight digits.
  fileprivate var compact: String { text.filter { $0 != "-" } }
}

extension TimeOfDay {
  /// Six digits.
  fileprivate var compact: String { text.filter { $0 != ":" } + "00" }
}
