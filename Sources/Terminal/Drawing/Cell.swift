/// One column of the screen: a sign with at most three marks on it, its width and its style.
///
/// A sign of two columns is followed by a cell of width 0, the right half.
package struct Cell: Hashable, Sendable {
  package var base: Unicode.Scalar
  private var marks: Marks
  /// Columns taken: 1, 2, or 0 for the right half of a wide sign.
  package var width: UInt8
  package var style: Style

  private struct Marks: Hashable, Sendable {
    var first: UInt32 = 0
    var second: UInt32 = 0
    var third: UInt32 = 0
  }

  package init(_ base: Unicode.Scalar = " ", width: UInt8 = 1, style: Style = .text) {
    self.base = base
    self.marks = Marks()
    self.width = width
    self.style = style
  }

  package static let blank = Cell()

  /// The right half of a wide sign.
  package static func rightHalf(_ style: Style) -> Cell { Cell(" ", width: 0, style: style) }

  /// Whether any mark stands on the base.
  package var hasMarks: Bool { marks.first != 0 }

  /// The base and its marks in storage order, as code points; empty for a right half.
  package var scalars: [UInt32] {
    guard width > 0 else { return [] }
    return [base.value] + [marks.first, marks.second, marks.third].filter { $0 != 0 }
  }

  /// The sign as text; empty for a right half.
  package var text: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars.lazy.compactMap(Unicode.Scalar.init))
    return String(result)
  }

  /// Adds a mark on the base; the fourth and later are left out.
  mutating func add(mark: Unicode.Scalar) {
    if marks.first == 0 {
      marks.first = mark.value
    } else if marks.second == 0 {
      marks.second = mark.value
    } else if marks.third == 0 {
      marks.third = mark.value
    }
  }
}
