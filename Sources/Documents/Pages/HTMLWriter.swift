internal import Domain

/// Writes a page as one HTML file for the web: real headings, lists and tables, no script, nothing
/// fetched from elsewhere, meaning never in colour alone.
enum HTMLWriter {
  static func text(of document: Document) -> String {
    let mark = document.mark.map { ["<p><strong>\($0.escapedForMarkup)</strong></p>"] } ?? []
    let lines =
      head(document) + ["<body>", "<main>"] + mark
      + ["<h1>\(document.title.escapedForMarkup)</h1>"] + document.blocks.flatMap(lines)
      + ["</main>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ document: Document) -> [String] {
    [
      "<!DOCTYPE html>", "<html lang=\"\(document.language.rawValue)\">", "<head>",
      "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\""
        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(document.title.escapedForMarkup)</title>", "<style>", style, "</style>", "</head>",
    ]
  }

  private static let style = """
    body { font: 1em/1.5 sans-serif; color: #161616; background: #fff; margin: 2em auto; \
    max-width: 60em; padding: 0 1em; }
    div { overflow-x: auto; }
    table { border-collapse: collapse; margin: 1em 0; }
    caption { text-align: left; font-weight: bold; }
    th, td { border: 1px solid #767676; padding: 0.3em 0.6em; text-align: left; \
    vertical-align: top; }
    td.number { text-align: right; }
    """

  private static func lines(of block: Document.Block) -> [String] {
    switch block {
    case .heading(let text, let level):
      ["<h\(min(6, level))>\(text.escapedForMarkup)</h\(min(6, level))>"]
    case .paragraph(let text): ["<p>\(text.markup(lineBreak: "<br>"))</p>"]
    case .list(let items, let isNumbered): lines(of: items, isNumbered ? "ol" : "ul")
    case .table(let table): lines(of: table)
    }
  }

  private static func lines(of items: [String], _ element: String) -> [String] {
    ["<\(element)>"] + items.map { "<li>\($0.markup(lineBreak: "<br>"))</li>" } + ["</\(element)>"]
  }

  private static func lines(of table: DocumentTable) -> [String] {
    let caption = table.caption.map { ["<caption>\($0.escapedForMarkup)</caption>"] } ?? []
    let heads = table.heads.map { "<th scope=\"col\">\($0.escapedForMarkup)</th>" }.joined()
    return ["<div>", "<table>"] + caption + ["<thead>", "<tr>\(heads)</tr>", "</thead>", "<tbody>"]
      + table.rows.map { row(of: table, $0) } + ["</tbody>", "</table>", "</div>"]
  }

  private static func row(of table: DocumentTable, _ cells: [String]) -> String {
    let elements = cells.enumerated().map { column, cell in
      let text = cell.markup(lineBreak: "<br>")
      if column == 0 { return "<th scope=\"row\">\(text)</th>" }
      return table.isNumeric(column) ? "<td class=\"number\">\(text)</td>" : "<td>\(text)</td>"
    }
    return "<tr>\(elements.joined())</tr>"
  }
}
