import Foundation
import Testing

@testable import Domain

struct SwedishOrderTests {
  @Test(arguments: [
    [
      "ABF", "Adolfsbergs områdesgrupp", "Eksam", "Folkets hus Vintrosa",
      "Hyresgästföreningen – HUVA", "KFUM", "Kurdiska föreningen", "NBV", "RF-SISU",
      "RFSL Örebro", "SIMON", "Studieförbundet Bilda", "Studieförbundet Vuxenskolan", "Verdandi",
      "Vivalla Folkets hus", "Wadköpings vänner", "Zonta", "Åkerby byalag", "Älvtomta vänner",
      "Ölmbrotorp IF", "Örebro Föreningsråd", "Örebro läns idrottsförbund",
    ],
    ["", " ", "- a", "1", "10", "2", "a", "A", "Å", "Ä", "Ö"],
    ["va", "wa", "vb", "wb"].sorted(),
    ["ide", "idé", "Idé", "idea"],
    ["ny a", "nya"],
    ["myra", "müsli", "mz", "möte", "Möte", "møte", "mötet"],
    ["ägg", "ära", "æra", "ärad"],
    ["z", "å", "ä", "ö", "Ω", "Б", "あ"],
  ])
  func `names come in the order of a Swedish register`(names: [String]) {
    #expect(names.reversed().sorted { SwedishOrder($0) < SwedishOrder($1) } == names)
    #expect(names.shuffled().sorted { SwedishOrder($0) < SwedishOrder($1) } == names)
  }

  @Test func `the two spellings of å have one place`() {
    #expect(SwedishOrder("A\u{30A}kerby") == SwedishOrder("Åkerby"))
    #expect(SwedishOrder("\u{200B}ABF") == SwedishOrder("ABF"))
  }

  /// Foundation keeps v and w apart for Sweden, as this order does, so that nothing is excepted.
  @Test(arguments: names)
  func `a name stands where Foundation places it for Sweden`(name: String) {
    let swedish = Locale(identifier: "sv_SE")
    let order = SwedishOrder(name)
    let misplaced = Self.names.filter {
      name.compare($0, options: [], range: nil, locale: swedish)
        != order.comparison(with: SwedishOrder($0))
    }
    #expect(misplaced == [])
  }

  @Test func `there are names to compare`() {
    #expect(Self.names.count == 244)
  }

  private static let names: [String] = {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = tests.appending(path: "Fixtures/names.txt")
    let text = try? String(contentsOf: file, encoding: .utf8)
    return text?.split(separator: "\n").map(String.init) ?? []
  }()
}

extension SwedishOrder {
  fileprivate func comparison(with other: SwedishOrder) -> ComparisonResult {
    self < other ? .orderedAscending : other < self ? .orderedDescending : .orderedSame
  }
}
