package import Domain

extension DocumentFormat {
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
