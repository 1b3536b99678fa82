package import Domain
package import Terminal

/// All that is shown is read from here: the book, the moment, and how this person looks at it.
///
/// What only reads stands here: it can be called without a whole `Model`, and changes nothing.
package struct World: Sendable {
  /// The book and what points at what in it.
  package internal(set) var index: BookIndex
  package internal(set) var register = PartyRegister()
  package internal(set) var now: Moment
  package internal(set) var size: Size
  package internal(set) var settings: ViewSettings
  package internal(set) var language: Language
  package internal(set) var author: String
  /// How the files of attachments stood when last seen.
  package internal(set) var paperStandings: [Identifier<Attachment>: AttachmentStanding] = [:]
  package let agreement: AgreementPeriod
  package let facts: Facts

  init(_ start: Start) {
    index = BookIndex(start.book)
    now = start.now
    size = start.size
    settings = start.settings
    language = start.settings.language
    author = start.author
    agreement = start.agreement
    facts = start.facts
  }

  package var book: Book { index.book }

  /// Who and when, for the next change.
  var actor: Actor { Actor(author: author, now: now) }

  /// The same, for what is entered into a record.
  package var entrant: Entrant { Entrant(actor, period: agreement, language: language) }
}

/// The words for the same by which the model's own members speak of the world.
extension Model {
  package var index: BookIndex { world.index }

  package var book: Book { world.book }

  package var now: Moment { world.now }

  package var size: Size { world.size }

  package var settings: ViewSettings { world.settings }

  package var language: Language { world.language }

  package var author: String { world.author }

  package var agreement: AgreementPeriod { world.agreement }

  package var facts: Facts { world.facts }

  var actor: Actor { world.actor }

  package var entrant: Entrant { world.entrant }
}
