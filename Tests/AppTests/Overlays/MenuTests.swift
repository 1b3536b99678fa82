import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The eight menus: what stands in them, how one goes between them, and what a choice does.
struct MenuTests {
  private static func menu(_ script: Script) -> Menu? {
    if case .menu(let menu) = script.model.overlays.last { menu } else { nil }
  }

  @Test(arguments: Place.tabs.filter { $0 != .meeting })
  func `every place has the eight menus, and every listed command in one`(place: Place) throws {
    let script = try Script(place)
    let menu = Menu(in: script.model)
    #expect(menu.groups.map(\.group) == CommandGroup.allCases)
    let offered = menu.groups.flatMap(\.offers)
    for command in CommandTable.commands(in: place) where command.isListed {
      #expect(offered.contains(Offer(id: command.id, place: place)))
    }
    #expect(Set(offered).count == offered.count)
  }

  @Test func `arrows open a menu and step between open ones`() throws {
    var script = try Script(.parties)
    try script.press("m right")
    #expect(script.screen.contains(" Meny › Arkiv "))
    try script.press("right right")
    #expect(script.screen.contains(" Meny › Parter "))
    try script.press("left left left")
    #expect(script.screen.contains(" Meny › Hjälp "))
    try script.press("esc")
    #expect(Self.menu(script)?.item == nil)
    try script.press("esc")
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `a menu longer than its box says how far one is`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    try script.press("m right down down")
    #expect(script.screen.contains(/rad 3 av \d+ │/))
  }

  @Test func `what a command with dots opens has them no more in its title`() throws {
    var script = try Script(.parties)
    try script.send(.command("uniteCopy"))
    #expect(script.screen.contains("─ Slå ihop med en kopia ─"))
  }

  @Test func `a letter goes to the next that begins with it`() throws {
    var script = try Script(.parties)
    try script.press("m d")
    #expect(Self.menu(script).map { $0.groups[$0.group].group } == .agenda)
    try script.press("p p")
    #expect(Self.menu(script).map { $0.groups[$0.group].group } == .plan)
  }

  @Test func `what cannot be done stays, says why, and keeps the menu open`() throws {
    var script = try Script(.parties)
    try script.press("m r enter")
    #expect(script.screen.contains("> - Ångra: Inget att ångra."))
    try script.press("enter")
    #expect(script.sentence == "Inget att ångra.")
    #expect(Self.menu(script) != nil)
  }

  @Test func `a new record is begun from any place`() throws {
    var script = try Script(.parties)
    try script.press("m p p enter n enter")
    #expect(script.model.place == .plan)
    #expect(script.form?.title[.swedish] == "Ny aktivitet")
  }

  @Test func `what is done to a row of another place waits for the row`() throws {
    var script = try Script(.parties)
    try script.press("m u enter enter")
    #expect(script.model.place == .followUps)
    #expect(script.recorded.isEmpty)
    #expect(script.sentence == "Bocka av: gå till rätt rad och tryck Space.")
  }

  @Test func `the key stands at the right`() throws {
    var script = try Script(.parties)
    try script.press("m p enter")
    #expect(script.rows.contains { $0.contains("> Ny part") && $0.contains("  + │") })
  }
}
