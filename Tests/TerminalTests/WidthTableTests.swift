import Testing

@testable import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Our table of widths against the one the system's own library has.
struct WidthTableTests {
  /// What people here write with: Latin, Greek and Cyrillic letters, punctuation, line signs,
  /// kana, ideographs and syllables of Hangul.
  @Test(
    arguments: [
      0x20...0x7E, 0xA1...0xAC, 0xAE...0x377, 0x384...0x482, 0x48A...0x52F, 0x1E00...0x1FFE,
      0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x21FF, 0x2500...0x259F,
      0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FEF, 0xAC00...0xD7A3, 0xFF01...0xFF60,
    ] as [ClosedRange<UInt32>])
  func `the system's table says the same of everyday signs`(range: ClosedRange<UInt32>) throws {
    let system = try #require(SystemWidths())
    let different = shown(in: range).filter { scalar in
      system.width(of: scalar).map { $0 != columns(of: scalar) } ?? false
    }
    #expect(different == [])
  }

  @Test func `of all that is shown the tables differ in less than one sign in a hundred`() throws {
    let system = try #require(SystemWidths())
    let all = (0...0x10_FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .filter { isShown($0) }
    var (known, different) = (0, 0)
    for scalar in all {
      guard let width = system.width(of: scalar) else { continue }
      known += 1
      if width != columns(of: scalar) { different += 1 }
    }
    #expect(known > 100_000)
    #expect(different * 100 < known)
  }

  private func shown(in range: ClosedRange<UInt32>) -> [Unicode.Scalar] {
    range.compactMap(Unicode.Scalar.init).filter { isShown($0) }
  }
}

/// The widths of the C library, in a character set that holds all of Unicode.
private final class SystemWidths {
  private let earlier: locale_t?
  private let locale: locale_t

  init?() {
    let mask = Int32(1 << LC_CTYPE)
    guard let made = newlocale(mask, "C.UTF-8", nil) ?? newlocale(mask, "en_US.UTF-8", nil) else {
      return nil
    }
    locale = made
    earlier = uselocale(made)
  }

  deinit {
    uselocale(earlier)
    freelocale(locale)
  }

  /// Nil for what the library does not know.
  func width(of scalar: Unicode.Scalar) -> Int? {
    let width = systemWidth(Int32(scalar.value))
    return width < 0 ? nil : Int(width)
  }
}

/// The headers show it only to programs that ask for X/Open.
@_silgen_name("wcwidth")
private func systemWidth(_ sign: Int32) -> Int32
