import Domain

/// The questions about beginning and leaving a meeting; the safe answer first.
extension Dialog {
  static let leaveMeeting = Dialog(
    title: .leaveMeeting, lines: [.leaveMeetingText],
    buttons: [
      Button(title: .stayInMeeting, answer: .stay),
      Button(title: .pauseIt, answer: .pauseMeeting),
      Button(title: .endIt, answer: .endMeeting),
    ])

  static func startOther(_ meeting: Identifier<Meeting>, _ name: Phrase) -> Dialog {
    Dialog(
      title: .startOtherTitle, lines: [.startOtherText(name)],
      buttons: [
        Button(title: .notNow, answer: .stay),
        Button(title: .startIt, answer: .startMeeting(meeting)),
      ])
  }

  /// Matters without an outcome are offered to the next meeting.
  static func undecidedPoints(
    _ count: Int, next: Phrase?, tabling: [Change], ending: [Change]
  ) -> Dialog {
    Dialog(
      title: .undecidedTitle, lines: [.undecidedText(count, next: next)],
      buttons: [
        Button(title: .stayInMeeting, answer: .stay),
        Button(title: .tableThem, answer: .endMeetingBy(tabling + ending)),
        Button(title: .endAnyway, answer: .endMeetingBy(ending)),
      ])
  }

  /// - Parameter lines: what is saved, and where the next start begins.
  static func quitDuringMeeting(_ lines: [Phrase]) -> Dialog {
    Dialog(
      title: .quitDuringTitle, lines: lines,
      buttons: [
        Button(title: .backToMeeting, answer: .goToMeeting),
        Button(title: .quitAnyway, answer: .quit),
      ])
  }
}
