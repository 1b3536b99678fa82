/// Something that was sent to somebody: an answer, an extract of minutes, a notice.
///
/// What the book knows of having told anybody stands here; who has not been told follows from it.
package struct Dispatch: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Dispatch>
  package var content: DispatchContent
  /// What an answer is about.
  package var matter: Identifier<Matter>?
  /// The meeting a paper is of.
  package var meeting: Identifier<Meeting>?
  package var party: Identifier<Party>?
  /// A body or office that is not a party, such as the secretary.
  package var recipient: String?
  package var channel: DispatchChannel
  package var date: Day
  /// The author who noted it, as the program was told.
  package var sentBy: String?
  package var note: String?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Dispatch>, _ content: DispatchContent, by channel: DispatchChannel, on date: Day
  ) {
    self.id = id
    self.content = content
    self.channel = channel
    self.date = date
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case content = "content"
    case matter = "matter"
    case meeting = "meeting"
    case party = "party"
    case recipient = "recipient"
    case channel = "channel"
    case date = "date"
    case sentBy = "sentBy"
    case note = "note"
  }
}

/// What was sent.
package enum DispatchContent: String, Token {
  case answer
  case extract
  case notes
  case notice
  case agenda
  case other
}

/// How it went.
package enum DispatchChannel: String, Token {
  case email
  case letter
  case phone
  case inPerson
  case eService
  case other
}

extension Dispatch {
  /// By day, the first one first.
  static func precedes(_ left: Dispatch, _ right: Dispatch) -> Bool {
    (left.date, left.id) < (right.date, right.id)
  }
}
