package import Domain

extension Document {
  /// The title as the name of a file, such as "Minnesanteckningar Samverkansrådet 2021-03-24.html".
  package func fileName(_ format: DocumentFormat) -> String {
    "\(title.asFileName).\(format.rawValue)"
  }
}

extension RawRepresentable<String> where Self: CaseIterable {
  /// The form that the name of a file asks for by its ending; nil for other endings.
  package init?(ending path: String) {
    let name = path.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix(".\($0.rawValue)") }) else {
      return nil
    }
    self = format
  }
}

extension String {
  /// The path with the ending of a form, in the place of that of another form.
  package func ending(in format: DocumentFormat) -> String {
    let known = DocumentFormat(ending: self).map { $0.rawValue.count + 1 } ?? 0
    return "\(dropLast(known)).\(format.rawValue)"
  }

  /// Without signs that lead elsewhere, hide the file or are forbidden on some disk; never empty,
  /// at most 120 bytes.
  package var asFileName: String {
    var name = String.UnicodeScalarView()
    for scalar in printable.composed.unicodeScalars {
      switch scalar {
      case "\n", "/", "\\", ":", "*", "?", "\"", "<", ">", "|": name.append("-")
      case "\u{A0}": name.append(" ")
      default: name.append(scalar)
      }
    }
    while let first = name.first, ".-~ ".unicodeScalars.contains(first) { name.removeFirst() }
    while String(name).utf8.count > 120 { name.removeLast() }
    while let last = name.last, ". ".unicodeScalars.contains(last) { name.removeLast() }
    return name.isEmpty ? "samverkan" : String(name)
  }
}
