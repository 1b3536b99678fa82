package import Domain

/// What people call the entity behind an identifier; nil for one nobody knows.
package typealias NameGiver = (Kind, RawIdentifier) -> String?

/// What the rules noticed, in words, on the screen and in what `check` prints.
extension FindingReason {
  package func phrase(_ name: NameGiver) -> Phrase {
    switch self {
    case .seats(let side, let found, let expected):
      side.phrase + Phrase(": \(found) av ", ": \(found) of ") + .seats(expected)
        + Phrase(" i rådet.", " in the council.")
    case .umbrellaSeatMissing(let party):
      Phrase(
        "Ingen ledamot är nominerad av \(called(party, name)).",
        "No member is nominated by \(called(party, name)).")
    case .commissionerMissing:
      Phrase(
        "Ingen av politikerna är kommunalråd.",
        "None of the politicians is a municipal commissioner.")
    case .nominatorNotAffiliated(let party):
      Phrase(
        "\(called(party, name)) har nominerat men är inte ansluten.",
        "\(called(party, name)) has nominated but not joined.")
    case .seatHeldTwice, .administrationTwice, .seatsEnd: seat(name)
    case .councilMeetings(let year, let found, let expected):
      Phrase(
        "\(found) av \(expected) rådsmöten \(year).",
        "\(found) of \(expected) council meetings in \(year).")
    case .notAffiliated: Phrase("Ska ansluta sig.", "Has to join.")
    case .cNetworkSeatMissing:
      Phrase("Har ingen i C-nätet.", "Has nobody in the C-network.")
    case .commitmentNotFollowedUp(let commitment, let year):
      Phrase(
        "\(commitment.code) är inte avstämt för \(year).",
        "\(commitment.code) is not ticked off for \(year).")
    case .activityNotFollowedUp(let year):
      Phrase("Inte uppföljd för \(year).", "Not followed up for \(year).")
    default: planOrMatter(name)
    }
  }

  private func seat(_ name: NameGiver) -> Phrase {
    switch self {
    case .seatHeldTwice:
      Phrase(
        "Samma person har två mandat samtidigt.", "One person has two seats at the same time.")
    case .administrationTwice(let party):
      Phrase(
        "\(called(party, name)) har två i C-nätet.",
        "\(called(party, name)) has two in the C-network.")
    case .seatsEnd(let body, let count, let day): .seatsEnd(body, count, on: day)
    default: Phrase(verbatim: "")
    }
  }

  private var adoption: Phrase {
    switch self {
    case .adoptedTextEdited(let version, let fields):
      .joined(fields.map { Activity.label($0) }, by: ", ")
        + Phrase(
          " är inte som när planens version \(version) antogs.",
          ": not as adopted in version \(version) of the plan.")
    case .adoptedActivityGone(let version):
      Phrase(
        "Står i planens antagna version \(version) men finns inte kvar i den.",
        "Stands in the adopted version \(version) of the plan but is no longer in it.")
    case .decidedWithoutAdoption(let version):
      Phrase(
        "Står som beslutad men finns inte i planens antagna version \(version); revidera planen.",
        "Stands as decided but is not in the adopted version \(version); revise the plan.")
    default: Phrase(verbatim: "")
    }
  }

  private func planOrMatter(_ name: NameGiver) -> Phrase {
    switch self {
    case .planNotTwoYears(let from, let to):
      Phrase("\(from)–\(to) är inte två år.", "\(from)–\(to) is not two years.")
    case .planOutsidePeriod(let from, let to):
      Phrase(
        "\(from)–\(to) ligger utanför överenskommelsen.",
        "\(from)–\(to) lies outside the agreement.")
    case .adoptedTextEdited, .adoptedActivityGone, .decidedWithoutAdoption: adoption
    case .annualProcessMissing:
      Phrase(
        "Saknar hänvisning till årsprocessen.", "Has no reference to the annual process.")
    case .reviewDue(let day, let days):
      days < 0
        ? Phrase(
          "Översynen skulle ha gjorts senast \(day.text).", "The review was due by \(day.text).")
        : Phrase("Översyn senast \(day.text), om ", "Review by \(day.text), in ") + .days(days)
          + .period
    case .reporterMissing:
      Phrase("Det står inte vem som anmälde.", "Nobody is said to have reported it.")
    case .reporterNotAffiliated(let party):
      Phrase(
        "\(called(party, name)) anmälde men är inte ansluten.",
        "\(called(party, name)) reported but has not joined.")
    case .feedbackMissing(let days):
      Phrase("Behandlat för ", "Dealt with ") + .days(days)
        + Phrase(" sedan, men ingen återkoppling.", " ago, but no feedback.")
    default: meetingOrLink(name)
    }
  }

  private func meetingOrLink(_ name: NameGiver) -> Phrase {
    switch self {
    case .noticeLate(let days):
      Phrase("Kallelsen är ", "The notice is ") + .days(days) + Phrase(" sen.", " late.")
    case .afterIssueStop(let stop):
      Phrase("Kom in efter stoppet \(stop.text).", "Came in after the stop \(stop.text).")
    case .nominationNotAffiliated(let party):
      Phrase(
        "\(called(party, name)) nominerar men är inte ansluten.",
        "\(called(party, name)) nominates but has not joined.")
    case .groupWithoutCivilParty:
      Phrase(
        "Ingen ansluten part från civilsamhället är med.",
        "No party of civil society that has joined takes part.")
    case .minutesAltered:
      Phrase(
        "Anteckningarnas text är ändrad efter att den låstes: fingeravtrycket stämmer inte.",
        "The text of the notes was altered after it was locked: the fingerprint is not right.")
    case .minutesNotKept:
      Phrase(
        "Anteckningarna låstes av en äldre version; texten läggs in vid nästa steg.",
        "The notes were locked by an older version; their text is kept at the next step.")
    case .attachmentMissing(let path):
      Phrase("Filen finns inte: \(path).", "The file is not there: \(path).")
    case .attachmentChanged(let day):
      Phrase("Filen är ändrad", "The file was changed")
        + (day.map { Phrase(" sedan \($0.text).", " since \($0.text).") } ?? .period)
    case .brokenLink, .pointsAtEnded, .sameNumber: link(name)
    case .problem(let problem):
      Phrase(verbatim: problem.field + ": ")
        + .problem(problem.reason) { Phrase(verbatim: name($0.kind, $0.id) ?? $0.id.text) }
    default: Phrase(verbatim: "")
    }
  }

  private func link(_ name: NameGiver) -> Phrase {
    switch self {
    case .brokenLink(let field, let target, let presence):
      presence == .removed
        ? Phrase(
          "\(field) leder till något borttaget: \(name(target.kind, target.id) ?? "").",
          "\(field) leads to something removed: \(name(target.kind, target.id) ?? "").")
        : Phrase(
          "\(field) leder ingenstans (\(target.id.text)).",
          "\(field) leads nowhere (\(target.id.text)).")
    case .pointsAtEnded(let party, let day):
      Phrase(
        "\(called(party, name)) finns inte efter \(day.text), men står kvar här.",
        "\(called(party, name)) is no more after \(day.text), but stands here.")
    case .sameNumber(let number, let other):
      Phrase(
        "\(number) finns flera gånger, även \(name(other.kind, other.id) ?? "").",
        "\(number) is there more than once, also \(name(other.kind, other.id) ?? "").")
    default: Phrase(verbatim: "")
    }
  }
}

extension Repair {
  /// What one writes on the command line for it; what is to be filled in is an ellipsis.
  package var phrase: Phrase {
    switch self {
    case .affiliate(let party): command("add affiliations party=\(party.raw.short)")
    case .addMandate(let body, let party):
      command(
        "add mandates body=\(body.rawValue) person=… role=… side=…"
          + (party.map { " nominatedBy=\($0.raw.short)" } ?? ""))
    case .addMeeting: command("add meetings kind=\(MeetingKind.council.rawValue) date=…")
    case .edit(let reference, let field):
      command("set \(reference.kind.rawValue) \(reference.id.short) \(field)=…")
    case .assess(let commitment, let year):
      command("add assessments year=\(year) commitment=\(commitment.rawValue) tickedDate=…")
    case .giveFeedback(let matter): command("set matters \(matter.raw.short) feedbackDate=…")
    case .reorganise(let party, let heir):
      command(
        "reorganise \(party.raw.short) into=" + (heir.map { String($0.raw.short) } ?? "…")
          + " --date …")
    case .publish(let meeting): command("publish \(meeting.raw.short)")
    case .restore:
      Phrase(
        "ta tillbaka det under Borttagna i programmet",
        "bring it back under Removed in the program")
    }
  }

  private func command(_ words: String) -> Phrase { Phrase(verbatim: "samverkan " + words) }
}

extension RawIdentifier {
  fileprivate var short: Substring { text.prefix(8) }
}

private func called(_ party: Identifier<Party>?, _ name: NameGiver) -> String {
  party.flatMap { name(.parties, $0.raw) } ?? "–"
}
