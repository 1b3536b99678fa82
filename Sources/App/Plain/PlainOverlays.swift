import Domain
import Terminal

/// What lies over a place in plain reading.
extension Model {
  func plainScreen(of overlay: Overlay) -> PlainScreen {
    switch overlay {
    case .form(let form): world.plainForm(form)
    case .menu(let menu): plainMenu(menu)
    case .palette(let palette): plainPalette(palette)
    case .help(let help): plainHelp(help)
    case .dialog(let dialog): world.plainDialog(dialog)
    case .page(let page): world.plainPage(page)
    case .picker(let picker): world.plainPicker(picker)
    case .calendar(let calendar): world.plainCalendar(calendar)
    case .guide(let guide): world.plainGuide(guide)
    case .welcome(let welcome): world.plainWelcome(welcome)
    case .picture(let picture): plainPicture(picture)
    }
  }

  private func plainMenu(_ menu: Menu) -> PlainScreen {
    guard let item = menu.item else {
      let rows = menu.groups.map { group in
        let names = group.offers.compactMap { world.command(of: $0)?.title }
        return PlainScreen.Row(
          group.group.phrase[language] + ": "
            + names.map { $0[language].midSentence }.joined(separator: ", "))
      }
      return PlainScreen(heading: [Phrase.menu[language] + "."], rows: rows, focus: menu.group)
    }
    let group = menu.groups[menu.group].group.phrase[language]
    let rows = menu.openOffers.compactMap { sentence(of: $0) }.map { PlainScreen.Row($0) }
    return PlainScreen(
      heading: [Phrase.menu[language] + ", " + group + "."], rows: rows, focus: item)
  }

  /// A command with its key, or with the reason why it cannot be done now.
  private func sentence(of offer: Offer) -> String? {
    guard let command = world.command(of: offer) else { return nil }
    if let reason = refusal(of: offer) {
      return command.title[language] + ", " + Phrase.notNowBecause(reason)[language]
    }
    let key = command.keys.first.map { Phrase.keyNamed($0.words)[language] }
    let place = offer.place == self.place ? nil : offer.place.phrase[language]
    return [command.title[language], place, key].compactMap { $0 }.joined(separator: ", ")
  }

  private func plainPalette(_ palette: Palette) -> PlainScreen {
    let rows = palette.matches(in: self).compactMap { found in
      switch found {
      case .command(let offer): sentence(of: offer)
      case .view(let setting): Phrase.viewNamed(setting.name ?? "")[language]
      }
    }.map { PlainScreen.Row($0) }
    return world.searching(
      .palette, palette.query, rows, palette.highlighted, otherwise: .noSuchCommand)
  }

  private func plainHelp(_ help: Help) -> PlainScreen {
    let rows = helpSections(matching: help.query).flatMap(\.entries).map { entry in
      PlainScreen.Row(
        entry.keys[language] + ": " + entry.words[language] + ". "
          + entry.sentence[language])
    }
    return PlainScreen(
      heading: [Phrase.helpTitle(subjectOfHelp)[language] + "."], rows: rows,
      focus: rows.isEmpty ? nil : help.highlighted)
  }
}

extension World {
  /// The handbook by paragraphs, the one that is read in focus.
  fileprivate func plainGuide(_ guide: Guide) -> PlainScreen {
    let rows = guideBlocks.map { block in
      PlainScreen.Row(block.text, block.kind == .heading ? .title : .text)
    }
    return PlainScreen(
      heading: [Phrase.guideTitle[language] + "."], rows: rows, focus: guide.block,
      question: guide.query.map { question(.findInGuide, $0, more: Phrase(verbatim: "")) })
  }

  /// What is said, and on the last of the three the ways to begin.
  fileprivate func plainWelcome(_ welcome: Welcome) -> PlainScreen {
    let texts = welcome.lines.map { PlainScreen.Row(spoken($0[language])) }
    let isLast = welcome.step == .beginning
    let choices =
      isLast ? Welcome.Beginning.allCases.map { $0.phrase } : [Phrase.goOn]
    return PlainScreen(
      heading: [welcome.title[language] + "."],
      rows: texts + choices.map { PlainScreen.Row($0[language]) },
      focus: texts.count + (isLast ? welcome.highlighted.rawValue : 0))
  }

  fileprivate func plainPicker(_ picker: Picker) -> PlainScreen {
    let rows = picker.matches.map { item in
      PlainScreen.Row([item.title, item.extra].filter { !$0.isEmpty }.joined(separator: ", "))
    }
    return searching(
      picker.title, picker.query, rows, picker.highlighted, otherwise: picker.wordsForNothing)
  }

  /// Something found by typing: what Enter would take is read with what is typed.
  fileprivate func searching(
    _ title: Phrase, _ query: TextField, _ rows: [PlainScreen.Row], _ focus: Int,
    otherwise nothing: Phrase
  ) -> PlainScreen {
    let found = rows.indices.contains(focus) ? rows[focus].text : nothing[language]
    let place = Phrase.hitOf(focus + 1, rows.count)
    let hit = rows.isEmpty ? found : place[language] + ": " + found
    return PlainScreen(
      heading: [title[language] + "."], rows: rows, focus: rows.isEmpty ? nil : focus,
      question: question(title, query, more: Phrase(verbatim: hit)))
  }

  /// One day at a time: the arrows go a day or a week, and what is typed is read.
  fileprivate func plainCalendar(_ calendar: CalendarSheet) -> PlainScreen {
    let day = Phrase(verbatim: calendar.day.text + " ") + .weekdayAndWeek(calendar.day)
    return PlainScreen(
      heading: [calendar.title[language] + "."], rows: [],
      question: question(
        .calendarDay(day), calendar.typed,
        more: .calendarTyping + Phrase(verbatim: ". ")
          + .calendarArrows))
  }

  fileprivate func plainDialog(_ dialog: Dialog) -> PlainScreen {
    let texts = dialog.lines.map { PlainScreen.Row($0[language], .title) }
    let answers = dialog.buttons.map { PlainScreen.Row(Phrase.button($0.title)[language]) }
    return PlainScreen(
      heading: [dialog.title[language] + "."], rows: texts + answers,
      focus: texts.count + dialog.focused)
  }

  fileprivate func plainPage(_ page: Page) -> PlainScreen {
    let rows = page.rows.map { row in
      let words = [row.text, row.extra].filter { !$0.isEmpty }.joined(separator: "  ")
      return PlainScreen.Row(sayingBox(in: spoken(words)), row.isHeading ? .title : .text)
    }
    return PlainScreen(
      heading: [spoken(page.title[language]) + "."], rows: rows, focus: page.focused)
  }

  /// A box at the beginning of a row becomes its word at the end.
  private func sayingBox(in text: String) -> String {
    guard let box = RowCells.Box(rawValue: String(text.prefix(3))) else { return text }
    return text.dropFirst(3).drop { $0 == " " || $0 == "," } + ", " + box.phrase[language]
  }
}
