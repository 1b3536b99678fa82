import Domain
import Terminal

/// What each place answers to the questions every list asks.
extension Model {
  /// Row 2, left: where one is.
  var path: Phrase {
    if let past { return .asOfPath(past.day, pathOfPlace) }
    return pathOfPlace
  }

  private var pathOfPlace: Phrase {
    if let picture = shownPicture { return tab.phrase + picture.title }
    return switch place {
    case .today: world.todayPath
    case .parties: partiesPath
    case .plan: planPath
    case .agenda: agendaPath
    case .followUps: followUpsPath
    case .meeting: world.meetingPath
    case .records: recordsPath
    }
  }

  /// What the list shown is called.
  var listPhrase: Phrase { place == .records ? .kindNames(records.kind) : place.phrase }

  /// Row 2, right: the numbers of the place.
  var counts: Phrase {
    let conflicts = outside.conflicts.count
    return conflicts == 0
      ? placeCounts : .conflictCount(conflicts) + Phrase(verbatim: " · ") + placeCounts
  }

  private var placeCounts: Phrase {
    if let picture = shownPicture { return counts(of: picture) }
    let shown = list.filter.text.isEmpty ? countsOfAll : .shownOf(hitCount, list.total)
    return chosenWords.map { $0 + Phrase(verbatim: "   ") + shown } ?? shown
  }

  /// How many records the filter leaves.
  var hitCount: Int { place == .plan ? plan.hits?.count ?? 0 : list.position.count }

  private var countsOfAll: Phrase {
    switch place {
    case .today: todayCounts
    case .parties: partiesCounts
    case .plan: planCounts
    case .agenda: agendaCounts
    case .followUps: followUpsCounts
    case .meeting: world.meetingCounts
    case .records: recordsCounts
    }
  }

  /// What an empty list says, and how it is filled.
  var emptyPlace: Phrase {
    switch place {
    case .today: .todayIsEmpty
    case .parties where parties.group != .all: .groupIsEmpty
    case .meeting: .meetingIsEmpty
    case _ where refusalToChange != nil: .nothingHere
    case .parties: .partiesAreEmpty
    case .plan: shownPlan == nil ? .planIsMissing : .planIsEmpty
    case .agenda: agendaIsEmpty
    case .followUps: .followUpsAreEmpty
    case .records: .listIsEmpty(records.kind)
    }
  }

  /// What is said of the focused row when there is nothing else to say.
  var remark: Status? {
    if shownPicture != nil { return settings.isPlain ? nil : pictureRemark.map { Status($0) } }
    if let remark = filterRemark { return remark }
    return switch place {
    case .plan: planRemark.map { Status($0, .warning) }
    case .followUps: followUpsRemark.map { Status($0, .warning) }
    default: nil
    }
  }

  var listColumns: [Column] {
    switch place {
    case .today: TodayColumns.all
    case .parties: PartyColumns.all
    case .plan: PlanColumns.all
    case .agenda: agendaColumns
    case .followUps: FollowUpColumns.all
    case .meeting: FollowUpColumns.all
    case .records: recordColumns
    }
  }

  /// Whether rows have a box that Space ticks.
  var listHasBoxes: Bool { place == .followUps || place == .meeting }

  /// What a row shows, whichever list it stands in.
  func cells(of key: RowKey) -> RowCells {
    switch key {
    case .heading(let index): RowCells(heading: heading(index)[language])
    case .todo(let index): todoCells(index)
    case .progress(let progress): cells(of: progress)
    case .commitment(let commitment): commitmentCells(commitment)
    case .entity(let reference): cells(of: reference)
    }
  }

  private func heading(_ index: Int) -> Phrase {
    switch place {
    case .today: world.todayHeading(index)
    case .agenda: agendaHeading(index)
    case .followUps, .meeting: followUpsHeading(index)
    case .plan: laneHeading(index)
    case .parties, .records: .empty
    }
  }

  private func cells(of reference: EntityReference) -> RowCells {
    switch reference.kind {
    case .parties: world.partyCells(Identifier(reference.id))
    case .activities: activityCells(Identifier(reference.id))
    case .matters: matterCells(Identifier(reference.id))
    case .meetings: meetingCells(Identifier(reference.id))
    case .treatments: treatmentCells(Identifier(reference.id))
    case .followups: followUpCells(Identifier(reference.id))
    default: world.recordCells(reference)
    }
  }

  /// What is told about a row below or beside the list, and on its own page.
  func details(of key: RowKey) -> Details? {
    switch key {
    case .heading: nil
    case .todo(let index): todoDetails(index)
    case .progress(let progress): details(of: progress)
    case .commitment(let commitment): commitmentDetails(commitment)
    case .entity(let reference): details(of: reference)
    }
  }

  /// With what others did to it before everything else.
  func details(of reference: EntityReference) -> Details? {
    guard var details = ownDetails(of: reference) else { return nil }
    let words = markWords(of: reference).map { $0[language] }
    details.brief = Array((words + details.brief).prefix(max(4, details.brief.count)))
    details.full = words.lines + details.full
    return details
  }

  private func ownDetails(of reference: EntityReference) -> Details? {
    switch reference.kind {
    case .parties: partyDetails(Identifier(reference.id))
    case .activities: world.activityDetails(Identifier(reference.id))
    case .matters: world.matterDetails(Identifier(reference.id))
    case .meetings: world.meetingDetails(Identifier(reference.id))
    case .treatments: treatmentDetails(Identifier(reference.id))
    case .followups: followUpDetails(Identifier(reference.id))
    default: world.recordDetails(reference)
    }
  }

  /// Makes a place ready to show a record: the right group, meeting or view.
  mutating func prepare(_ place: Place, toShow reference: EntityReference) {
    switch place {
    case .agenda: prepareAgenda(toShow: reference)
    case .plan: preparePlan(toShow: reference)
    case .parties: parties.group = .all
    case .followUps: followUps.group = .all
    case .records: prepareRecords(toShow: reference)
    case .today, .meeting: break
    }
  }

  /// What the form of a new record proposes, which may be changed in it; see `Kind.begin` for what
  /// every new record begins with.
  mutating func startingRecord(for kind: Kind) -> Record {
    Record([Field("id", .identifier(identifiers.next(Void.self).raw))] + startingFields(for: kind))
  }

  private func startingFields(for kind: Kind) -> [Field] {
    switch kind {
    case .parties: world.startingParty
    case .activities: startingActivity
    case .plans: world.startingPlan
    case .matters: world.startingMatter
    case .meetings: startingMeeting
    case .treatments: startingTreatment
    case .mandates: [Field("from", now.day.value)]
    // Elections are held in the autumn, for the year after.
    case .nominations: [Field("year", .integer(Int64(now.day.year + (now.day.month > 6 ? 1 : 0))))]
    case .assessments: [Field("year", .integer(Int64(followUpYear)))]
    default: []
    }
  }
}
