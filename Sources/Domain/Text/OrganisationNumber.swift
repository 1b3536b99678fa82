/// A Swedish organisation number: ten digits whose last is a Luhn check digit.
package struct OrganisationNumber: Hashable, Comparable, Sendable, Codable, ValueConvertible {
  /// The ten digits as one whole number.
  package let number: Int
  /// The kind of body that the first digit stands for.
  package let group: OrganisationGroup

  /// Reads what people paste: hyphen, dashes, spaces or none, and the twelve-digit form with 16.
  ///
  /// Empty text is no fault but nil, for networks have no number.
  package static func parse(
    _ text: String
  ) -> Result<OrganisationNumber?, OrganisationNumberFault> {
    guard let digits = digits(in: text) else { return .failure(.notDigits) }
    if digits.isEmpty { return .success(nil) }
    if digits.count == 12 {
      return switch (digits[0], digits[1]) {
      case (1, 6): checked(digits[2...])
      case (1, 8), (1, 9), (2, 0): .failure(.personalNumber)
      default: .failure(.wrongLength)
      }
    }
    return digits.count == 10 ? checked(digits[...]) : .failure(.wrongLength)
  }

  /// Nil for empty text and for every fault.
  package init?(text: String) {
    guard case .success(let number?) = Self.parse(text) else { return nil }
    self = number
  }

  /// Eleven characters: "802002-8711".
  package var text: String {
    let digits = String(number)
    return digits.prefix(6) + "-" + digits.suffix(4)
  }

  package var value: Value { .text(text) }

  package init?(value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text: text)
  }

  package func encode(to encoder: any Encoder) throws {
    try encoder.encodeText(text)
  }

  package static func < (left: OrganisationNumber, right: OrganisationNumber) -> Bool {
    left.number < right.number
  }

  private init(number: Int, group: OrganisationGroup) {
    self.number = number
    self.group = group
  }

  /// At most thirteen digits, enough to see that there are too many; nil at another character.
  private static func digits(in text: String) -> [Int]? {
    var digits: [Int] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9":
        if digits.count < 13 { digits.append(Int(scalar.value) - 48) }
      case "-", "+", "\u{2010}"..."\u{2015}", "\u{2212}": continue
      default:
        guard scalar.properties.isWhitespace || scalar.properties.generalCategory == .format else {
          return nil
        }
      }
    }
    return digits
  }

  /// The third digit tells people from organisations, for no month begins with two or more.
  private static func checked(
    _ digits: ArraySlice<Int>
  ) -> Result<OrganisationNumber?, OrganisationNumberFault> {
    let digits = Array(digits)
    guard digits[2] >= 2 else { return .failure(.personalNumber) }
    guard let group = OrganisationGroup(digit: digits[0]) else { return .failure(.unknownGroup) }
    guard luhnSum(digits) % 10 == 0 else { return .failure(.checkDigit) }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    return .success(OrganisationNumber(number: number, group: group))
  }

  private static func luhnSum(_ digits: [Int]) -> Int {
    digits.enumerated().reduce(0) { sum, place in
      let weighted = place.offset % 2 == 0 ? place.element * 2 : place.element
      return sum + weighted / 10 + weighted % 10
    }
  }
}

/// Why a text is not an organisation number, in the order that the rules are tried.
package enum OrganisationNumberFault: Error, CaseIterable, Hashable, Sendable {
  /// A character that is neither digit, dash nor space.
  case notDigits
  /// Neither ten digits nor twelve that begin with 16.
  case wrongLength
  /// A person's number, which the register must not hold.
  case personalNumber
  /// A first digit that no group has.
  case unknownGroup
  /// Most often one digit wrong or two that changed places.
  case checkDigit
}

/// What the first digit of an organisation number says about the body.
package enum OrganisationGroup: String, Token {
  case estate
  case publicBody
  case foreignEntity
  case limitedCompany
  case simplePartnership
  case economicAssociation
  case nonProfitOrFoundation
  case partnership

  /// Nil for 0 and 4, which are not in use.
  package init?(digit: Int) {
    switch digit {
    case 1: self = .estate
    case 2: self = .publicBody
    case 3: self = .foreignEntity
    case 5: self = .limitedCompany
    case 6: self = .simplePartnership
    case 7: self = .economicAssociation
    case 8: self = .nonProfitOrFoundation
    case 9: self = .partnership
    default: return nil
    }
  }
}
