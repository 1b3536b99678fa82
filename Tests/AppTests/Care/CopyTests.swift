import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Bringing a backup back and joining a copy, as far as the screen has to do with it.
struct CopyTests {
  private static let file = CopySource.backup(path: "/kopior/en")
  private static let folder = CopySource.book(path: "/kopior/mapp")

  private static func gain(_ changes: Int, conflicts: Int = 0) -> Gain {
    var gain = Gain()
    gain.changes = changes
    gain.newRecords = changes
    gain.conflicts = conflicts
    return gain
  }

  private static func looking(
    _ source: CopySource, _ gain: Gain?, isReadOnly: Bool = false
  ) throws -> Script {
    var script = try Script(.today, ViewSettings(isReadOnly: isReadOnly))
    try script.send(.cared(.looked(CopyPreview(source, gain: gain))))
    return script
  }

  @Test func `backups are listed with their day, size and soundness, and one is looked into`()
    throws
  {
    var script = try Script()
    try script.send(.command("restore"))
    #expect(script.effects == [.copies(.listBackups)])
    let now = script.model.now
    try script.send(
      .cared(
        .foundBackups([
          BackupOffer(path: "/kopior/ny", made: now, records: 248, isWhole: true),
          BackupOffer(path: "/kopior/en", made: now, records: 1, isWhole: false),
        ])))
    #expect(script.screen.contains("> 2026-03-17 07.32 "))
    #expect(script.screen.contains("hel, 248 poster"))
    #expect(script.screen.contains("SKADAD, 1 post"))
    try script.press("down enter")
    #expect(script.effects.last == .copies(.look(Self.file)))
  }

  @Test func `a backup from elsewhere is found by its path`() throws {
    var script = try Script()
    try script.send(.cared(.foundBackups([])))
    try script.press("enter")
    try script.type("/kopior/en")
    try script.press("ctrl-s")
    #expect(script.effects == [.copies(.look(Self.file))])
  }

  @Test func `adding what is missing is the first answer, and Esc adds nothing`() throws {
    var script = try Self.looking(Self.file, Self.gain(3))
    #expect(script.screen.contains("3 ändringar saknas här: 3 nya poster."))
    #expect(script.screen.contains("Inget tas bort eller skrivs över."))
    try script.press("esc")
    #expect(script.effects.isEmpty && script.model.overlays.isEmpty)
    try script.send(.cared(.looked(CopyPreview(Self.file, gain: Self.gain(3)))))
    try script.press("enter")
    #expect(script.effects == [.copies(.takeIn(Self.file))])
    try script.send(.cared(.tookIn(Self.file, changes: 3)))
    #expect(script.sentence == "3 ändringar kom in. Inget är ändrat i kopian.")
  }

  @Test func `a backup becomes a book of its own in a folder that is named`() throws {
    var script = try Self.looking(Self.file, Self.gain(3))
    try script.press("right enter")
    try script.type("~/ny")
    try script.press("ctrl-s")
    #expect(script.effects == [.copies(.makeBook(from: "/kopior/en", at: "~/ny"))])
    try script.send(.cared(.madeBook(folder: "/hem/ny")))
    #expect(script.sentence.hasPrefix("Pärmen i /hem/ny är skapad."))
  }

  @Test(arguments: [gain(0), nil, gain(2)])
  func `what cannot or need not be added offers only the book of its own`(gain: Gain?) throws {
    var script = try Self.looking(Self.file, gain, isReadOnly: gain?.changes == 2)
    #expect(!script.screen.contains("Lägg till"))
    #expect(script.screen.contains("Som ny pärm"))
    try script.press("enter")
    #expect(script.effects.isEmpty && script.model.overlays.isEmpty)
  }

  @Test func `a sentence too long for its line is read whole in a box`() throws {
    var script = try Script()
    let path = "/media/nagon/USB-minne/sakerhetskopior/2026/november/samverkan"
    try script.send(.cared(.madeBook(folder: path)))
    #expect(script.screen.contains("/november/samverkan"))
    #expect(script.screen.contains("Öppna annan pärm"))
    try script.press("enter")
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `a copy is told in words before it is joined, and the safe answer comes first`()
    throws
  {
    var script = try Script()
    try script.send(.command("uniteCopy"))
    try script.type("/kopior/mapp")
    try script.press("ctrl-s")
    #expect(script.effects == [.copies(.look(Self.folder))])
    let preview = CopyPreview(Self.folder, gain: Self.gain(5, conflicts: 2))
    try script.send(.cared(.looked(preview)))
    #expect(script.screen.contains("5 ändringar saknas här: 5 nya poster."))
    #expect(script.screen.contains("2 konflikter blir att avgöra"))
    try script.press("enter")
    #expect(script.effects.count == 1)
    try script.send(.cared(.looked(preview)))
    try script.press("right enter")
    #expect(script.effects.last == .copies(.takeIn(Self.folder)))
  }

  @Test(arguments: ["uniteCopy", .importParties, "exportList"] as [CommandID])
  func `a path that cannot be used stands in its form again, with the reason beside it`(
    id: CommandID
  ) throws {
    var script = try Script(.parties)
    try script.send(.command(id))
    try script.press("ctrl-u")
    try script.type("~/fel")
    try script.press("ctrl-s")
    #expect(script.form == nil)
    let reason = Phrase("Det finns inget där.", "Nothing is there.")
    switch id {
    case .importParties: try script.send(.importRead(.unreadable(file: "~/fel", sentence: reason)))
    case "exportList": try script.send(.exported(.failed(sentence: reason)))
    default: try script.send(.cared(.failed(sentence: reason)))
    }
    #expect(script.form?.text("path") == "~/fel")
    #expect(script.form?.fields[0].problem?.sentence == reason)
    #expect(script.sentence == "Det finns inget där.")
    try script.press("esc right right enter")
    try script.send(.cared(.failed(sentence: reason)))
    #expect(script.form == nil)
  }

  @Test func `a copy with nothing new has nothing to join`() throws {
    let script = try Self.looking(Self.folder, Self.gain(0))
    #expect(script.screen.contains("Allt i den finns redan i pärmen."))
    #expect(!script.screen.contains("[ Förena ]"))
  }

  @Test(arguments: [Size(width: 40, height: 12), Size(width: 60, height: 20)])
  func `every word of the questions is read in a small window`(size: Size) throws {
    for language in [Language.swedish, .english] {
      for source in [Self.file, Self.folder] {
        var preview = CopyPreview(source, gain: Self.gain(12, conflicts: 3))
        preview.made = try Example.now()
        preview.records = 1_234
        var script = try Script(.today, size: size, ViewSettings(language: language))
        try script.send(.cared(.looked(preview)))
        guard case .dialog(let dialog) = script.model.overlays.last else {
          Issue.record("no dialog")
          continue
        }
        let shown = script.rows.map { $0.split(separator: "│").dropFirst().first ?? "" }
          .joined(separator: " ").split(separator: " ")
        for word in dialog.lines.flatMap({ $0[language].split(separator: " ") }) {
          #expect(shown.contains(word), "\(word) in \(script.screen)")
        }
      }
    }
  }

  @Test func `help finds what has no key and says in which menu it stands`() throws {
    var script = try Script()
    try script.press("?")
    #expect(!script.screen.contains("I MENYN"))
    try script.type("återställ")
    #expect(script.screen.contains("I MENYN"))
    #expect(script.screen.contains("Arkiv") && script.screen.contains("Återställ …"))
    try script.press("enter")
    #expect(script.effects == [.copies(.listBackups)])
  }

  @Test func `the example has no backups and nothing to join`() throws {
    var script = try Script(.today, ViewSettings(isDemo: true))
    for id in ["restore", "uniteCopy"] as [CommandID] {
      try script.send(.command(id))
      #expect(script.effects.isEmpty)
      #expect(script.sentence == "Exempelpärmen finns inte på disken.")
    }
  }
}
