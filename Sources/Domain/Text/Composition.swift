@_spi(_Unicode) import Swift

extension String {
  /// In normalisation form C, so that "a" with a ring typed apart is the letter "å".
  ///
  /// Text whose scalars all lie below U+0300 is composed already: its bytes stay below 0xCC.
  package var composed: String {
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }

  /// In normalisation form D: letters first, their marks after.
  var decomposed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfd)
    return String(scalars)
  }
}
