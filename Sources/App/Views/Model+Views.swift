import Domain
import Terminal

/// Saving how a place is shown under a name, and opening it again.
extension Model {
  /// A place as it stands.
  func shownView(of place: Place) -> SavedView {
    SavedView(
      list: listName(of: place), group: shownGroup(of: place), order: order(of: place),
      filter: lists[place]?.filter.text ?? "")
  }

  /// The group, part or columns of the place, by a name that never changes.
  private func shownGroup(of place: Place) -> String? {
    switch place {
    case .parties: "\(parties.group)"
    case .plan: "\(plan.grouping)"
    case .followUps: "\(followUps.group)"
    case .today, .agenda, .meeting, .records: nil
    }
  }

  mutating func askToSaveView() {
    openNameForm(.saveView, title: .saveView, name: "")
  }

  private mutating func openNameForm(_ purpose: Form.Purpose, title: Phrase, name: String) {
    let record = Record([Field("name", .text(name))])
    overlays.append(
      .form(Form(purpose, title: title, specs: [.viewName], from: record, language: language)))
  }

  /// A view of the same name is replaced; undo brings the earlier one back.
  mutating func saveView(named name: String) -> [Effect] {
    let text = shownView(of: place).text
    if let known = book.savedView(named: name) {
      return record(.edit, known.changing { $0.text = text }, said: .viewSaved(name))
    }
    var setting = Setting(id: identifiers.next(), key: .savedView)
    setting.name = name
    setting.text = text
    return record(.create, [setting.creation], said: .viewSaved(name))
  }

  /// The saved views: Enter opens one, and the page says how to save, rename and remove.
  mutating func showViews() { show(world.viewsPage) }

  /// The view of the focused row of their page.
  private var focusedView: Identifier<Setting>? {
    page?.record.flatMap { Identifier<Setting>($0) }
  }

  mutating func openFocusedView() {
    guard let view = focusedView else { return }
    closeTop()
    openView(view)
  }

  /// What is saved is how the place looks, which is seen again.
  mutating func addView() {
    closeTop()
    askToSaveView()
  }

  mutating func renameFocusedView() {
    if let view = focusedView { askToRenameView(view) }
  }

  mutating func removeFocusedView() -> [Effect] { focusedView.map { removeView($0) } ?? [] }

  mutating func openView(_ id: Identifier<Setting>) {
    guard let setting = book.settings[id], let view = setting.text.flatMap(SavedView.init),
      let place = Place.allCases.first(where: { view.list.hasPrefix($0.name) })
    else { return }
    turn(place, to: view)
    orders[view.list] = view.order
    lists[place, default: ListState()].filter = TextField(view.filter)
    lists[place]?.isFiltering = false
    go(to: place)
    list.focusFirst()
    status = Status(.viewOpened(setting.name ?? ""))
  }

  private mutating func turn(_ place: Place, to view: SavedView) {
    func named<Group: CaseIterable>(_ type: Group.Type) -> Group? {
      Group.allCases.first { "\($0)" == view.group }
    }
    switch place {
    case .parties: parties.group = named(PartiesState.Group.self) ?? .all
    case .plan: plan.grouping = named(PlanState.Grouping.self) ?? .status
    case .followUps: followUps.group = named(FollowUpsState.Group.self) ?? .all
    case .agenda:
      agenda.shown =
        AgendaState.Shown.allCases.first { view.list.hasSuffix("." + $0.name) } ?? .agenda
    case .records: records.kind = view.kind ?? records.kind
    case .today, .meeting: break
    }
  }

  mutating func askToRenameView(_ id: Identifier<Setting>) {
    openNameForm(.renameView(id), title: .renameView, name: book.settings[id]?.name ?? "")
  }

  mutating func renameView(_ id: Identifier<Setting>, to name: String) -> [Effect] {
    record(.edit, book.changing(id) { $0.name = name }, said: .viewRenamed(name))
  }

  mutating func removeView(_ id: Identifier<Setting>) -> [Effect] {
    guard let setting = book.settings[id] else { return [] }
    return record(
      .remove, [.setting(.remove(setting))],
      said: .removed(Phrase(verbatim: setting.name ?? "")))
  }
}

extension World {
  var viewsPage: Page {
    let rows = book.savedViews.map { setting in
      let view = setting.text.flatMap(SavedView.init)
      return Page.Row(
        setting.name ?? "", extra: view.map { words(for: $0) } ?? "",
        subject: .record(setting.reference))
    }
    let empty = Page.Row(Phrase.noViews[language])
    return Page(.views, title: .views, rows: rows, otherwise: [empty])
  }

  /// The place and the filter of a view.
  func words(for view: SavedView) -> String {
    let place = Place.allCases.first { view.list.hasPrefix($0.name) }
    return [place?.phrase[language], view.filter.nonEmpty].compactMap { $0 }
      .joined(separator: ": ")
  }
}
