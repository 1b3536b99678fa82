import Domain
import Terminal

/// A form in plain reading: what was answered above, and the question that is asked now below.
extension World {
  func plainForm(_ form: Form) -> PlainScreen {
    let heading = [spoken(form.title[language]) + "."]
    guard case .field(let index) = form.focus, form.fields.indices.contains(index) else {
      return plainEnd(of: form, heading)
    }
    let answered =
      form.said.map { PlainScreen.Row($0[language]) }
      + form.fields[..<index].map { PlainScreen.Row(self.answered($0)) }
    let place = Phrase.fieldOf(index + 1, form.fields.count)[language]
    var screen = PlainScreen(heading: [heading[0] + " " + place], rows: answered)
    screen.top = max(0, answered.count - size.height / 3)
    let offered = completion(in: form).map { Phrase.completion($0)[language] }
    screen.question = question(about: form.fields[index], offered)
    return screen
  }

  /// After the last field: everything answered, and the two buttons.
  private func plainEnd(of form: Form, _ heading: [String]) -> PlainScreen {
    let answers = form.fields.map { PlainScreen.Row(answered($0)) }
    let similar = form.similar.map {
      PlainScreen.Row(Phrase.enterShows(title(of: $0))[language])
    }
    let buttons = form.buttons.map {
      PlainScreen.Row(Phrase.button(form.title(of: $0))[language])
    }
    let stop =
      switch form.focus {
      case .similar(let place): place
      default: similar.count + (form.buttons.firstIndex(of: form.focus) ?? 0)
      }
    return PlainScreen(
      heading: heading, rows: answers + similar + buttons, focus: answers.count + stop)
  }

  private func answered(_ field: FormField) -> String {
    var words = plainAnswer(field.input)
    if case .reference(let field) = field.input, !field.typed.text.isEmpty {
      words = field.typed.text
    }
    let answer = words.isEmpty ? Phrase.notSaid[language] : words
    let problem = field.problem.map { ". " + spoken(mark($0) + $0.sentence[language]) } ?? ""
    return field.spec.label[language] + ": " + answer + problem
  }

  private func mark(_ problem: FormProblem) -> String {
    (problem.isError ? Phrase.errorWord : .warningWord)[language] + ": "
  }

  private func question(
    about field: FormField, _ offered: String?
  ) -> PlainScreen.Question {
    let label =
      field.spec.label[language] + (field.spec.isRequired ? Phrase.isRequired[language] : "")
    let help = field.spec.help[language]
    let problem = field.problem.map { mark($0) + $0.sentence[language] }
    let way = plainWay(field.input)?[language]
    let lines = [label + ".", help, problem, way, offered].compactMap { $0 }.filter { !$0.isEmpty }
    switch field.input {
    case .text(let typed), .date(let typed), .time(let typed), .number(let typed):
      return .init(lines: lines, answer: typed.text, caret: typed.caret)
    case .name(let name):
      return .init(lines: lines, answer: name.typed.text, caret: name.typed.caret)
    case .lines(let area):
      return .init(
        lines: lines, answer: area.text, caret: area.field.caret, breadth: areaWidth)
    case .reference(let reference)
    where reference.isMultiple || reference.chosen.isEmpty || !reference.typed.text.isEmpty:
      return .init(lines: lines, answer: reference.typed.text, caret: reference.typed.caret)
    default: return .init(lines: lines, answer: plainAnswer(field.input))
    }
  }
}

extension World {
  /// What the field holds, in words.
  fileprivate func plainAnswer(_ input: FieldInput) -> String {
    switch input {
    case .text(let field), .date(let field), .time(let field), .number(let field): field.text
    case .lines(let area): area.text.replacing("\n", with: " ")
    case .name(let field): field.typed.text
    case .flag(let flag): (flag ? Phrase.yes : .no)[language]
    case .choice(let options, let selected, _):
      selected.map { options[$0].name[language] } ?? Phrase.notSaid[language]
    case .several(let options, let chosen, _):
      chosen.sorted().map { options[$0].name[language] }.joined(separator: ", ")
    case .reference(let field):
      field.chosen.map { title(of: EntityReference(field.kind, $0))[language] }
        .joined(separator: ", ")
    }
  }

  /// How the field is answered when it is not by typing, and what is offered.
  fileprivate func plainWay(_ input: FieldInput) -> Phrase? {
    switch input {
    case .text, .lines, .time, .number: nil
    case .date(let field):
      if case .day(let day) = DateReader(today: now.day).read(field.text) {
        Phrase(verbatim: day.text + " ") + .weekdayAndWeek(day) + Phrase(verbatim: ". ")
          + .downForCalendar
      } else {
        .downForCalendar
      }
    case .flag: .spaceChanges
    case .choice(let options, let selected, _):
      .arrowsChange(selected.map { $0 + 1 } ?? 0, of: options.count)
    case .several(let options, let chosen, let cursor):
      .spaceChooses(options[cursor].name, isChosen: chosen.contains(cursor))
    case .reference(let field): offers(of: field)
    case .name(let field): offers(of: field)
    }
  }

  private func offers(of field: NameField) -> Phrase? {
    let names = field.offered(in: self)
    guard let first = names.first else { return nil }
    guard let place = field.highlighted, names.indices.contains(place) else {
      return .downOffers(Phrase(verbatim: first), of: names.count)
    }
    return .enterTakes(Phrase(verbatim: names[place]), place + 1, of: names.count)
  }

  private func offers(of field: ReferenceField) -> Phrase? {
    let found = field.candidates(in: self)
    let chosen =
      field.isMultiple && !field.chosen.isEmpty
      ? Phrase.chosenSoFar(Phrase(verbatim: plainAnswer(.reference(field)))) : nil
    guard found.indices.contains(field.highlighted) else { return chosen }
    let name = Phrase(verbatim: candidate(found[field.highlighted], of: field))
    let offer = Phrase.enterTakes(name, field.highlighted + 1, of: found.count)
    return chosen.map { $0 + Phrase(verbatim: " ") + offer } ?? offer
  }
}
