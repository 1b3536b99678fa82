import Documents
import Domain
import Terminal

/// Reports on the screen: asked for by a command, shown as a page, saved to a file on request.
extension Model {
  mutating func handleReport(_ message: Message) -> [Effect] {
    switch message {
    case .reportMade(let report?): show(report)
    case .reportMade(nil): status = Status(.noMeetingYet, .warning)
    case .reportWritten(let request, let file, let outcome): tell(outcome, of: file, request)
    default: break
    }
    return []
  }

  private mutating func show(_ report: ReportText) {
    var page = Page(
      .report(report), title: report.title, rows: report.lines.map { Page.Row($0) })
    if let code = report.request.commitment?.code {
      page.focused = report.lines.firstIndex { $0.hasPrefix(code + " ") } ?? page.focused
    }
    show(page)
  }

  private mutating func tell(
    _ outcome: ReportOutcome, of file: ReportFile, _ request: ReportRequest
  ) {
    switch outcome {
    case .written(let path): status = Status(.wroteFile(path), .success)
    case .failed(let sentence): status = Status(sentence, .error)
    case .isThere(let path):
      var replacing = file
      replacing.replaces = true
      overlays.append(
        .dialog(
          Dialog(
            title: .fileIsThere, lines: [.fileIsThereText(path)],
            buttons: [
              Dialog.Button(title: .keepFile, answer: .stay),
              Dialog.Button(title: .replaceFile, answer: .writeReport(request, replacing)),
            ])))
    }
  }

  /// The name of the file stands filled in; the form of the page is chosen beside it.
  mutating func askForFile() {
    guard case .report(let report) = page?.content else { return }
    let record = Record([Field("path", .text(report.fileName)), Field("format", .text("html"))])
    let formats = DocumentFormat.allCases.map { Option(value: $0.rawValue, name: $0.phrase) }
    overlays.append(
      .form(
        Form(
          .reportFile(report.request), title: .saveToFile,
          specs: [
            FieldSpec("path", .fileLabel, .text, isRequired: true, help: .reportFileHelp),
            FieldSpec("format", .formatLabel, .choice(formats, isOptional: false)),
          ], from: record, language: language)))
  }

  /// The report as the place stands.
  func makeReport(_ name: ReportName) -> [Effect] {
    var request = ReportRequest(name)
    if name.isAboutMeeting, place == .agenda { request.meeting = shownMeeting?.id }
    if name == .yearly, place == .followUps { request.year = followUps.year }
    if name == .extract { request.subject = extractSubject }
    return [.makeReport(request, language)]
  }

  func makeReportOfPlace() -> [Effect] { nameOfPlace.map(makeReport) ?? [] }

  /// What `x` makes of the place shown.
  private var nameOfPlace: ReportName? {
    switch place {
    case .parties: .register
    case .plan: .annualProcess
    case .agenda: shownMeeting?.status == .held ? .notes : .notice
    case .followUps: .yearly
    case .today, .meeting, .records: nil
    }
  }

  /// The party or the matter of the focused row.
  private var extractSubject: EntityReference? {
    guard let reference = list.focused?.reference else { return nil }
    switch reference.kind {
    case .parties, .matters, .activities, .meetings, .people, .contacts, .nominations, .groups:
      return reference
    case .mandates:
      return book.mandates[Identifier(reference.id)]?.person.reference ?? reference
    case .affiliations:
      return book.affiliations[Identifier(reference.id)]?.party.reference ?? reference
    case .treatments:
      return book.treatments[Identifier(reference.id)]?.matter?.reference ?? reference
    default: return nil
    }
  }

  var refusalToExtract: Phrase? { extractSubject == nil ? .nothingToExtract : nil }
}

extension World {
  func write(_ request: ReportRequest, _ form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    let format = record["format"].flatMap { DocumentFormat(rawValue: $0.written) } ?? .html
    let typed = form.text("path")
    let path = typed.ending(in: format)
    return [.writeReport(request, language, ReportFile(path: path, format: format))]
  }

  var refusalWithoutMeetings: Phrase? { book.meetings.count == 0 ? .noMeetingYet : nil }
}
