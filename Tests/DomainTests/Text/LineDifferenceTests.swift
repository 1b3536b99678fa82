import Domain
import Testing

struct LineDifferenceTests {
  private func told(_ first: String, _ second: String) -> [String] {
    LineDifference(first, second).lines.map { line in
      switch line.place {
      case .both: " " + line.text
      case .first: "-" + line.text
      case .second: "+" + line.text
      }
    }
  }

  @Test func `lines that both have stand once`() {
    #expect(told("a\nb\nc", "a\nx\nc\nd") == [" a", "-b", "+x", " c", "+d"])
    #expect(told("a\nb", "a\nb") == [" a", " b"])
  }

  @Test func `a text of one line is told sentence by sentence`() {
    #expect(told("En. Två. Tre.", "En. Fyra. Tre.") == [" En.", "-Två.", "+Fyra.", " Tre."])
  }

  @Test func `texts beyond measure are told one after the other`() {
    let first = (0..<500).map { "a\($0)" }.joined(separator: "\n")
    let second = (0..<500).map { "b\($0)" }.joined(separator: "\n")
    #expect(LineDifference(first, second).lines.count == 1000)
  }
}
