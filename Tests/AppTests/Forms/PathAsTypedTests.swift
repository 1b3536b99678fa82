import App
import Testing

struct PathAsTypedTests {
  @Test(arguments: [
    ("/hem/lista.csv", "/hem/lista.csv"), ("  ~/Dokument/lista.csv ", "~/Dokument/lista.csv"),
    ("'/hem/Föreningar 2026.csv'", "/hem/Föreningar 2026.csv"),
    ("\"/hem/Föreningar 2026.csv\"", "/hem/Föreningar 2026.csv"),
    ("/hem/F\u{f6}reningar\\ 2026\\ (1).csv", "/hem/F\u{f6}reningar 2026 (1).csv"),
    ("file:///hem/F%C3%B6reningar%202026.csv", "/hem/Föreningar 2026.csv"),
    ("file://dator/hem/lista.csv", "/hem/lista.csv"),
    ("file:///hem/100%.csv", "file:///hem/100%.csv"), ("lista.csv", "lista.csv"), ("", ""),
    ("'", "'"), ("namn\\ med.csv", "namn\\ med.csv"), ("/hem/a\\b", "/hem/a\\b"),
  ])
  func `a path is read as people have it`(typed: String, plain: String) {
    #expect(PathAsTyped.plain(typed) == plain)
  }
}
