import Domain
import Foundation
import Store

/// A process that changes a book on the real disk until it is killed, and tells of each change on
/// its output only after the store said that it is saved.
enum Worker {
  static func run(book: String, state: String) throws {
    var chance = SystemRandomNumberGenerator()
    let environment = StoreEnvironment(
      files: DiskFileSystem(), stateFolder: state,
      now: { Int64(Date().timeIntervalSince1970 * 1000) }, random: { chance.next() })
    let opened = try BookFile.open(at: book, in: environment)
    var identifiers = IdentifierSource(
      seed: RawIdentifier(high: chance.next(), low: chance.next()))
    while true {
      let party = Party(
        id: identifiers.next(), name: "p", side: .civilSociety, kind: .nonProfitAssociation)
      let transaction = Transaction(
        id: identifiers.next(), action: .create, author: "Åsa", time: 0,
        changes: [.party(.create(party))])
      guard opened.file.record(transaction) == .saved else { continue }
      let line = Array((party.id.raw.text + "\n").utf8)
      _ = line.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
    }
  }
}
