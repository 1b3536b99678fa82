/// The ASCII sign nearest to another, for terminals without UTF-8; `?` when there is none.
package func asciiStandIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
  if scalar.isASCII { return scalar }
  if let sign = standIns[scalar] { return sign }
  let decomposed = latinBases.first { $0.letters.contains(scalar) }
  return decomposed?.base ?? "?"
}

private let standIns: [Unicode.Scalar: Unicode.Scalar] = [
  "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+",
  "┴": "+", "┼": "+", "…": "~", "–": "-", "—": "-", "‐": "-", "‑": "-", "•": "*", "·": ".",
  "›": ">", "‹": "<", "»": ">", "«": "<", "►": ">", "◄": "<", "▲": "^", "▼": "v", "’": "'",
  "‘": "'", "”": "\"", "“": "\"", "„": "\"", "×": "x", "§": "S", "\u{A0}": " ", "←": "<",
  "→": ">", "↑": "^", "↓": "v",
]

private let latinBases: [(letters: String.UnicodeScalarView, base: Unicode.Scalar)] = [
  ("åäàáâãāą".unicodeScalars, "a"), ("ÅÄÀÁÂÃĀĄ".unicodeScalars, "A"),
  ("öøòóôõőō".unicodeScalars, "o"), ("ÖØÒÓÔÕŐŌ".unicodeScalars, "O"),
  ("éèêëēęě".unicodeScalars, "e"), ("ÉÈÊËĒĘĚ".unicodeScalars, "E"),
  ("üùúûūůű".unicodeScalars, "u"), ("ÜÙÚÛŪŮŰ".unicodeScalars, "U"),
  ("íìîïī".unicodeScalars, "i"), ("ÍÌÎÏĪ".unicodeScalars, "I"),
  ("çćč".unicodeScalars, "c"), ("ÇĆČ".unicodeScalars, "C"), ("ñńň".unicodeScalars, "n"),
  ("ÑŃŇ".unicodeScalars, "N"), ("šśş".unicodeScalars, "s"), ("ŠŚŞ".unicodeScalars, "S"),
  ("žźż".unicodeScalars, "z"), ("ŽŹŻ".unicodeScalars, "Z"), ("ýÿ".unicodeScalars, "y"),
  ("ł".unicodeScalars, "l"), ("Ł".unicodeScalars, "L"), ("ðđ".unicodeScalars, "d"),
]

extension String {
  /// Each sign by the ASCII sign nearest to it, marks on letters left out.
  package var inASCII: String {
    String(String.UnicodeScalarView(compactMap(\.unicodeScalars.first).map(asciiStandIn)))
  }
}
