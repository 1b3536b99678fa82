import Foundation

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
}

extension Screen {
  /// Goes to the register and types a filter, which stays open.
  func openParties(filter: String) throws {
    try keys("1")
    try wait(for: "[1 Parter]")
    try keys("s")
    try wait(for: "sök:")
    try type(filter)
    try wait(for: "rad 1 av 1")
  }

  /// Finds one organisation and affiliates it.
  func affiliateKarate() throws {
    try openParties(filter: "karatef")
    try keys("Enter", "a")
    try wait(for: "Anslutning: Exempel Karateförening")
    try keys("C-s")
    try wait(for: "Sparat")
  }
}
