/// What the register shows of all parties.
package struct PartiesState: Sendable, Equatable {
  /// Which parties are shown; the key `g` goes round.
  package enum Group: Int, CaseIterable, Sendable {
    case all
    case municipality
    case civilSociety
    case shouldJoin
    case affiliated
  }

  package internal(set) var group = Group.all

  package init() {}
}
