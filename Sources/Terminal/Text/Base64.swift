/// Bytes as letters, for what a terminal takes between control signs.
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Four letters for every three bytes, filled up with equals signs.
  package static func encoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? UInt32(bytes[start + $0]) : 0 }
      let word = three[0] << 16 | three[1] << 8 | three[2]
      for place in 0..<4 {
        let isFilled = start + place <= bytes.count
        let letter = letters[Int(word >> UInt32(18 - 6 * place) & 63)]
        result.append(isFilled ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
