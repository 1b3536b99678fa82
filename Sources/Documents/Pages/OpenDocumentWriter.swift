internal import Domain

/// Writes a page as flat OpenDocument text (ODF 1.3, one XML file), which word processors open with
/// headings, lists and table heads in place.
enum OpenDocumentWriter {
  static func text(of document: Document) -> String {
    var lines = head(document) + styles(document.language)
    lines.append("<office:body><office:text>")
    if let mark = document.mark { lines.append(paragraph(mark, style: "Mark")) }
    lines.append(heading(document.title, level: 1))
    for (number, block) in document.blocks.enumerated() {
      lines += self.lines(of: block, number: number)
    }
    lines += ["</office:text></office:body>", "</office:document>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let names = [
    "office=urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style=urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text=urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table=urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo=urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc=http://purl.org/dc/elements/1.1/",
  ]

  private static func head(_ document: Document) -> [String] {
    let spaces = names.map { name in
      let parts = name.split(separator: "=", maxSplits: 1)
      return " xmlns:\(parts[0])=\"\(parts[1])\""
    }
    return [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<office:document\(spaces.joined()) office:version=\"1.3\""
        + " office:mimetype=\"application/vnd.oasis.opendocument.text\">",
      "<office:meta><dc:title>\(document.title.escapedForMarkup)</dc:title>"
        + "<dc:language>\(locale(document.language).joined(separator: "-"))</dc:language>"
        + "</office:meta>",
    ]
  }

  private static func locale(_ language: Language) -> [String] {
    switch language {
    case .swedish: ["sv", "SE"]
    case .english: ["en", "GB"]
    }
  }

  private static func styles(_ language: Language) -> [String] {
    ["<office:styles>", defaultStyle(language)] + paragraphStyles + (1...6).map(headingStyle)
      + listStyles + ["</office:styles>", "<office:automatic-styles>", cellStyle]
      + ["</office:automatic-styles>"]
  }

  private static func defaultStyle(_ language: Language) -> String {
    let locale = locale(language)
    return "<style:default-style style:family=\"paragraph\">"
      + "<style:paragraph-properties fo:margin-bottom=\"0.2cm\"/>"
      + "<style:text-properties fo:language=\"\(locale[0])\" fo:country=\"\(locale[1])\"/>"
      + "</style:default-style>"
  }

  private static let paragraphStyles: [String] = {
    let bold = "<style:text-properties fo:font-weight=\"bold\"/>"
    let right = "<style:paragraph-properties fo:text-align=\"end\"/>"
    return [("Standard", ""), ("Mark", bold), ("Head", bold), ("Number", right)].map {
      style($0, family: "paragraph", $1)
    }
  }()

  private static func headingStyle(_ level: Int) -> String {
    let size = max(11, 20 - level * 2)
    return style(
      "Heading_\(level)", family: "paragraph",
      "<style:paragraph-properties fo:keep-with-next=\"always\" fo:margin-top=\"0.4cm\"/>"
        + "<style:text-properties fo:font-weight=\"bold\" fo:font-size=\"\(size)pt\"/>",
      more: " style:default-outline-level=\"\(level)\"")
  }

  private static let listStyles: [String] = [
    listStyle("Bullets", "bullet", "text:bullet-char=\"•\""),
    listStyle("Numbers", "number", "style:num-format=\"1\" style:num-suffix=\".\""),
  ]

  private static let cellStyle = style(
    "Cell", family: "table-cell",
    "<style:table-cell-properties fo:border=\"0.5pt solid #767676\" fo:padding=\"0.1cm\"/>")

  private static func style(
    _ name: String, family: String, _ properties: String, more: String = ""
  ) -> String {
    "<style:style style:name=\"\(name)\" style:family=\"\(family)\"\(more)>\(properties)"
      + "</style:style>"
  }

  private static func listStyle(_ name: String, _ kind: String, _ marks: String) -> String {
    let level = "text:list-level-style-\(kind)"
    return "<text:list-style style:name=\"\(name)\"><\(level) text:level=\"1\" \(marks)>"
      + "<style:list-level-properties text:space-before=\"0.4cm\" text:min-label-width=\"0.6cm\"/>"
      + "</\(level)></text:list-style>"
  }

  private static func lines(of block: Document.Block, number: Int) -> [String] {
    switch block {
    case .heading(let text, let level): [heading(text, level: level)]
    case .paragraph(let text): [paragraph(text)]
    case .list(let items, let isNumbered):
      ["<text:list text:style-name=\"\(isNumbered ? "Numbers" : "Bullets")\">"]
        + items.map { "<text:list-item>\(paragraph($0))</text:list-item>" } + ["</text:list>"]
    case .table(let table):
      (table.caption.map { [paragraph($0, style: "Head")] } ?? []) + lines(of: table, number)
    }
  }

  private static func heading(_ text: String, level: Int) -> String {
    "<text:h text:style-name=\"Heading_\(min(6, level))\" text:outline-level=\"\(min(6, level))\">"
      + text.markup(lineBreak: "<text:line-break/>") + "</text:h>"
  }

  private static func paragraph(_ text: String, style: String = "Standard") -> String {
    "<text:p text:style-name=\"\(style)\">\(text.markup(lineBreak: "<text:line-break/>"))</text:p>"
  }

  private static func lines(of table: DocumentTable, _ number: Int) -> [String] {
    let heads = table.heads.map { cell($0, style: "Head") }
    return [
      "<table:table table:name=\"T\(number + 1)\">",
      "<table:table-column table:number-columns-repeated=\"\(table.heads.count)\"/>",
      "<table:table-header-rows>", row(heads), "</table:table-header-rows>",
    ] + table.rows.map { cells(of: $0, in: table) } + ["</table:table>", paragraph("")]
  }

  private static func cells(of texts: [String], in table: DocumentTable) -> String {
    row(
      texts.enumerated().map { column, text in
        if column == 0 { return cell(text, style: "Head") }
        return cell(text, style: table.isNumeric(column) ? "Number" : "Standard")
      })
  }

  private static func row(_ cells: [String]) -> String {
    "<table:table-row>\(cells.joined())</table:table-row>"
  }

  private static func cell(_ text: String, style: String) -> String {
    "<table:table-cell table:style-name=\"Cell\" office:value-type=\"string\">"
      + paragraph(text, style: style) + "</table:table-cell>"
  }
}
