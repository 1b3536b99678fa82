import Testing

@testable import Documents

struct CSVReaderTests {
  private func read(_ text: String) throws -> CSVTable { try CSVReader().read(Array(text.utf8)) }

  @Test(
    arguments: [
      ("a;b;c\n1;2;3", CSVTable.Separator.semicolon), ("a,b,c\n1,2,3", .comma),
      ("a\tb\tc\n1\t2\t3", .tab), ("\"x;y;z\",b\n1,2", .comma), ("Namn\nÅn", .semicolon),
      ("sep=,\nNamn;utan,b\n1,2", .comma), ("a|b|c\n1|2|3", .bar),
      ("a;b\nx, y;2\nz, w, v;3", .semicolon),
    ] + hints.map { ($0 + "Namn;utan,b\n1,2", CSVTable.Separator.comma) })
  func `the separator is found in the header`(text: String, expected: CSVTable.Separator) throws {
    let table = try read(text)
    #expect(table.separator == expected)
    #expect(!table.header.contains { $0.contains("sep") })
  }

  private static let hints = [
    "sep=,\r\n", "\"sep=,\"\r\n", "\u{FEFF}sep=,\n", "\u{FEFF}\"sep=,\"\n", "SEP=,\n", "sep=,,,,\n",
    "sep=\",\"\n",
  ]

  @Test(arguments: ["sep=\t\n", "sep=\\t\n", "\"sep=\t\"\r\n", "Sep=TAB\n"])
  func `a tab is told in many ways`(hint: String) throws {
    #expect(try read(hint + "a\tb;c\n1\t2").separator == .tab)
  }

  @Test func `a line that tells a separator the table has no more is passed over`() throws {
    let table = try read("sep=,;;\nNamn;Ort;Färg\nÅn;Kumla;röd\n")
    #expect(table.separator == .semicolon)
    #expect(table.header == ["Namn", "Ort", "Färg"])
  }

  @Test(arguments: [
    "a;b\r\n1;2\r\n3;4\r\n", "a;b\n1;2\n3;4", "a;b\r1;2\r3;4\r", "\r\na;b\n1;2\n3;4",
  ])
  func `any line end ends a row`(text: String) throws {
    #expect(try read(text).rows.map(\.fields) == [["1", "2"], ["3", "4"]])
  }

  @Test func `quotes hold separators, line breaks and quotes`() throws {
    let table = try read("a;b\n\"x;\"\"y\"\"\nz\";2\n3;4")
    #expect(table.rows.map(\.fields) == [["x;\"y\"\nz", "2"], ["3", "4"]])
    #expect(table.rows.map(\.number) == [2, 3])
  }

  @Test func `a quote within a field is a letter like any other`() throws {
    #expect(try read("a;b\n19\" skärm;\"x\"y").rows.map(\.fields) == [["19\" skärm", "xy"]])
  }

  @Test func `blank rows are passed but counted`() throws {
    #expect(try read("a;b\n\n;\n1;2\n").rows == [CSVRow(number: 4, fields: ["1", "2"])])
  }

  @Test func `a byte order mark is no part of the first heading`() throws {
    let table = try CSVReader().read([0xEF, 0xBB, 0xBF] + Array("Namn;Webb\nÅn;x".utf8))
    #expect(table.header == ["Namn", "Webb"])
    #expect(table.reading.encoding == .utf8)
  }

  @Test func `bytes that are not UTF-8 are read as Windows-1252`() throws {
    let table = try CSVReader().read(Array("Namn\n".utf8) + [0xC5, 0xE4, 0xF6, 0x20, 0x80, 0x96])
    #expect(table.rows.map(\.fields) == [["Åäö €–"]])
    #expect(table.reading.encoding == .windows1252)
  }

  @Test func `an encoding that was asked for is used`() throws {
    var reader = CSVReader()
    reader.encoding = .windows1252
    #expect(try reader.read(Array("Namn\nå".utf8)).rows.map(\.fields) == [["Ã¥"]])
    reader.encoding = .utf8
    #expect(throws: CSVError.notUTF8(line: 2)) {
      try reader.read(Array("Namn\n".utf8) + [0xE5, 0x0A])
    }
  }

  @Test func `letters with marks apart become letters`() throws {
    let name = try read("Namn\nA\u{30A}n").rows[0].fields[0]
    #expect(Array(name.utf8) == Array("Ån".utf8))
  }

  @Test(arguments: [
    [0xFF, 0xD8, 0xFF, 0xE0, 0x10], [0x89, 0x50, 0x4E, 0x47], [0x50, 0x4B, 0x03, 0x04, 0x0A],
  ])
  func `a picture or a spreadsheet is no text table`(bytes: [UInt8]) {
    #expect(throws: CSVError.notText(offset: 0)) { try CSVReader().read(bytes) }
  }

  @Test func `a zero byte or an undefined one is told by its place`() {
    #expect(throws: CSVError.notText(offset: 2)) { try CSVReader().read([0x41, 0x3B, 0, 0x0A]) }
    var reader = CSVReader()
    reader.encoding = .windows1252
    #expect(throws: CSVError.notText(offset: 1)) { try reader.read([0x41, 0x81, 0x0A]) }
  }

  @Test(arguments: ["", "\n\n", "\u{FEFF}", ";;\n"])
  func `a file without a heading is empty`(text: String) {
    #expect(throws: CSVError.empty) { try read(text) }
  }

  @Test func `a quote that never ends is told by its row`() {
    #expect(throws: CSVError.unterminatedQuote(row: 3)) { try read("a;b\n1;2\n3;\"4\n5;6\n") }
  }

  @Test(arguments: [
    ("a;b;c;d", CSVError.tooManyColumns(row: 1, limit: 3)),
    ("a\n12345", .fieldTooLong(row: 2, column: 1, limit: 4)),
    ("a;b;c\n1234;1234;1234", .rowTooLong(row: 2, limit: 10)),
    ("a\n1\n2\n3", .tooManyRows(limit: 2)),
    (String(repeating: "a", count: 41), .fileTooLarge(bytes: 41, limit: 40)),
  ])
  func `every limit is told with its place`(text: String, expected: CSVError) {
    var reader = CSVReader()
    reader.limits.columns = 3
    reader.limits.fieldBytes = 4
    reader.limits.rowBytes = 10
    reader.limits.rows = 2
    reader.limits.fileBytes = 40
    #expect(throws: expected) { try reader.read(Array(text.utf8)) }
  }

  @Test(arguments: 0..<200)
  func `no bytes whatever stop the program`(seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    let letters = Array("a;,\t\"\r\n=å".utf8) + [0xFF, 0xC3, 0x80]
    let bytes = (0..<Int(random.next() % 60)).map { _ in
      letters[Int(random.next() % UInt64(letters.count))]
    }
    if let table = try? CSVReader().read(bytes) { #expect(!table.header.isEmpty) }
  }
}

/// Random numbers that are the same in every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    return mixed ^ (mixed >> 31)
  }
}
