internal import Domain

/// The words of real registers, read as the closed values of the agreement's world.
enum RegisterWords {
  /// Nil for a word that stands for no kind.
  static func kind(_ text: String) -> PartyKind? {
    let word = text.lowercased()
    return PartyKind.allCases.first { $0.rawValue.lowercased() == word } ?? kinds[word]
  }

  /// Nil for a word that stands for neither side.
  static func side(_ text: String) -> Side? {
    let word = text.lowercased()
    if word.hasPrefix("kommun") || word.hasPrefix("municipal") { return .municipality }
    if word.hasPrefix("civil") { return .civilSociety }
    return nil
  }

  /// Any way in that is none of the four named ones is the fifth.
  static func channel(_ text: String) -> AffiliationChannel? {
    let word = text.lowercased()
    if let own = AffiliationChannel.allCases.first(where: { $0.rawValue.lowercased() == word }) {
      return own
    }
    return channels.first { word.contains($0.part) }?.channel
  }

  private static let kinds: [String: PartyKind] = [
    "nämnd": .committee, "kommunal nämnd": .committee,
    "förvaltning": .administration, "kommunal förvaltning": .administration,
    "bolag": .municipalCompany, "kommunalt bolag": .municipalCompany,
    "kommunalförbund": .municipalAssociation,
    "ideell förening": .nonProfitAssociation, "förening": .nonProfitAssociation,
    "ekonomisk förening": .economicAssociation, "bostadsrättsförening": .economicAssociation,
    "stiftelse": .foundation, "studieförbund": .studyAssociation,
    "trossamfund": .faithCommunity, "registrerat trossamfund": .faithCommunity,
    "församling": .faithCommunity,
    "socialt företag": .socialEnterprise, "nätverk": .informalNetwork,
    "paraplyorganisation": .umbrellaOrganisation, "paraply": .umbrellaOrganisation,
    "annat": .other, "övrigt": .other, "annan": .other,
  ]

  private static let channels: [(part: String, channel: AffiliationChannel)] = [
    ("tjänst", .eService), ("digital", .eService), ("orebro.se", .eService),
    ("webb", .eService), ("rådhus", .formCityHall), ("föreningarnas", .formForeningarnasHus),
    ("vivalla", .formVivallaFolketsHus), ("annat", .other), ("annan", .other), ("övrig", .other),
    ("post", .other), ("mail", .other), ("mejl", .other), ("telefon", .other),
  ]
}

/// Which kind an organisation most likely is, when its register does not say.
struct KindGuess {
  private let name: String
  /// Name and category in lower case, for finding a word in either.
  private let letters: [UInt8]
  private let number: String

  /// `number` as it is shown, or empty.
  init(name: String, category: String?, number: String) {
    self.name = name.lowercased()
    self.number = number
    letters = Array((self.name + "\n" + (category?.lowercased() ?? "")).utf8)
  }

  var civil: PartyKind {
    if says("stiftelse") { return .foundation }
    if says("bostadsrättsförening") || says("ekonomisk förening") || name.hasPrefix("brf ") {
      return .economicAssociation
    }
    if says("studieförbund") { return .studyAssociation }
    if says("paraplyorganisation") || name.hasSuffix("föreningsråd") {
      return .umbrellaOrganisation
    }
    if number.hasPrefix("25") || says("trossamfund") || says("församling") || says("pastorat") {
      return .faithCommunity
    }
    return civilByNumber
  }

  private var civilByNumber: PartyKind {
    switch number.first {
    case "7": .economicAssociation
    case "8": .nonProfitAssociation
    case nil: says("nätverk") || says("områdesgrupp") ? .informalNetwork : .nonProfitAssociation
    default: .other
    }
  }

  var municipal: PartyKind {
    if name.hasSuffix("förvaltningen") || name.hasSuffix("förvaltning") { return .administration }
    if says("nämnd") || name.hasSuffix("kommunstyrelsen") { return .committee }
    if name.hasSuffix(" ab") || says(" ab ") || says("bolag") { return .municipalCompany }
    return says("förbund") ? .municipalAssociation : .other
  }

  private func says(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      letters.withUnsafeBufferPointer { letters in
        guard let first = word.first, letters.count >= word.count else { return false }
        return (0...(letters.count - word.count)).contains { start in
          letters[start] == first && letters[start...].starts(with: word)
        }
      }
    }
  }
}
