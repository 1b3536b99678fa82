/// The forms a page can take; the raw value is also the ending of the file's name.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case txt
  case md
  case html
  /// Flat OpenDocument text, which word processors open.
  case fodt

  /// Equal pages give equal texts.
  package func text(of document: Document) -> String {
    switch self {
    case .txt: PlainTextWriter().text(of: document)
    case .md: MarkdownWriter.text(of: document)
    case .html: HTMLWriter.text(of: document)
    case .fodt: OpenDocumentWriter.text(of: document)
    }
  }
}
