/// The single letter that a base and a mark are equal to, if there is one.
func composed(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
  guard (0x300...0x345).contains(mark.value) else { return nil }
  var pair = String.UnicodeScalarView()
  pair.append(base)
  pair.append(mark)
  return composedLetters[String(pair)]
}

/// Composed Latin, Greek and Cyrillic letters, found also under their parts: a dictionary compares
/// texts by what they mean, so `a` and a ring finds `å`.
private let composedLetters: [String: Unicode.Scalar] = {
  let blocks: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF]
  var letters: [String: Unicode.Scalar] = [:]
  for scalar in blocks.joined().compactMap(Unicode.Scalar.init)
  where scalar.properties.isAlphabetic {
    letters[String(scalar)] = scalar
  }
  return letters
}()
