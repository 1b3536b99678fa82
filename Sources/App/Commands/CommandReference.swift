package import Domain
import Terminal

/// The command table as Markdown, for the README and for `samverkan keys`.
package enum CommandReference {
  package static func markdown(in language: Language) -> String {
    let ofPlaces = Place.allCases.map { place in
      section(
        place.phrase[language], CommandTable.all.filter { $0.places == [.place(place)] }, language)
    }
    let inLists = CommandTable.all.filter { $0.places.count > 1 }
    let everywhere = CommandTable.all.filter { $0.places == [.everywhere] }
    let general = [
      section(Phrase.inLists[language], inLists, language),
      section(Phrase.everywhere[language], everywhere, language),
    ]
    return (ofPlaces + general).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func section(
    _ title: String, _ commands: [Command], _ language: Language
  ) -> String {
    let rows = commands.filter { !$0.keys.isEmpty }.map { row($0, language) }
    guard !rows.isEmpty else { return "" }
    let heads = "| \(Phrase.keyHead[language]) | \(Phrase.commandHead[language]) | |"
    return (["### \(title)", "", heads, "| --- | --- | --- |"] + rows + [""])
      .joined(separator: "\n")
  }

  private static func row(_ command: Command, _ language: Language) -> String {
    let keys = command.keys.map { "`\($0.words[language])`" }.joined(separator: " ")
    return "| \(keys) | \(command.title[language]) | \(command.help[language]) |"
  }
}
