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

  @Test func `names stand as Foundation places them for Sweden`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/names.txt")
    let names = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    #expect(names.count == 244)
    let swedish = Locale(identifier: "sv_SE")
    for (index, left) in names.enumerated() {
      let order = SwedishOrder(left)
      for right in names[..<index] {
        let expected = left.compare(right, options: [], range: nil, locale: swedish)
        let found = order.comparison(with: SwedishOrder(right))
        if expected != found { Issue.record("\(left) | \(right)") }
      }
    }
  }
}

extension SwedishOrder {
  fileprivate func comparison(with other: SwedishOrder) -> ComparisonResult {
    self < other ? .orderedAscending : other < self ? .orderedDescending : .orderedSame
  }
}
