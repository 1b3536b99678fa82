import Domain
import Terminal

/// A form that asks for a file or a folder comes back with what was typed when that cannot be used.
extension Model {
  mutating func remember(path form: Form) {
    if form.fields.contains(where: { $0.spec.name == "path" }) { pathForm = form }
  }

  /// The latest path was of use.
  mutating func settlePath() {
    pathForm = nil
  }

  /// The form of the latest path stands there again with the reason beside it; without one a box
  /// tells what the last row has no room for.
  mutating func refusePath(_ fault: Phrase, _ role: Role = .error) {
    defer { pathForm = nil }
    guard var form = pathForm, form.mark("path", FormProblem(sentence: fault, isError: true))
    else { return say(fault, role) }
    status = Status(fault, role)
    form.focusFirstError()
    overlays.append(.form(form))
  }
}
