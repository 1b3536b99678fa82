import Domain
import Terminal

/// The list of what a choice can be, found by typing a part of the name.
extension Model {
  mutating func openOptions(ofField index: Int, in form: Form, highlighted: Int? = nil) {
    let field = form.fields[index]
    guard let items = world.items(of: field.input) else { return }
    let isMultiple = if case .several = field.input { true } else { false }
    var picker = Picker(
      .option(field: index), title: field.spec.label, items: items, isMultiple: isMultiple)
    picker.highlighted = highlighted ?? Self.current(of: field.input)
    overlays.append(.picker(picker))
  }

  private static func current(of input: FieldInput) -> Int {
    switch input {
    case .choice(let options, let selected, _): selected ?? options.count
    case .several(_, _, let cursor): cursor
    default: 0
    }
  }

  /// Puts what was chosen in the field; where several can be chosen the list stays.
  mutating func take(_ value: Value, inField index: Int) {
    guard case .form(var form) = overlays.last else { return }
    form.fields[index].problem = nil
    switch form.fields[index].input {
    case .choice(let options, _, let isOptional):
      let selected = options.firstIndex { .text($0.value) == value }
      form.fields[index].input = .choice(options, selected: selected, isOptional: isOptional)
      replaceTop(.form(form))
    case .several(let options, let chosen, _):
      guard let place = options.firstIndex(where: { .text($0.value) == value }) else { return }
      form.fields[index].input = .several(
        options, chosen: chosen.symmetricDifference([place]), cursor: place)
      replaceTop(.form(form))
      openOptions(ofField: index, in: form, highlighted: place)
    default: break
    }
  }
}

extension World {
  fileprivate func items(of input: FieldInput) -> [Picker.Item]? {
    switch input {
    case .choice(let options, _, let isOptional):
      let none = Picker.Item(title: Phrase.notSaid[language], extra: "", value: .bool(false))
      return options.map { item($0, box: "") } + (isOptional ? [none] : [])
    case .several(let options, let chosen, _):
      return options.indices.map {
        item(options[$0], box: chosen.contains($0) ? "[x] " : "[ ] ")
      }
    default: return nil
    }
  }

  private func item(_ option: Option, box: String) -> Picker.Item {
    Picker.Item(title: box + option.name[language], extra: "", value: .text(option.value))
  }
}
