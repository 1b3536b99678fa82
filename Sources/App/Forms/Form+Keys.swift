import Domain
import Terminal

/// What a key in a form asks of the model.
enum FormRequest: Equatable {
  case none
  case save
  case close
  /// The calendar of a date field.
  case calendar(field: Int)
  /// The list of what a field can take.
  case options(field: Int)
  /// A record the form warns of.
  case show(EntityReference)
}

extension Form {
  /// Handles a key; letters never act as commands here.
  mutating func handle(_ key: KeyPress, in world: World) -> FormRequest {
    switch key {
    case .control("s"): return .save
    case .escape: return .close
    case .tab: leaveField(by: 1, in: world)
    case .backTab: leaveField(by: -1, in: world)
    default: return handleAtFocus(key, in: world)
    }
    return .none
  }

  private mutating func handleAtFocus(_ key: KeyPress, in world: World) -> FormRequest {
    switch focus {
    case .save: return handleButton(key, .save)
    case .cancel: return handleButton(key, .close)
    case .similar(let index):
      return handleButton(key, similar.indices.contains(index) ? .show(similar[index]) : .none)
    case .field(let index):
      if let request = sheet(for: key, at: index) { return request }
      if key == .right, let completion = world.completion(in: self) {
        fields[index].input.take(completion)
        return .none
      }
      if fields[index].input.handle(key, in: world) {
        fields[index].problem = nil
        return .none
      }
      if key == .enter || key == .down { leaveField(by: 1, in: world) }
      if key == .up { leaveField(by: -1, in: world) }
      return .none
    }
  }

  /// Down opens the calendar of a date, Enter the list of a choice.
  private func sheet(for key: KeyPress, at index: Int) -> FormRequest? {
    switch (fields[index].input, key) {
    case (.date, .down): .calendar(field: index)
    case (.choice, .enter), (.several, .enter): .options(field: index)
    default: nil
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

  /// Text pasted into the focused field; a line break never submits.
  mutating func paste(_ text: String) {
    guard case .field(let index) = focus else { return }
    fields[index].input.paste(text)
    fields[index].problem = nil
  }

  /// Goes to a stop by a click; the numbers after the last stop are the records that are offered.
  mutating func focus(stop: Int, in world: World) {
    let stops = stops
    guard let current = stops.firstIndex(of: focus) else { return }
    if stop < stops.count {
      if stop != current { leaveField(by: stop - current, in: world) }
    } else if case .field(let index) = focus {
      fields[index].input.highlight(stop - stops.count)
    }
  }

  /// Checks the field that is left and goes on.
  private mutating func leaveField(by step: Int, in world: World) {
    if case .field(let index) = focus {
      if case .reference(var field) = fields[index].input {
        field.settle(in: world)
        fields[index].input = .reference(field)
      }
      fields[index].problem = world.problem(of: fields[index], in: self)
    }
    moveFocus(by: step)
  }
}

extension FieldInput {
  /// Marks one of the records or names that are offered below the field.
  fileprivate mutating func highlight(_ place: Int) {
    switch self {
    case .reference(var field):
      field.highlighted = place
      self = .reference(field)
    case .name(var field):
      field.highlighted = place
      self = .name(field)
    default: break
    }
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
