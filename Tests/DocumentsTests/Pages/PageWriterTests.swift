import Domain
import Foundation
import Testing

@testable import Documents

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// One page in its four forms.
struct PageWriterTests {
  /// With everything that a form could mistake for its own.
  private static let hostile =
    "<script>alert(1)</script> & \"q\" 'a' | * _ # `c` [l](x) \u{1B}[2J\u{202E}\u{FFFE}ö"

  private func page(_ text: String = hostile, _ language: Language = .swedish) -> Document {
    var page = Document(Phrase(verbatim: text), language)
    page.mark = "UTKAST"
    page.heading(Phrase(verbatim: text))
    page.paragraph(Phrase(verbatim: "\(text)\nrad två\n\nnytt stycke"))
    page.list([Phrase(verbatim: text), Phrase(verbatim: "två")], isNumbered: true)
    page.table(
      [Phrase("Nr", "No."), Phrase(verbatim: text), Phrase("Antal", "Number")],
      [[Phrase(verbatim: "A01"), Phrase(verbatim: text), Phrase(verbatim: "12")]],
      caption: Phrase(verbatim: text))
    return page
  }

  @Test(arguments: DocumentFormat.allCases)
  func `equal pages give equal texts, without control signs`(format: DocumentFormat) {
    let text = format.text(of: page())
    #expect(text == format.text(of: page()))
    let wild = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" || $0 == "\u{202E}"
    }
    #expect(wild.isEmpty)
    #expect(text.contains("UTKAST"))
    #expect(text.contains("ö"))
  }

  @Test func `HTML has only elements of its own, whatever the texts say`() {
    let html = DocumentFormat.html.text(of: page())
    let names = html.split(separator: "<").dropFirst().map { part in
      String(part.drop { $0 == "/" || $0 == "!" }.prefix { $0.isLetter || $0.isNumber })
    }
    let allowed: Set = [
      "DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p",
      "strong", "br", "ol", "ul", "li", "div", "table", "caption", "thead", "tbody", "tr", "th",
      "td",
    ]
    #expect(Set(names).subtracting(allowed) == [])
  }

  @Test func `HTML says its language, forbids scripts and names the heads of tables`() {
    let html = DocumentFormat.html.text(of: page("x", .english))
    #expect(html.contains("<html lang=\"en\">"))
    #expect(html.contains("default-src 'none'; style-src 'unsafe-inline'"))
    #expect(html.contains("<th scope=\"col\">No.</th>"))
    #expect(html.contains("<th scope=\"row\">A01</th>"))
    #expect(html.contains("<td class=\"number\">12</td>"))
  }

  @Test func `flat OpenDocument is well-formed and holds the texts`() throws {
    let text = DocumentFormat.fodt.text(of: page())
    let found = XMLTexts(Data(text.utf8))
    #expect(found.isWellFormed)
    #expect(found.elements.contains("table:table-header-rows"))
    #expect(found.text.contains("<script>alert(1)</script> & \"q\" 'a'"))
    #expect(text.contains("fo:language=\"sv\" fo:country=\"SE\""))
  }

  @Test func `Markdown takes no text for a table's bar, a link or a heading`() {
    let text = DocumentFormat.md.text(of: page("# a | b [l](x)\n1. c"))
    #expect(text.contains("# \\# a \\| b \\[l\\](x)"))
    #expect(text.contains("1\\. c"))
    #expect(text.contains("| --- | --- | ---: |"))
  }

  @Test(arguments: [20, 40, 80])
  func `plain text keeps to its width`(width: Int) {
    let long = String(repeating: "Föreningsverksamhetsutvecklingsplan ", count: 4)
    let lines = PlainTextWriter(width: width).lines(of: page(long))
    #expect(lines.allSatisfy { $0.count <= width })
  }

  @Test func `a word wider than its line is parted with a hyphen, a mark is not`() {
    var page = Document(Phrase(verbatim: "A"), .swedish)
    page.paragraph(Phrase(verbatim: "Samverkansöverenskommelsen www.exempel.se/0123456789"))
    let lines = PlainTextWriter(width: 20).lines(of: page)
    #expect(lines.contains("Samverkansöverensko-") && lines.contains("mmelsen"))
    #expect(lines.contains("www.exempel.se/01234"))
  }

  @Test func `read aloud, a row of a table is a line of sentences and no rule is said`() {
    var page = Document(Phrase(verbatim: "T"), .swedish)
    page.heading(Phrase(verbatim: "Punkter"))
    page.table(
      ["Punkt", "Rubrik", "Ärende", "Tid"].map { Phrase(verbatim: $0) },
      [["4", "Lokalfrågan: vilka?", "", "20"].map { Phrase(verbatim: $0) }])
    page.list([Phrase(verbatim: "ett")])
    #expect(
      PlainTextWriter.toRead.linesBelowTitle(of: page) == [
        "Punkter", "", "Punkt: 4. Rubrik: Lokalfrågan: vilka? Tid: 20.", "", "ett",
      ])
  }

  @Test func `columns break between words as long as they can`() {
    var page = Document(Phrase(verbatim: "T"), .swedish)
    page.table(
      [Phrase(verbatim: "a"), Phrase(verbatim: "b")],
      [[Phrase(verbatim: "ett två tre fyra fem"), Phrase(verbatim: "samhällsförvaltningen")]])
    let text = PlainTextWriter(width: 32).text(of: page)
    #expect(text.contains("samhällsförvaltningen"))
  }

  @Test(arguments: [
    ("../../etc/passwd", "etc-passwd"), ("a/b\\c:d*e?", "a-b-c-d-e-"), ("...", "samverkan"),
    ("-rf x", "rf x"), ("\u{1B}[2Jx\u{202E}", "[2Jx"), ("A\u{30A}", "Å"), ("a\u{A0}b. ", "a b"),
  ])
  func `a title cannot lead a file elsewhere`(title: String, name: String) {
    #expect(title.asFileName == name)
  }

  @Test func `a long title becomes a name that a disk takes`() {
    let name = String(repeating: "ö", count: 500).asFileName
    #expect(name.utf8.count <= 120)
    #expect(!name.isEmpty)
  }
}

/// What an XML parser makes of a text.
private final class XMLTexts: NSObject, XMLParserDelegate {
  private(set) var text = ""
  private(set) var elements: Set<String> = []
  private(set) var isWellFormed = false

  init(_ data: Data) {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(elementName)
  }
}
