import Domain
import Terminal

/// Opening, checking and saving forms.
extension Model {
  mutating func handle(_ key: KeyPress, in form: Form) -> [Effect] {
    var form = form
    let request = form.handle(key, in: world)
    replaceTop(.form(form))
    switch request {
    case .none: return []
    case .save: return save(form)
    case .close: return close(form)
    case .calendar(let field): openCalendar(ofField: field, in: form)
    case .options(let field): openOptions(ofField: field, in: form)
    case .show(let reference): openCard(of: reference)
    }
    return []
  }

  /// A form that was changed is not thrown away without a word.
  private mutating func close(_ form: Form) -> [Effect] {
    guard form.isChanged, !form.isGrave, !form.asksOnly else {
      closeTop()
      return []
    }
    overlays.append(.dialog(.unsavedForm(form)))
    return []
  }

  /// Checks everything; saves when no error stands, else shows where the first one is.
  ///
  /// What is refused all the same leaves the form open with what was typed.
  mutating func save(_ form: Form) -> [Effect] {
    var form = form
    world.check(&form)
    guard form.errorCount == 0 else {
      form.focusFirstError()
      let label = form.focusedField?.spec.label ?? form.title
      status = Status(.errorsInForm(form.errorCount, first: label), .error)
      replaceTop(.form(form))
      return []
    }
    closeTop()
    status = nil
    let effects = complete(form)
    if effects.isEmpty, status?.isRefusal == true { overlays.append(.form(form)) }
    return effects
  }
}

extension World {
  /// A text beyond the limits, unless it was so before the form was opened.
  fileprivate func excess(in field: FormField, of form: Form) -> FormProblem? {
    guard form.isChanged(field) else { return nil }
    let isLine = if case .lines = field.input { false } else { true }
    return TextLimits.fault(in: field.input.typedText, isLine: isLine).map {
      FormProblem(sentence: .textRefused($0, of: field.spec.label), isError: true)
    }
  }

  fileprivate func check(_ form: inout Form) {
    for index in form.fields.indices {
      if case .reference(var field) = form.fields[index].input {
        field.settle(in: self)
        form.fields[index].input = .reference(field)
      }
      form.fields[index].problem = problem(of: form.fields[index], in: form)
    }
    guard form.errorCount == 0 else { return }
    for (name, problem) in problemsOfWhole(form).reversed() { _ = form.mark(name, problem) }
  }

  /// What is wrong with one field by itself: missing, or not readable as what it should be.
  func problem(of field: FormField, in form: Form) -> FormProblem? {
    if let problem = unreadable(field) { return problem }
    let value = field.input.value(today: now.day, language: language)
    if field.spec.isRequired, value?.isEmpty ?? true {
      return FormProblem(sentence: .fieldIsRequired(field.spec.label), isError: true)
    }
    return excess(in: field, of: form)
      ?? problemsOfWhole(form).first { $0.0 == field.spec.name }?.1
  }

  private func unreadable(_ field: FormField) -> FormProblem? {
    switch field.input {
    case .date(let input): problem(ofDate: input.text.trimmed)
    case .time(let input):
      input.text.trimmed.isEmpty || TimeOfDay(text: input.text.trimmed) != nil
        ? nil : FormProblem(sentence: .notATime(input.text), isError: true)
    case .number(let input):
      input.text.trimmed.isEmpty || Int(input.text.trimmed) != nil
        ? nil : FormProblem(sentence: .notANumber(input.text), isError: true)
    case .reference(let input): input.problem(in: self)
    default: nil
    }
  }

  private func problem(ofDate text: String) -> FormProblem? {
    switch DateReader(today: now.day).read(text) {
    case .empty, .day: nil
    case .noSuchDay(let nearest):
      FormProblem(sentence: .noSuchDay(text, nearest: nearest), isError: true)
    case .unreadable: FormProblem(sentence: .notADate(text), isError: true)
    }
  }
}
