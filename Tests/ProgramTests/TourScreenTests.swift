import App
import Domain
import Foundation
import Testing

/// A first start in a real terminal: the welcome, and the tour by its keys alone.
struct TourScreenTests {
  private static let days = ["2026-01-07", "2027-06-24", "2028-12-31"]

  @Test(arguments: Language.allCases, days)
  func `a newcomer is taken through the five steps`(language: Language, day: String) throws {
    for size in [(80, 24), (60, 20)] {
      let screen = try Screen(
        try Program(), "--language", language.rawValue, "--today", day, size: size)
      let isSwedish = language == .swedish
      try screen.wait(for: isSwedish ? "Här finns ingen pärm" : "There is no book here")
      try screen.keys("Escape")
      try screen.wait(for: isSwedish ? "> Ny pärm" : "> New book")
      try screen.keys("Down", "Enter")
      for (number, key) in ["Space", "u", "+", "5", ":"].enumerated() {
        try screen.wait(for: isSwedish ? "Rundtur \(number + 1) av 5" : "Tour \(number + 1) of 5")
        try screen.keys("Enter")
        try screen.wait(for: isSwedish ? "Rundtur \(number + 1): " : "Tour \(number + 1): ")
        try screen.keys(key)
        if number == 2 { try write(on: screen, isSwedish) }
        if number == 4 { try findNotice(on: screen, isSwedish) }
      }
      try screen.wait(for: isSwedish ? "Det var rundturen" : "That was the tour")
      try screen.keys("Right", "Enter")
      #expect(try screen.exit() == (0, true))
    }
  }

  private func write(on screen: Screen, _ isSwedish: Bool) throws {
    try screen.wait(for: isSwedish ? "Nytt ärende" : "New matter")
    try screen.type("Lokal saknas")
    try screen.keys("C-s")
  }

  private func findNotice(on screen: Screen, _ isSwedish: Bool) throws {
    try screen.wait(for: isSwedish ? "Sök kommando" : "Find command")
    try screen.type(isSwedish ? "kallelse" : "notice")
    try screen.wait(for: isSwedish ? "> Kallelse" : "> Notice")
    try screen.keys("Enter")
  }

  @Test func `a book made from the welcome keeps the name, and begins with its first steps`()
    throws
  {
    let program = try Program()
    let screen = try Screen(program)
    try screen.wait(for: "Här finns ingen pärm")
    try screen.keys("Escape")
    try screen.wait(for: "> Ny pärm")
    try screen.keys("Enter")
    try screen.wait(for: "Ditt namn")
    try screen.keys("C-u")
    try screen.type("Kim Exempel")
    try screen.keys("C-s")
    try screen.wait(for: "Kom igång")
    try screen.wait(for: "Gör planen")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program("log", "--json").objects.first?["author"] as? String == "Kim Exempel")
    try program("add", "meetings", "kind=council", "date=2026-05-26")
    #expect(try program("log", "--json").objects.first?["author"] as? String == "Kim Exempel")
    let other = try program("add", "people", "name=A", "--author", "Bo")
    #expect(other.code == 0)
    #expect(try program("log", "--json").objects.first?["author"] as? String == "Bo")
  }
}
