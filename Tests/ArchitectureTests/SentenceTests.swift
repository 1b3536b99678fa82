import Testing

/// Sentences for people stand in files of phrases, in both languages side by side.
struct SentenceTests {
  private static let files =
    (Repository.swiftFiles(under: "Sources/App")
    + Repository.swiftFiles(under: "Sources/Documents/Reports")
    + Repository.swiftFiles(under: "Sources/samverkan"))
    .filter { !$0.name.hasSuffix("Phrases.swift") }

  @Test func `texts of three words or more stand in files of phrases`() {
    let sentences = Self.files.flatMap { file in
      file.code.literals.filter { Self.words(in: $0.text).count >= 3 }
        .map { "\(file.path):\($0.line): \($0.text)" }
    }
    #expect(sentences == [])
  }

  @Test func `phrases in two languages are made in files of phrases`() {
    let made = Self.files.flatMap { file in
      file.places { line in
        line.contains("Phrase(\"") && !line.contains("Phrase(\"\"")
      }
    }
    #expect(made == [])
  }

  /// Runs of letters that stand as words in a sentence; names of options and fields do not.
  private static func words(in text: String) -> [Substring] {
    text.split(separator: " ").filter { word in
      let bare = word.drop { "(\"'".contains($0) }.reversed().drop { ".,:;!?)\"'…".contains($0) }
      return bare.count > 1 && bare.allSatisfy(\.isLetter) && bare.contains(where: \.isLowercase)
    }
  }
}
