package import Domain

/// A report as the screen shows it, and the name it would have as a file.
package struct ReportText: Equatable, Sendable {
  package let request: ReportRequest
  package let title: Phrase
  package let lines: [String]
  /// Without ending.
  package let fileName: String

  package init(request: ReportRequest, title: Phrase, lines: [String], fileName: String) {
    self.request = request
    self.title = title
    self.lines = lines
    self.fileName = fileName
  }
}

/// Where a report goes, and whether what lies there may be replaced.
package struct ReportFile: Hashable, Sendable {
  /// As it was typed, with the ending of its form.
  package let path: String
  package let format: DocumentFormat
  package var replaces: Bool

  package init(path: String, format: DocumentFormat, replaces: Bool = false) {
    self.path = path
    self.format = format
    self.replaces = replaces
  }
}

/// What became of a report that was to be written.
package enum ReportOutcome: Equatable, Sendable {
  /// With the whole path.
  case written(String)
  /// A file of that name is there and was left as it is.
  case isThere(String)
  case failed(Phrase)
}
