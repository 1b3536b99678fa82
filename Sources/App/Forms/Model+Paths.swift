import Domain

/// A form that asks for a file or a folder comes back with what was typed when that cannot be used.
extension Model {
  mutating func remember(path form: Form) {
    if form.fields.contains(where: { $0.spec.name == "path" }) { pathForm = form }
  }

  /// What was done with the latest path; nil for nothing wrong, else the form stands there again.
  mutating func settlePath(_ fault: Phrase?) {
    defer { pathForm = nil }
    guard let fault, var form = pathForm else { return }
    if form.mark("path", FormProblem(sentence: fault, isError: true)) {
      form.focusFirstError()
      overlays.append(.form(form))
    }
  }
}
