import Domain
import Terminal

/// The lists of all kinds of record, and what is done in them besides what every list does.
enum RecordsCommands {
  private static let here: [CommandPlace] = [.place(.records)]

  /// A list for each kind without a place of its own, reached from everywhere.
  static let lists: [Command] = Kind.listedAlone.map { kind in
    Command(.list(kind), .kindNames(kind), help: .listHelp(kind), group: kind.group) {
      $0.list(kind)
    }
  }

  /// What is done in them.
  static let own: [Command] = [
    Command(
      .add, .newRecord, [.character("+"), .insert, .control("n")], in: here, hint: .new,
      help: .newRecordHelp, group: .edit, needs: [.writing], rank: 2
    ) { $0.openForm(forNew: $0.records.kind) },
    Command(
      .group, .nextRecords, [.character("g")], in: here, hint: .groupHint, help: .nextRecordsHelp,
      group: .view, rank: 8
    ) { $0.showNextRecords() },
    Command(
      "joinRecords", .join, [.character("j")], in: here, help: .joinHelp, group: .edit,
      needs: [.writing, .row],
      refusal: { $0.records.kind.isJoinable ? nil : .onlySomeAreJoined }
    ) { model in model.openJoining(of: model.list.focused.map { [$0] } ?? []) }
    .onMany { $0.openJoining(of: $1) },
  ]
}

extension CommandID {
  /// Shows the list of a kind of record.
  static func list(_ kind: Kind) -> CommandID { CommandID("list-" + kind.rawValue) }
}

extension Kind {
  /// The menu of the place it belongs to.
  fileprivate var group: CommandGroup {
    switch home {
    case .parties: .parties
    case .plan: .plan
    case .agenda, .meeting: .agenda
    case .followUps: .followUps
    case .today, .records: .file
    }
  }
}
