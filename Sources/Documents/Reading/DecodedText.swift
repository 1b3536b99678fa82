/// The bytes of a text file as UTF-8 without byte order mark, and what was assumed of them.
struct DecodedText {
  private(set) var bytes: ArraySlice<UInt8>
  private(set) var reading: TextReading

  init(_ bytes: [UInt8], as wanted: TextEncoding) throws(CSVError) {
    if Self.signatures.contains(where: { bytes.starts(with: $0) }) { throw .notText(offset: 0) }
    switch wanted {
    case .auto: self = try Self.found(bytes)
    case .utf8: self = try Self.utf8(bytes)
    case .utf16: self = try Self.utf16(bytes)
    case .windows1252, .macRoman, .dos850: self = try Self.paged(bytes, wanted)
    }
    if self.bytes.last == Self.endOfFile { self.bytes.removeLast() }
  }

  private init(_ bytes: ArraySlice<UInt8>, _ reading: TextReading) {
    self.bytes = bytes
    self.reading = reading
  }

  private static func found(_ bytes: [UInt8]) throws(CSVError) -> DecodedText {
    if ByteOrder(bytes) != nil { return try utf16(bytes) }
    try refuseZero(bytes)
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    if String(validating: text, as: UTF8.self) != nil {
      let (repaired, count) = TwiceEncoded.repaired(text)
      var reading = TextReading(.utf8)
      reading.repaired = count
      return DecodedText(repaired, reading)
    }
    return try mixed(text)
  }

  private static func utf8(_ bytes: [UInt8]) throws(CSVError) -> DecodedText {
    try refuseZero(bytes)
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .notUTF8(line: firstInvalidLine(bytes))
    }
    let text = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    return DecodedText(text, TextReading(.utf8))
  }

  /// A line break byte is never part of a longer UTF-8 sequence, so lines can be tried one by one.
  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }

  private static func utf16(_ bytes: [UInt8]) throws(CSVError) -> DecodedText {
    let order = ByteOrder(bytes) ?? .little
    guard bytes.count % 2 == 0 else { throw .notText(offset: bytes.count - 1) }
    var units = stride(from: 0, to: bytes.count, by: 2).map { order.unit(bytes[$0], bytes[$0 + 1]) }
    if units.first == 0xFEFF { units.removeFirst() }
    if let zero = units.firstIndex(of: 0) { throw .notText(offset: zero * 2) }
    guard let text = String(validating: units, as: UTF16.self) else { throw .notText(offset: 0) }
    return DecodedText(Array(text.utf8)[...], TextReading(.utf16))
  }

  private static func paged(
    _ bytes: [UInt8], _ encoding: TextEncoding
  ) throws(CSVError) -> DecodedText {
    try refuseZero(bytes)
    var letters = LetterRuns(bytes[...])
    let result = try letters.decoded { _ in encoding }
    return DecodedText(result[...], TextReading(encoding))
  }

  /// Not UTF-8 throughout: runs of letters that are, and others by the likeliest code page.
  private static func mixed(_ bytes: ArraySlice<UInt8>) throws(CSVError) -> DecodedText {
    var letters = LetterRuns(bytes)
    let likeliest = letters.likeliest
    let page = likeliest.encoding
    let result = try letters.decoded { $0 ? .utf8 : page }
    var reading = TextReading(letters.isMostlyUTF8 ? .utf8 : page)
    if letters.isMixed { reading.mixedWith = letters.isMostlyUTF8 ? page : .utf8 }
    reading.rival = likeliest.rival
    return DecodedText(result[...], reading)
  }

  private static func refuseZero(_ bytes: [UInt8]) throws(CSVError) {
    if let offset = bytes.firstIndex(of: 0) { throw .notText(offset: offset) }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  /// What programs for DOS put at the end of a text.
  private static let endOfFile: UInt8 = 0x1A

  /// The first bytes of pictures, archives (also spreadsheets) and documents people mix up.
  private static let signatures: [[UInt8]] = [
    [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], [0x47, 0x49, 0x46, 0x38],
    [0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
    [0x1F, 0x8B],
  ]
}

/// Which of two bytes counts more in UTF-16.
private enum ByteOrder {
  case little, big

  /// By the mark, else by where the zeros of Western letters stand; nil for other text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self = .little
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .big
    } else {
      var zeros = (even: 0, odd: 0)
      for (place, byte) in bytes.enumerated() where byte == 0 {
        if place % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
      }
      let most = bytes.count * 3 / 8
      guard bytes.count % 2 == 0, max(zeros.even, zeros.odd) > most else { return nil }
      self = zeros.odd > zeros.even ? .little : .big
    }
  }

  func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    switch self {
    case .little: UInt16(second) << 8 | UInt16(first)
    case .big: UInt16(first) << 8 | UInt16(second)
    }
  }
}
