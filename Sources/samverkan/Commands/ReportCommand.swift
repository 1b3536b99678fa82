import App
import Documents
import Domain

/// Makes a report from the book and writes it out.
struct ReportCommand {
  private let session: Session
  private let wish: ReportWish

  init(_ session: Session, _ wish: ReportWish) {
    self.session = session
    self.wish = wish
  }

  func run() throws(CommandFailure) -> ExitCode {
    let source = session.reportSource(isPublic: wish.isPublic)
    let request = try request()
    if let meeting = request.meeting, request.name == .extract, request.subject == nil,
      let folder = wish.file, OutputFile.isFolder(folder)
    {
      return try writeExtracts(of: meeting, from: source, in: folder)
    }
    guard let document = source.document(request) else {
      throw CommandFailure(.refused, .noMeetingForReport(wish.name.rawValue))
    }
    let format = wish.format ?? wish.file.flatMap(DocumentFormat.init(ending:)) ?? .txt
    let bytes = Array(format.text(of: document).utf8)
    try OutputFile(wish.file, replaces: wish.replaces)
      .write(bytes, named: document.fileName(format), session.context)
    return session.finishReading()
  }

  /// A file for each whom the notes of the meeting concern, in a folder.
  private func writeExtracts(
    of meeting: Identifier<Meeting>, from source: ReportSource, in folder: String
  ) throws(CommandFailure) -> ExitCode {
    let format = wish.format ?? .txt
    for document in source.separateExtracts(of: meeting) {
      try OutputFile(folder, replaces: wish.replaces).write(
        Array(format.text(of: document).utf8), named: document.fileName(format), session.context)
    }
    return session.finishReading()
  }

  private func request() throws(CommandFailure) -> ReportRequest {
    var request = ReportRequest(wish.name, year: wish.year)
    if let typed = wish.meeting { request.meeting = try MeetingLookup(session.book).meeting(typed) }
    if let subject = wish.subject {
      let lookup = EntityLookup(book: session.book)
      request.subject = EntityReference(
        subject.kind, try lookup.identifier(subject.id, of: subject.kind, alsoRemoved: true))
    }
    return request
  }
}

extension Session {
  /// The book as the session reads it, on its day and in its language.
  func reportSource(isPublic: Bool = false) -> ReportSource {
    ReportSource(
      BookIndex(isPublic ? book.publicOnly : book), on: context.now.day, period: context.period,
      context.language)
  }
}
