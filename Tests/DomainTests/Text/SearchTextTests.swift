import Testing

@testable import Domain

struct SearchTextTests {
  private func finds(_ query: String, in text: String) -> Bool {
    SearchText(text).matches(SearchQuery(query))
  }

  @Test(arguments: [
    ("Örebro  Läns\tIdrott ", "orebro lans idrott"), ("O\u{308}rebro", "orebro"), ("ÉÜØÆ", "euoa"),
    ("\u{200B} a \u{200B} b", "a b"), ("RF–SISU", "rf-sisu"), ("Straße", "strasse"),
    ("ŻÓŁĆ", "zolc"), ("", ""), ("Привет", "привет"), ("a\u{308}\u{323}b", "ab"),
  ])
  func `text is folded to small letters without marks`(text: String, folded: String) {
    #expect(text.folded == folded)
  }

  @Test(arguments: [
    ("orebro", "Örebro läns idrottsförbund"), ("ÖREBRO", "Örebro läns idrottsförbund"),
    ("o\u{308}re", "Örebro"), ("öre", "O\u{308}rebro"), ("forbund lans", "Örebro läns förbund"),
    ("halsö", "Hälsö"), ("föreningen huva", "Hyresgästföreningen – HUVA"), ("sisu", "RF-SISU"),
    ("möller", "Møller"), ("  ", "ABF"), ("cafe", "Café"), ("café", "Cafe"), ("åå", "Ååååå"),
    ("oö", "oooö"),
  ])
  func `a query finds its words in any order and without marks`(query: String, text: String) {
    #expect(finds(query, in: text))
  }

  @Test(arguments: [
    ("åre", "Are"), ("åre", "Äre"), ("ör", "Orden"), ("ä", "å"), ("hälso", "Halsö"),
    ("abf bilda", "ABF"), ("abfx", "ABF"), ("ö", ""), ("kfum", "KFU"),
  ])
  func `a typed å, ä or ö finds only itself`(query: String, text: String) {
    #expect(!finds(query, in: text))
  }

  @Test(arguments: [
    ("ölif", "Örebro Läns IdrottsFörbund"), ("ÖLIF", "Örebro läns idrottsförbund"),
    ("olif", "Örebro läns idrottsförbund"), ("öli", "Örebro läns idrottsförbund"),
    ("abf", "Arbetarnas bildningsförbund friluft"), ("hfs", "Hjälp för själen"),
    ("rhf", "Riksförbundet för hjärtats framtid"),
  ])
  func `an abbreviation finds the words it stands for`(query: String, text: String) {
    #expect(finds(query, in: text))
  }

  @Test(arguments: [
    ("olä", "Örebro läns"), ("ölif", "Orebro läns idrottsförbund"), ("ölix", "Örebro läns idrott"),
    ("öid", "Örebro läns idrottsdistrikt"), ("lif", "Örebro läns idrottsförbund"),
  ])
  func `an abbreviation begins with the first word`(query: String, text: String) {
    #expect(!finds(query, in: text))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a flood of marks is folded away`() {
    let flood = "a" + String(repeating: "\u{308}", count: 100_000) + "b"
    #expect(flood.folded == "ab")
    #expect(finds(flood, in: "äb"))
    #expect(!finds(flood, in: "ab"))
  }
}
