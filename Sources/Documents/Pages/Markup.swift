extension String {
  /// For an element's content or an attribute in HTML and XML alike.
  var escapedForMarkup: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Escaped, with `lineBreak` where a line ends.
  func markup(lineBreak: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).escapedForMarkup }
      .joined(separator: lineBreak)
  }
}
