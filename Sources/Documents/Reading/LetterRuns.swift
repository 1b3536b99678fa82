/// Text of one byte a letter, or of that and UTF-8 mixed, cut into what is ASCII and what is not.
struct LetterRuns {
  /// Bytes from 0x80 side by side.
  private struct Run {
    let range: Range<Int>
    let isUTF8: Bool
  }

  private let bytes: ArraySlice<UInt8>
  private var runs: [Run] = []

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    var position = bytes.startIndex
    while let start = bytes[position...].firstIndex(where: { $0 >= 0x80 }) {
      let end = bytes[start...].firstIndex { $0 < 0x80 } ?? bytes.endIndex
      runs.append(Run(range: start..<end, isUTF8: Self.isUTF8(bytes[start..<end])))
      position = end
    }
  }

  /// Hardly any text of another encoding has just these bytes beside each other.
  private static func isUTF8(_ run: ArraySlice<UInt8>) -> Bool {
    guard let text = String(validating: run, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy(\.isOrdinary)
  }

  private var countOfUTF8: Int { runs.count { $0.isUTF8 } }

  var isMixed: Bool { countOfUTF8 > 0 && countOfUTF8 < runs.count }
  var isMostlyUTF8: Bool { countOfUTF8 * 2 > runs.count }

  /// The page that gives the most Swedish letters, and the next one where that is close.
  var likeliest: (encoding: TextEncoding, rival: TextEncoding?) {
    let others = runs.filter { !$0.isUTF8 }
    let letters = others.reduce(0) { $0 + $1.range.count }
    var scores: [(encoding: TextEncoding, score: Int)] = []
    for encoding in TextEncoding.pages {
      guard let page = encoding.page else { continue }
      let score = others.reduce(0) { $0 + self.score(of: $1.range, page) }
      let place = scores.firstIndex { $0.score < score } ?? scores.endIndex
      scores.insert((encoding, score), at: place)
    }
    let isClose = scores[0].score - scores[1].score <= letters
    return (scores[0].encoding, isClose ? scores[1].encoding : nil)
  }

  private func score(of range: Range<Int>, _ page: CodePage) -> Int {
    range.reduce(0) { sum, place in
      let previous = place > bytes.startIndex ? page.scalar(bytes[place - 1]) : nil
      let next = place + 1 < bytes.endIndex ? page.scalar(bytes[place + 1]) : nil
      return sum + LetterScore.of(page.scalar(bytes[place]), after: previous, before: next)
    }
  }

  /// As UTF-8; whatever is asked for is told of each run whether it is UTF-8 already.
  mutating func decoded(
    by encoding: (_ isUTF8: Bool) -> TextEncoding
  ) throws(CSVError) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    var position = bytes.startIndex
    for run in runs {
      result += bytes[position..<run.range.lowerBound]
      position = run.range.upperBound
      guard let page = encoding(run.isUTF8).page else {
        result += bytes[run.range]
        continue
      }
      for place in run.range {
        guard let scalar = page.scalar(bytes[place]) else { throw .notText(offset: place) }
        result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return result + bytes[position...]
  }
}

extension Unicode.Scalar {
  /// A letter or sign that Western text is likely to hold; Â and Ã are what text looks like that
  /// was encoded twice.
  var isOrdinary: Bool {
    switch value {
    case 0xC2, 0xC3: false
    case 0xA0...0xFF, 0x2010...0x2026, 0x20AC: true
    default: false
    }
  }
}
