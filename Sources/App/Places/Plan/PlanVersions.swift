import Domain
import Terminal

/// Versions of the plan: making the next one, looking at another, comparing two.
extension World {
  /// All plans and versions, the latest first.
  var plansByTime: [ActivityPlan] {
    book.plans.all.sorted {
      ($1.fromYear, $1.version, $1.id) < ($0.fromYear, $0.version, $0.id)
    }
  }

  /// How much it holds, or that it is kept as it was.
  fileprivate func standing(of plan: ActivityPlan) -> Phrase {
    book.isTakenOver(plan) ? .locked : .activityCount(index.activities(in: plan.id).count)
  }

  /// What a version says of each activity, to be read and not edited.
  fileprivate func rowsKept(of plan: ActivityPlan) -> [Page.Row] {
    index.activities(asIn: plan, on: now.day).flatMap { activity in
      plan.contents[activity.id].map { rows(of: $0) } ?? []
    }
  }

  private func rows(of text: PlannedActivity) -> [Page.Row] {
    let names = ReferenceNames(book)
    let facts = text.kept.dropFirst().compactMap { key in
      text.words(key, names: names, language).map { (Activity.label(key), $0) }
    }
    let end = (text.endReason?.nonEmpty).map { (text.status.phrase, $0) }
    return pageRows("\(text.number) \(text.title)", isHeading: true)
      + (facts + [end].compactMap(\.self)).flatMap { label, words in
        pageRows(labelled(label, words.onOneLine), indent: "  ")
      }
  }

  /// Two earlier versions of the same years, to be compared with each other.
  fileprivate func pairsToCompare(without shown: ActivityPlan) -> [Picker.Item] {
    let earlier = plansByTime.filter {
      $0.id != shown.id && $0.fromYear == shown.fromYear && $0.toYear == shown.toYear
    }
    return earlier.indices.flatMap { newer in
      earlier[(newer + 1)...].map { older in
        Picker.Item(
          title: Phrase.versionPair(older.version, earlier[newer].version)[language], extra: "",
          value: .list([older.id.value, earlier[newer].id.value]))
      }
    }
  }

  var refusalWithOnePlan: Phrase? { book.plans.count < 2 ? .onlyOnePlan : nil }
}

extension Model {
  /// Why the plan shown is not revised: there is none, or a draft is being worked on.
  var refusalToRevise: Phrase? {
    guard let shown = shownPlan else { return .noPlanYet }
    return book.draft(like: shown).map { .isDraftAlready($0.version) }
  }

  /// A form for the draft that is to take the place of the version shown, with the reason for it.
  mutating func openRevision() {
    guard let shown = shownPlan else { return }
    var draft = ActivityPlan(
      id: identifiers.next(), period: shown.period, fromYear: shown.fromYear, toYear: shown.toYear)
    draft.version = book.latestVersion(like: shown).version + 1
    guard let record = try? FieldEncoder().encode(draft) else { return }
    let reason = FieldSpec(
      ActivityPlan.CodingKeys.revisionNote.rawValue, ActivityPlan.label(.revisionNote), .text,
      isRequired: true, help: .revisionReasonHelp)
    var form = Form(
      .create(.plans), title: .revising(world.title(of: shown.reference)),
      specs: [reason], from: record, language: language)
    form.said = [.revisionIsDraft(draft.version)]
    overlays.append(.form(form))
  }

  /// A choice among all plans; one that another version took over from is read, not worked on.
  mutating func choosePlan() {
    openPlanPicker(.showPlan, title: .otherPlan, without: nil)
  }

  /// With two versions they are compared at once, with more the older one is chosen.
  mutating func chooseVersionToCompare() {
    guard let shown = shownPlan else { return }
    let others = world.plansByTime.filter { $0.id != shown.id }
    if others.count == 1, let other = others.first { return compare(other, with: shown) }
    openPlanPicker(
      .comparePlan(shown.id), title: .compareWith(world.title(of: shown.reference)),
      without: shown.id, and: world.pairsToCompare(without: shown))
  }

  /// Another version with the one shown, or two others with each other.
  mutating func compare(_ chosen: Value, with newer: Identifier<ActivityPlan>) {
    guard case .list(let both) = chosen, both.count == 2,
      let second = Identifier<ActivityPlan>(value: both[1])
    else { return compare(Identifier(value: chosen), with: newer) }
    compare(Identifier(value: both[0]), with: second)
  }

  private mutating func openPlanPicker(
    _ purpose: Picker.Purpose, title: Phrase, without hidden: Identifier<ActivityPlan>?,
    and more: [Picker.Item] = []
  ) {
    let items = world.plansByTime.filter { $0.id != hidden }.map { plan in
      Picker.Item(
        title: (self.world.title(of: plan.reference) + .adopted(plan.adoptedDate))[language],
        extra: world.standing(of: plan)[language], value: plan.id.value)
    }
    overlays.append(.picker(Picker(purpose, title: title, items: items + more)))
  }

  mutating func show(plan id: Identifier<ActivityPlan>?) {
    guard let chosen = book.plans[id] else { return }
    guard !book.isTakenOver(chosen) else { return showContents(of: chosen) }
    plan.plan = chosen.id
    plan.column = 0
    refreshList()
    list.focusFirst()
    status = Status(.showingPlan(world.title(of: chosen.reference)))
  }

  /// A version that is kept as it was is read.
  private mutating func showContents(of plan: ActivityPlan) {
    show(
      Page(
        .text, title: world.title(of: plan.reference) + .lockedSuffix,
        rows: world.rowsKept(of: plan)))
  }

  private mutating func compare(
    _ older: Identifier<ActivityPlan>?, with newer: Identifier<ActivityPlan>
  ) {
    guard let older = book.plans[older], let newer = book.plans[newer] else { return }
    compare(older, with: newer)
  }

  /// The earlier of the two stands first, whichever was shown.
  private mutating func compare(_ one: ActivityPlan, with other: ActivityPlan) {
    let isOrdered = (one.fromYear, one.version) <= (other.fromYear, other.version)
    openPicture(.versions(isOrdered ? one.id : other.id, isOrdered ? other.id : one.id))
  }

  /// What would rewrite adopted text is refused, and the way to do it all the same is offered.
  mutating func offerRevision(_ reason: Phrase) {
    guard refusalToRevise == nil, !hasFormBelow else { return }
    overlays.append(
      .dialog(
        Dialog(
          title: .adoptedTextTitle, lines: [reason],
          buttons: [
            Dialog.Button(title: .leaveIt, answer: .leave),
            Dialog.Button(title: .reviseIt, answer: .revisePlan),
          ])))
  }
}
