/// Declares what is computed of the records of one kind, for filter and order, a row each.
enum ComputedField<Subject: Entity> {
  static func texts(
    _ id: String, _ words: FieldWords, isSearched: Bool = false,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> [String?]
  ) -> FilterField {
    field(id, words, .text, isSearched) { entity, world in
      read(entity, world).compactMap { $0.map { .text($0) } }
    }
  }

  static func tokens<T: Token & Phrased>(
    _ id: String, _ words: FieldWords,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> [T]
  ) -> FilterField {
    field(id, words, .closed(T.options)) { entity, world in
      read(entity, world).map { .token($0.rawValue) }
    }
  }

  static func day(
    _ id: String, _ words: FieldWords, _ read: @escaping @Sendable (Subject, FilterWorld) -> Day?
  ) -> FilterField {
    field(id, words, .days(.back)) { entity, world in
      read(entity, world).map { [.day($0)] } ?? []
    }
  }

  static func number(
    _ id: String, _ words: FieldWords, _ read: @escaping @Sendable (Subject, FilterWorld) -> Int?
  ) -> FilterField {
    field(id, words, .number) { entity, world in
      read(entity, world).map { [.number($0)] } ?? []
    }
  }

  static func flag(
    _ id: String, _ words: FieldWords, _ read: @escaping @Sendable (Subject, FilterWorld) -> Bool
  ) -> FilterField {
    field(id, words, .flag) { [.flag(read($0, $1))] }
  }

  private static func field(
    _ id: String, _ words: FieldWords, _ content: FilterField.Content, _ isSearched: Bool = false,
    _ read: @escaping @Sendable (Subject, FilterWorld) -> [FieldValue]
  ) -> FilterField {
    FilterField(id: id, words: words, content: content, isSearched: isSearched) { raw, world in
      Subject.find(raw, in: world.book).map { read($0, world) } ?? []
    }
  }
}

extension Kind {
  /// What is computed of the records of the kind, beside their stored fields.
  var computedFields: [FilterField] {
    switch self {
    case .parties: ComputedPartyFields.all
    case .matters: ComputedMatterFields.all
    case .meetings: ComputedMeetingFields.all
    case .activities: ComputedActivityFields.all
    case .followups: ComputedFollowUpFields.all
    case .mandates: ComputedMandateFields.all
    default: []
    }
  }
}

private enum ComputedMatterFields {
  private typealias Of = ComputedField<Matter>

  static let all: [FilterField] = [
    Of.flag("open", FieldWords("öppen", "open")) { matter, _ in matter.status.isOpen }
  ]
}

private enum ComputedMeetingFields {
  private typealias Of = ComputedField<Meeting>

  static let all: [FilterField] = [
    Of.number("points", FieldWords("punkter", "items", ["points"])) {
      $1.index.agenda(of: $0.id).count
    }
  ]
}

private enum ComputedActivityFields {
  private typealias Of = ComputedField<Activity>

  static let all: [FilterField] = [
    Of.flag("late", FieldWords("sen", "late")) { $0.isLate(on: $1.today) },
    Of.flag("oneSided", FieldWords("ensidig", "onesided")) {
      $1.index.oneSidedness(of: $0) != nil
    },
  ]
}

private enum ComputedFollowUpFields {
  private typealias Of = ComputedField<FollowUp>

  static let all: [FilterField] = [
    Of.texts("owner", FieldWords("ansvarig", "responsible"), isSearched: true) {
      $1.partyNames($0.responsibleParty) + [$0.responsible]
    },
    Of.flag("late", FieldWords("sen", "late")) { $0.isOverdue(on: $1.today) },
    Of.flag("open", FieldWords("öppen", "open")) { followUp, _ in followUp.status.isOpen },
  ]
}

private enum ComputedMandateFields {
  private typealias Of = ComputedField<Mandate>

  static let all: [FilterField] = [
    Of.flag("current", FieldWords("nu", "current")) { $0.isCurrent(on: $1.today) }
  ]
}
