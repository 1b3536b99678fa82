import Domain
import Terminal

/// The first start: what the program is, the keys that always work, and how to begin.
package struct Welcome: Equatable, Sendable {
  /// The three screens in their order.
  package enum Step: Int, CaseIterable, Sendable {
    case what
    case keys
    case beginning
  }

  /// The ways to begin, each on a row of its own.
  package enum Beginning: Int, CaseIterable, Sendable {
    case newBook
    case example
    case otherBook
    case register
    case backup
    case quit
  }

  package internal(set) var step = Step.what
  package internal(set) var highlighted = Beginning.newBook
  /// This device had a book here: nobody is welcomed, and what there is comes first.
  let lost: LostBook?

  init(step: Step = .what, lost: LostBook? = nil) {
    self.step = step
    self.lost = lost
    if let lost { highlighted = lost.backups > 0 ? .backup : .otherBook }
  }

  fileprivate mutating func move(by step: Int) {
    let count = Beginning.allCases.count
    highlighted =
      Beginning(rawValue: (highlighted.rawValue + step + count) % count) ?? highlighted
  }
}

/// A book that this device had and that is not where it was.
package struct LostBook: Equatable, Sendable {
  package let folder: String
  /// How many backups of it there are on this device.
  package let backups: Int

  package init(folder: String, backups: Int) {
    self.folder = folder
    self.backups = backups
  }
}

extension Model {
  mutating func handle(_ key: KeyPress, in welcome: Welcome) -> [Effect] {
    var welcome = welcome
    let isChoosing = welcome.step == .beginning
    switch key {
    case .character("q"), .control("q"): return [.quit]
    case .enter, .character(" "):
      if isChoosing { return begin(welcome.highlighted) }
      welcome.step = Welcome.Step(rawValue: welcome.step.rawValue + 1) ?? .beginning
    case .escape: welcome.step = welcome.step == .beginning ? .what : .beginning
    case .left, .backspace, .pageUp:
      welcome.step = Welcome.Step(rawValue: welcome.step.rawValue - 1) ?? .what
    case .right, .pageDown:
      welcome.step = Welcome.Step(rawValue: welcome.step.rawValue + 1) ?? .beginning
    case .up where isChoosing, .backTab where isChoosing: welcome.move(by: -1)
    case .down where isChoosing, .tab where isChoosing: welcome.move(by: 1)
    case .character(let letter) where isChoosing:
      if let chosen = world.beginning(from: letter) { return begin(chosen) }
    default: break
    }
    if welcome.lost != nil { welcome.step = .beginning }
    replaceTop(.welcome(welcome))
    return []
  }

  private mutating func begin(_ beginning: Welcome.Beginning) -> [Effect] {
    switch beginning {
    case .newBook: askForName(before: .newBook)
    case .register: askForName(before: .register)
    case .example: return [.openExample]
    case .backup: return [.copies(.listBackups)]
    case .quit: return [.quit]
    case .otherBook: askForBook()
    }
    return []
  }

  /// Asks what stands at what one changes, before a book is made or at any other time.
  mutating func askForName(before beginning: Welcome.Beginning? = nil) {
    let spec = FieldSpec("name", .nameLabel, .text, isRequired: true, help: .yourNameWhy)
    let record = Record([Field("name", .text(author))])
    var form = Form(
      .yourName(beginning), title: .yourName, specs: [spec], from: record, language: language)
    if beginning != nil, let folder = facts.newBookFolder { form.said = [.bookWillLie(folder)] }
    overlays.append(.form(form))
  }

  /// Keeps the name on this device, and makes the book that was waiting for it.
  mutating func take(name: String, before beginning: Welcome.Beginning?) -> [Effect] {
    world.author = name
    viewChoices.name = name
    guard let beginning else {
      status = Status(.youAre(name), .success)
      return [.keepView(viewChoices)]
    }
    return keepDraft() + [
      .keepView(viewChoices), .createBook(by: name, thenImport: beginning == .register),
    ]
  }

  /// Asks where another book lies.
  mutating func askForBook() {
    let spec = FieldSpec.path(.folderLabel, help: .folderHelp)
    overlays.append(
      .form(
        Form(.openBook, title: .openBook, specs: [spec], from: Record(), language: language)))
  }
}

extension World {
  fileprivate func beginning(from letter: Character) -> Welcome.Beginning? {
    Welcome.Beginning.allCases.first {
      $0.phrase[language].lowercased().hasPrefix(letter.lowercased())
    }
  }
}
