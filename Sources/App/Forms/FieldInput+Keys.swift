import Domain
import Terminal

/// What a field does with keys and pastes; keys that are not its own are the form's.
extension FieldInput {
  /// Whether the key belonged to the field.
  mutating func handle(_ key: KeyPress, in world: World) -> Bool {
    switch self {
    case .text(var field):
      guard field.handle(key) else { return false }
      self = .text(field)
    case .lines(var area):
      guard area.handle(key, width: world.areaWidth) else { return false }
      self = .lines(area)
    case .date(var field):
      guard field.handle(key) else { return false }
      self = .date(field)
    case .time(var field):
      guard field.handle(key) else { return false }
      self = .time(field)
    case .number(var field):
      guard field.handle(key) else { return false }
      self = .number(field)
    default: return handleChoosing(key, in: world)
    }
    return true
  }

  private mutating func handleChoosing(_ key: KeyPress, in world: World) -> Bool {
    switch self {
    case .flag(let flag):
      guard key == .character(" ") || key == .left || key == .right else { return false }
      self = .flag(!flag)
    case .choice(let options, let selected, let isOptional):
      let choice = Choice(options: options, isOptional: isOptional, language: world.language)
      guard let new = choice.selection(after: key, from: selected) else { return false }
      self = .choice(options, selected: new.index, isOptional: isOptional)
    case .several(let options, let chosen, let cursor):
      guard let new = Self.toggled(options, chosen, cursor, key) else { return false }
      self = .several(options, chosen: new.chosen, cursor: new.cursor)
    case .reference(var field):
      guard field.handle(key, in: world) else { return false }
      self = .reference(field)
    case .name(var field):
      guard field.handle(key, in: world) else { return false }
      self = .name(field)
    default: return false
    }
    return true
  }

  private static func toggled(
    _ options: [Option], _ chosen: Set<Int>, _ cursor: Int, _ key: KeyPress
  ) -> (chosen: Set<Int>, cursor: Int)? {
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

  /// Writes out what was offered; only a text can have been offered anything.
  mutating func take(_ completion: Completion) {
    switch self {
    case .text(var field):
      field.take(completion)
      self = .text(field)
    case .lines(var area):
      area.take(completion)
      self = .lines(area)
    default: break
    }
  }

  /// Text pasted at the caret; where there is no text nothing happens.
  mutating func paste(_ text: String) {
    switch self {
    case .text(var field):
      field.insert(text)
      self = .text(field)
    case .lines(var area):
      area.insert(text)
      self = .lines(area)
    case .date(var field):
      field.insert(text)
      self = .date(field)
    case .time(var field):
      field.insert(text)
      self = .time(field)
    case .number(var field):
      field.insert(text)
      self = .number(field)
    case .reference(var field):
      field.typed.insert(text.asQuery)
      self = .reference(field)
    case .name(var field):
      field.typed.insert(text)
      self = .name(field)
    case .flag, .choice, .several: break
    }
  }
}
