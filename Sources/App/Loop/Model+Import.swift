import Domain
import Terminal

/// Bringing in a table of parties from a file, with a look before anything changes.
extension Model {
  mutating func askForImport() {
    let spec = FieldSpec.path(.fileLabel, help: .importHelp)
    overlays.append(
      .form(
        Form(
          .importFile, title: .importParties, specs: [spec], from: Record(), language: language)))
  }

  mutating func offerImport(_ report: ImportReport) -> [Effect] {
    switch report {
    case .unreadable(_, let sentence):
      refusePath(sentence)
    case .ready(let file, let changes, let counts):
      settlePath()
      offer(changes, of: file, counts)
    }
    return []
  }

  /// The register from its beginning, with what has come.
  mutating func showImported() {
    go(to: .parties)
    list.focusFirst()
  }

  private mutating func offer(_ changes: [Change], of file: String, _ counts: ImportCounts) {
    let lines = [Phrase.importCounts(counts)] + counts.faulty.prefix(6)
    let record = Dialog.Button(
      title: .importThem,
      answer: .record(.importParties, changes, said: .imported(counts.new, counts.changed)))
    let leave = Dialog.leaving(.doNotImport, isOffer: !changes.isEmpty)
    overlays.append(
      .dialog(
        Dialog(
          title: .importOf(file), lines: lines,
          buttons: changes.isEmpty ? [leave] : [leave, record])))
  }
}
