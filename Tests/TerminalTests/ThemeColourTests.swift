import Testing

@testable import Terminal

/// Colours as light, so that what is said about them can be reckoned.
private struct Colour {
  var red: Double
  var green: Double
  var blue: Double

  /// One of the 256 of the cube and the greys; the first sixteen are the user's own.
  init(_ number: Int) {
    func level(_ step: Int) -> Double { step == 0 ? 0 : Double(55 + 40 * step) / 255 }
    if number >= 232 {
      let grey = Double(8 + 10 * (number - 232)) / 255
      (red, green, blue) = (grey, grey, grey)
    } else {
      let place = number - 16
      (red, green, blue) = (level(place / 36), level(place / 6 % 6), level(place % 6))
    }
  }

  private init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  private var linear: Colour {
    func line(_ value: Double) -> Double {
      value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return Colour(red: line(red), green: line(green), blue: line(blue))
  }

  /// To the power of 2.4, by roots: x² · x^(2/5).
  private func power(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root = (4 * root + value / (root * root * root * root)) / 5 }
    return value * value * root * root
  }

  /// As in WCAG 2.
  private var luminance: Double {
    let light = linear
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  func contrast(to other: Colour) -> Double {
    let (one, two) = (luminance + 0.05, other.luminance + 0.05)
    return max(one, two) / min(one, two)
  }

  /// As seen without the cones for red or for green (Viénot, Brettel and Mollon 1999).
  func seen(without cone: Cone) -> Colour {
    let light = linear
    let yellow =
      cone == .red
      ? 0.11238 * light.red + 0.88762 * light.green : 0.29275 * light.red + 0.70725 * light.green
    let blue =
      cone == .red
      ? 0.00401 * light.red - 0.00401 * light.green + light.blue
      : -0.02234 * light.red + 0.02234 * light.green + light.blue
    return Colour(red: yellow, green: yellow, blue: blue)
  }

  enum Cone: CaseIterable {
    case red
    case green
  }

  /// How much bluer than yellow it is, from -1 to 1.
  var blueness: Double { (blue - red) / max(blue, red, 0.001) }
}

/// The figures of the themes, reckoned from their colours.
struct ThemeColourTests {
  private func contrast(_ colour: Int, on background: Int) -> Double {
    (Colour(colour).contrast(to: Colour(background)) * 10).rounded() / 10
  }

  @Test(arguments: [
    (252, 234, 11.0), (16, 231, 21.0), (231, 16, 21.0), (214, 234, 9.2), (75, 234, 7.4),
    (26, 231, 5.8), (130, 231, 4.7),
  ])
  func `a pair of colours has the contrast that is said of it`(
    colour: Int, background: Int, ratio: Double
  ) {
    #expect(abs(contrast(colour, on: background) - ratio) < 0.11)
  }

  @Test(arguments: [Theme.light, .dark, .contrast], Role.allCases)
  func `text is read at 7 to 1 at least, and accents at 4.5 to 1`(theme: Theme, role: Role) {
    let look = theme.look(of: role)
    let ratio = contrast(look.foreground, on: look.background)
    let isText = look.foreground == theme.look(of: .text).foreground
    #expect(ratio >= (isText ? 7 : 4.5))
  }

  @Test(arguments: [Theme.light, .dark], Colour.Cone.allCases)
  private func `the two accents are blue and orange to every eye`(
    theme: Theme, cone: Colour.Cone
  ) {
    let warm = Colour(theme.look(of: .warning).foreground).seen(without: cone)
    let cold = Colour(theme.look(of: .accent).foreground).seen(without: cone)
    #expect(cold.blueness > 0.3 && warm.blueness < -0.3)
  }

  @Test(arguments: Theme.allCases)
  func `no theme has more than two accents`(theme: Theme) {
    let colours = Set(Role.allCases.map { theme.look(of: $0).foreground })
    #expect(colours.count <= 3)
  }

  @Test(arguments: Theme.allCases, [0, 1, 2, 4])
  func `with fewer than eight colours there are none`(theme: Theme, colours: Int) {
    #expect(Role.allCases.allSatisfy { theme.look(of: $0, colours: colours).foreground == -1 })
  }

  @Test(arguments: [Theme.light, .dark, .contrast], [8, 16, 88])
  func `with few colours a theme is black and white, which every palette has`(
    theme: Theme, colours: Int
  ) {
    let looks = Role.allCases.map { theme.look(of: $0, colours: colours) }
    let white = theme == .dark || colours == 8 ? 7 : 15
    #expect(looks.allSatisfy { Set([$0.foreground, $0.background]) == [0, white] })
  }

  @Test(arguments: Role.allCases)
  func `without colours a role looks as in the terminal's own`(role: Role) {
    #expect(Theme.colourless.look(of: role) == Theme.terminal.look(of: role))
  }
}
