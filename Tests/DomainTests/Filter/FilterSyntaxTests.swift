import Testing

@testable import Domain

struct FilterSyntaxTests {
  private func terms(_ text: String, isFinished: Bool = true) -> [FilterTerm] {
    FilterSyntax(text, isFinished: isFinished).terms
  }

  @Test func `words and fields are cut at blanks, a minus sign turns one round`() throws {
    let terms = terms("sida:kommun  -typ:bolag ridklubb")
    #expect(terms.map(\.field) == ["sida", "typ", nil])
    #expect(terms.map(\.values) == [["kommun"], ["bolag"], ["ridklubb"]])
    #expect(terms.map(\.isNegated) == [false, true, false])
    #expect(terms.map(\.range) == [0..<11, 13..<23, 24..<32])
  }

  @Test(arguments: [
    ("förfaller:<30d", FilterTerm.Comparison.less, "30d"), ("nr:>=3", .atLeast, "3"),
    ("nr>3", .more, "3"), ("nr:<=2", .atMost, "2"), ("nr:=2", .equal, "2"), ("nr=2", .equal, "2"),
  ])
  func `a comparison stands before the value`(
    text: String, comparison: FilterTerm.Comparison, value: String
  ) throws {
    let term = try #require(terms(text).first)
    #expect(term.comparison == comparison)
    #expect(term.text == value)
  }

  @Test func `quotation marks hold blanks, commas and colons together`() {
    let terms = terms("\"norra skolan\" status:\"ej ansluten, ny\",anmäld")
    #expect(terms.map(\.values) == [["norra skolan"], ["ej ansluten, ny", "anmäld"]])
    #expect(terms.map(\.isQuoted) == [true, true])
  }

  @Test(arguments: ["förfaller:v 12", "förfaller:<v 12", "due:week 12"])
  func `a week with a blank is one value`(text: String) {
    #expect(terms(text + " ån").count == 2)
  }

  @Test(arguments: ["a eller b", "a or b", "a | b"])
  func `a word between asks for either side`(text: String) {
    #expect(
      FilterSyntax(text, isFinished: true).alternatives.map { $0.map(\.text) } == [["a"], ["b"]])
  }

  @Test(arguments: ["eller", "or", "a eller", "a or "])
  func `nothing on one side of it asks for nothing`(text: String) {
    #expect(FilterSyntax(text, isFinished: true).alternatives.count == 1)
  }

  @Test func `the last term is unfinished until something follows`() {
    #expect(terms("sida:k", isFinished: false).map(\.isFinished) == [false])
    #expect(terms("sida:k ", isFinished: false).map(\.isFinished) == [true])
    #expect(terms("sida:k", isFinished: true).map(\.isFinished) == [true])
  }

  @Test(arguments: [
    "kl 15:00", "https://exempel.se", ":", "a:", "-", "\"", "v:", "\"öppen", "::<>,,",
  ])
  func `any text can be cut`(text: String) {
    let terms = terms(text, isFinished: false)
    #expect(terms.allSatisfy { $0.range.upperBound <= text.count })
    #expect(!terms.contains { $0.field == "15" || $0.field == "https" })
  }
}
