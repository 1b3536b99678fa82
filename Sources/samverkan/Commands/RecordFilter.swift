import Domain

/// The words behind `list KIND`: all must be found, those with a colon in the field they name.
struct RecordFilter {
  private var query: SearchQuery
  private var fields: [(name: String, query: SearchQuery, raw: String)] = []
  private let words: RecordWords

  init(_ typed: [String], _ kind: Kind, _ words: RecordWords) throws(CommandFailure) {
    self.words = words
    let names = kind.type.fieldNames
    var loose: [String] = []
    for word in typed.flatMap({ $0.split(whereSeparator: \.isWhitespace) }).map(String.init) {
      guard let (name, value) = Self.pair(word) else {
        loose.append(word)
        continue
      }
      if names.contains(name) {
        fields.append((name, SearchQuery(value), value))
      } else if let nearest = Nearest.word(to: name, among: names, { $0 }) {
        throw CommandFailure(.refused, .unknownField(name, kind, nearest: nearest))
      } else {
        loose.append(word)
      }
    }
    query = SearchQuery(loose.joined(separator: " "))
  }

  var isEmpty: Bool { query.isEmpty && fields.isEmpty }

  func lets(_ record: Record) -> Bool {
    fields.allSatisfy { matches(record, $0.name, $0.query, $0.raw) }
      && (query.isEmpty || SearchText(words.searchable(record)).matches(query))
  }

  /// Nothing behind the colon asks for an empty field.
  private func matches(
    _ record: Record, _ name: String, _ query: SearchQuery, _ raw: String
  ) -> Bool {
    let written = record[name]?.written ?? ""
    if query.isEmpty { return written.isEmpty }
    return written == raw || SearchText(words.text(name, in: record)).matches(query)
      || SearchText(written).matches(query)
  }

  private static func pair(_ word: String) -> (String, String)? {
    guard let colon = word.firstIndex(of: ":"), colon > word.startIndex else { return nil }
    return (String(word[..<colon]), String(word[word.index(after: colon)...]))
  }
}
