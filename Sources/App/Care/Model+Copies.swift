import Domain
import Terminal

/// Backups, and taking in what a copy of the book has; nothing the book has is lost by it.
extension Model {
  mutating func note(_ report: CareReport) {
    if case .failed(let sentence) = report { return refusePath(sentence) }
    settlePath()
    switch report {
    case .backedUp(let moment):
      status = Status(.backup(of: moment, today: now.day), .success)
    case .failed: break
    case .erased(let sentence, let after): goOn(after, said: sentence)
    case .foundBackups(let offers): offer(offers)
    case .looked(let preview): overlays.append(.dialog(question(about: preview)))
    case .tookIn(let source, let changes):
      let conflicts = outside.conflicts.count
      status = Status(.tookIn(source, changes, conflicts: conflicts), .success)
    case .madeBook(let folder): say(.madeBook(folder), .success)
    case .opened(let folder, let isNew): say(.opened(folder, isNew: isNew), .success)
    }
  }

  /// In the status line; what does not fit there, such as a long path, in a box that shows it all.
  mutating func say(_ sentence: Phrase, _ role: Role) {
    status = Status(sentence, role)
    guard columns(of: sentence[language]) > size.width - 2 else { return }
    overlays.append(
      .dialog(
        Dialog(
          title: .messageTitle, lines: [sentence],
          buttons: [Dialog.Button(title: .closeIt, answer: .stay)])))
  }

  /// The list of this device's backups; a file from elsewhere stands last.
  private mutating func offer(_ backups: [BackupOffer]) {
    let items = backups.map { backup in
      Picker.Item(
        title: Phrase.dateAndTime(backup.made)[language],
        extra: Phrase.backupContents(backup)[language], value: .text(backup.path))
    }
    let elsewhere = Picker.Item(
      title: Phrase.backupElsewhere[language], extra: "", value: .text(""))
    overlays.append(
      .picker(Picker(.backup, title: .whichBackup, items: items + [elsewhere])))
  }

  mutating func choseBackup(_ path: String) -> [Effect] {
    if !path.isEmpty { return [.copies(.look(.backup(path: path)))] }
    askForPath(.backupFile, title: .restore, label: .fileLabel, help: .backupFileHelp)
    return []
  }

  mutating func askForCopy() {
    askForPath(.copyFolder, title: .uniteCopy, label: .folderLabel, help: .copyFolderHelp)
  }

  mutating func askForNewBook(from backup: String) {
    askForPath(
      .bookFrom(backup: backup), title: .asNewBookTitle, label: .folderLabel,
      help: .newBookFolderHelp)
  }

  private mutating func askForPath(
    _ purpose: Form.Purpose, title: Phrase, label: Phrase, help: Phrase
  ) {
    let spec = FieldSpec.path(label, help: help)
    overlays.append(
      .form(Form(purpose, title: title, specs: [spec], from: Record(), language: language)))
  }

  private func question(about preview: CopyPreview) -> Dialog {
    switch preview.source {
    case .backup(let path) where isFirstTime: world.beginning(with: path, preview)
    case .backup(let path): restoring(path, preview)
    case .book(let path): world.uniting(path, preview)
    }
  }

  private var isFirstTime: Bool {
    overlays.contains { if case .welcome = $0 { true } else { false } }
  }

  private func restoring(_ path: String, _ preview: CopyPreview) -> Dialog {
    let brings = (preview.gain?.changes ?? 0) > 0 && refusalToChange == nil
    let union = Dialog.Button(title: .addWhatIsMissing, answer: .takeIn(preview.source))
    let leave = Dialog.leaving(.cancelButton, isOffer: brings)
    let new = Dialog.Button(title: .asNewBook, answer: .askForNewBook(backup: path))
    let made = preview.made.map(Phrase.dayAndTime) ?? Phrase(verbatim: path)
    let lines = [
      Phrase.backupHolds(preview.records), preview.damage, .gain(preview.gain),
      brings ? .nothingIsLost : nil, .newBookShowsThen,
    ]
    return Dialog(
      title: .backupFrom(made), lines: lines.compactMap { $0 },
      buttons: brings ? [union, new, leave] : [leave, new])
  }
}

extension World {
  /// There is no book, so one is made of the backup where it would lie.
  fileprivate func beginning(with path: String, _ preview: CopyPreview) -> Dialog {
    let made = preview.made.map(Phrase.dayAndTime) ?? Phrase(verbatim: path)
    return Dialog(
      title: .backupFrom(made),
      lines: [Phrase.backupHolds(preview.records), preview.damage].compactMap { $0 },
      buttons: [
        Dialog.Button(title: .makeTheBook, answer: .beginWith(backup: path)),
        Dialog.Button(title: .cancelButton, answer: .stay),
      ])
  }

  fileprivate func uniting(_ path: String, _ preview: CopyPreview) -> Dialog {
    let brings = (preview.gain?.changes ?? 0) > 0
    let leave = Dialog.leaving(.doNotImport, isOffer: brings)
    let unite = Dialog.Button(title: .uniteThem, answer: .takeIn(preview.source))
    let lines = [
      Phrase.gain(preview.gain), preview.damage, brings ? .conflicts(after: preview.gain) : nil,
      brings ? .nothingIsLost : nil,
    ]
    return Dialog(
      title: .uniteWith(path), lines: lines.compactMap { $0 },
      buttons: brings ? [leave, unite] : [leave])
  }
}
