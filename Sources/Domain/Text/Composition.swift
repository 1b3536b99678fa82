@_spi(_Unicode) import Swift

extension String {
  /// In normalisation form C, so that "a" with a ring typed apart is the letter "å".
  ///
  /// Text whose scalars all lie below U+0300 is composed already: its bytes stay below 0xCC. The
  /// time grows with the square of a run of marks, so runs are cut.
  package var composed: String {
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: withCutMarks._nfc)
    return String(scalars)
  }

  /// In normalisation form D: letters first, their marks after.
  var decomposed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: _nfd)
    return String(scalars)
  }

  /// With at most twice as many marks on a letter as a text may have, so that it is still refused.
  private var withCutMarks: String {
    var scalars = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
      if marks <= 2 * TextLimits.marks { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
