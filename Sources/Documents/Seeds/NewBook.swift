package import Domain
internal import Resources

/// What a new book begins with.
package enum NewBook {
  /// The known municipal bodies; names lead from a part to its whole and from an ended body to the
  /// one that took over.
  ///
  /// - Parameter written: what a remark says.
  package static func municipalBodies(
    _ identifiers: inout IdentifierSource, written: (String) -> String = { $0 }
  ) -> [Party] {
    let texts = Embedded.municipalBodies
    var byName: [String: Identifier<Party>] = [:]
    for text in texts { byName[text.name] = identifiers.next() }
    return texts.compactMap { text in
      guard let id = byName[text.name], let kind = PartyKind(rawValue: text.kind) else {
        return nil
      }
      var party = Party(id: id, name: text.name, side: .municipality, kind: kind)
      party.aliases = text.aliases.split(separator: ",").map { String($0).trimmed }
      party.activeFrom = Day(text: text.activeFrom)
      party.activeTo = Day(text: text.activeTo)
      party.parentParty = byName[text.parent]
      party.replacedBy = byName[text.replacedBy]
      party.note = [written(text.remark), text.source].filter { !$0.isEmpty }.joined(separator: " ")
      return party
    }
  }

  /// The changes of the transaction that sets a book up.
  package static func changes(_ identifiers: inout IdentifierSource) -> [Change] {
    municipalBodies(&identifiers).map(\.creation)
  }
}
