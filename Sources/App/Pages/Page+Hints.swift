import Domain
import Terminal

/// The keys of a page that mean something now, as its foot and the last row say them.
extension Page {
  func hints(in model: Model) -> [Hint] {
    CommandTable.commands(on: content.name).filter { isHinted($0, in: model) }
      .joiningNames.map { commands in
        Hint(
          key: commands.count == 1 ? commands[0].keys.first : nil,
          label: commands.keyWords[model.language], words: commands[0].hint ?? commands[0].title,
          isPinned: commands[0].keys.contains(.escape))
      }
  }

  /// Also where the row in focus is not about anything, as long as any row is.
  private func isHinted(_ command: Command, in model: Model) -> Bool {
    command.hint != nil
      && command.needs.allSatisfy { need in
        switch need {
        case .subject: hasSubjects
        case .recordOnPage: hasSubjects || need.refusal(model) == nil
        default: need.refusal(model) == nil
        }
      }
  }
}

extension [Command] {
  /// Those of the same name that stand together are told together, such as a row of digits.
  var joiningNames: [[Command]] {
    reduce(into: []) { found, command in
      if found.last?.last?.title == command.title {
        found[found.count - 1].append(command)
      } else {
        found.append([command])
      }
    }
  }

  /// The first key of the first and, where they are several, of the last.
  var keyWords: Phrase {
    let keys = compactMap { $0.keys.first?.words }
    guard let first = keys.first, let last = keys.last, first != last else {
      return keys.first ?? Phrase(verbatim: "")
    }
    return first + Phrase(verbatim: "-") + last
  }
}
