import Foundation
import Testing

extension Program {
  /// With a new book and six made-up organisations in it.
  static func withRegister() throws -> Program {
    let program = try withBook()
    let names = [
      "Exempel Karateförening", "Exempelföreningen Ån", "Exempelkören Ängen",
      "Påhittade Båtsällskapet", "Påhittade Odlarna", "Övningsföreningen Öst",
    ]
    let file = try program.write(
      Array(("Namn\n" + names.joined(separator: "\n")).utf8), to: "p.csv")
    try program("import", "parties", file)
    return program
  }

  /// Every file of the book with its bytes and when it was changed.
  func bookOnDisk() throws -> [String: FileOnDisk] {
    let book = URL(fileURLWithPath: path("book"))
    var files: [String: FileOnDisk] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: book.path) {
      let file = book.appendingPathComponent(name).path
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      files[name] = FileOnDisk(
        bytes: FileManager.default.contents(atPath: file),
        changed: attributes[.modificationDate] as? Date)
    }
    return files
  }

  struct FileOnDisk: Equatable {
    let bytes: Data?
    let changed: Date?
  }

  /// Changes one byte in the middle of the file that the import wrote.
  func damageSecondSegment() throws {
    let imported = try bookOnDisk().filter { $0.value.bytes?.contains("Karate".utf8) == true }
    let name = try #require(imported.keys.first)
    var bytes = try #require(imported[name]?.bytes)
    bytes[bytes.count / 2] ^= 0xFF
    try bytes.write(to: URL(fileURLWithPath: path("book/\(name)")))
  }
}

extension Screen {
  /// Goes to the register and types a filter, which stays open.
  func openParties(filter: String) throws {
    try keys("1")
    try wait(for: "[1 Parter]")
    try keys("s")
    try wait(for: "sök:")
    try type(filter)
    try wait(forRow: 1, of: 1)
  }

  /// Finds one organisation and affiliates it.
  func affiliateKarate(state: String = "Sparat") throws {
    try openParties(filter: "karatef")
    try keys("Enter", "a")
    try wait(for: "Anslutning: Exempel Karateförening")
    try keys("C-s")
    try wait(for: state)
  }

  func expectKarateAffiliated() throws {
    try openParties(filter: "karatef")
    try keys("Enter")
    #expect(focusedLine?.contains("Ansluten") == true)
  }
}
