import Domain
import Terminal

/// What a key in a form asks of the model.
enum FormRequest: Equatable {
  case none
  case save
  case close
}

extension Form {
  /// Handles a key; letters never act as commands here.
  mutating func handle(_ key: KeyPress, in model: Model) -> FormRequest {
    switch key {
    case .control("s"): return .save
    case .escape: return .close
    case .tab: leaveField(by: 1, in: model)
    case .backTab: leaveField(by: -1, in: model)
    default: return handleAtFocus(key, in: model)
    }
    return .none
  }

  private mutating func handleAtFocus(_ key: KeyPress, in model: Model) -> FormRequest {
    switch focus {
    case .save: return handleButton(key, .save)
    case .cancel: return handleButton(key, .close)
    case .field(let index):
      if handleField(key, at: index, in: model) { return .none }
      if key == .enter || key == .down { leaveField(by: 1, in: model) }
      if key == .up { leaveField(by: -1, in: model) }
      return .none
    }
  }

  private mutating func handleButton(_ key: KeyPress, _ request: FormRequest) -> FormRequest {
    switch key {
    case .enter, .character(" "): return request
    case .left, .up: moveFocus(by: -1)
    case .right, .down: moveFocus(by: 1)
    default: break
    }
    return .none
  }

  private mutating func handleField(
    _ key: KeyPress, at index: Int, in model: Model
  ) -> Bool {
    switch fields[index].input {
    case .text(var field):
      guard field.handle(key) else { return false }
      fields[index].input = .text(field)
    case .date(var field):
      guard field.handle(key) else { return false }
      fields[index].input = .date(field)
    case .time(var field):
      guard field.handle(key) else { return false }
      fields[index].input = .time(field)
    case .number(var field):
      guard field.handle(key) else { return false }
      fields[index].input = .number(field)
    default: return handleChoosing(key, at: index, in: model)
    }
    fields[index].problem = nil
    return true
  }

  private mutating func handleChoosing(
    _ key: KeyPress, at index: Int, in model: Model
  ) -> Bool {
    switch fields[index].input {
    case .flag(let flag):
      guard key == .character(" ") || key == .left || key == .right else { return false }
      fields[index].input = .flag(!flag)
    case .choice(let options, let selected, let isOptional):
      let choice = Choice(options: options, isOptional: isOptional, language: model.language)
      guard let new = choice.selection(after: key, from: selected) else { return false }
      fields[index].input = .choice(options, selected: new.index, isOptional: isOptional)
    case .several(let options, let chosen, let cursor):
      guard let (chosen, cursor) = Self.toggled(options, chosen, cursor, key) else { return false }
      fields[index].input = .several(options, chosen: chosen, cursor: cursor)
    case .reference(var field):
      guard field.handle(key, in: model) else { return false }
      fields[index].input = .reference(field)
    default: return false
    }
    fields[index].problem = nil
    return true
  }

  private static func toggled(
    _ options: [Option], _ chosen: Set<Int>, _ cursor: Int, _ key: KeyPress
  ) -> (Set<Int>, Int)? {
    switch key {
    case .left: return (chosen, (cursor + options.count - 1) % options.count)
    case .right: return (chosen, (cursor + 1) % options.count)
    case .character(" "): return (chosen.symmetricDifference([cursor]), cursor)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, (1...options.count).contains(number) else {
        return nil
      }
      return (chosen.symmetricDifference([number - 1]), number - 1)
    default: return nil
    }
  }

  /// Text pasted into the focused field; a line break never submits.
  mutating func paste(_ text: String, in model: Model) {
    guard case .field(let index) = focus else { return }
    switch fields[index].input {
    case .text(var field):
      field.insert(text)
      fields[index].input = .text(field)
    case .date(var field):
      field.insert(text)
      fields[index].input = .date(field)
    case .reference(var field):
      field.typed.insert(text)
      fields[index].input = .reference(field)
    default: break
    }
  }

  /// Checks the field that is left and goes on.
  private mutating func leaveField(by step: Int, in model: Model) {
    if case .field(let index) = focus {
      if case .reference(var field) = fields[index].input {
        field.settle(in: model)
        fields[index].input = .reference(field)
      }
      fields[index].problem = model.problem(of: fields[index], in: self)
    }
    moveFocus(by: step)
  }
}

/// Stepping through the options of a choice field.
struct Choice {
  let options: [Option]
  let isOptional: Bool
  let language: Language

  /// Where a key leads; nil when the key is not the field's.
  func selection(after key: KeyPress, from current: Int?) -> (index: Int?, found: Bool)? {
    switch key {
    case .right, .character(" "): (stepped(current, 1), true)
    case .left: (stepped(current, -1), true)
    case .character(let letter): jump(to: letter, from: current)
    case .backspace, .delete: isOptional ? (nil, true) : nil
    default: nil
    }
  }

  private func stepped(_ current: Int?, _ step: Int) -> Int? {
    let count = options.count + (isOptional ? 1 : 0)
    let position = current ?? options.count
    let next = (position + step + count) % count
    return next == options.count ? nil : next
  }

  private func jump(to letter: Character, from current: Int?) -> (index: Int?, found: Bool)? {
    let wanted = letter.lowercased()
    let start = (current ?? -1) + 1
    for offset in options.indices {
      let index = (start + offset) % options.count
      if options[index].name[language].lowercased().hasPrefix(wanted) { return (index, true) }
    }
    return (current, false)
  }
}
