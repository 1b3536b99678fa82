import Testing

struct SwiftCodeTests {
  @Test func `comments and the insides of texts are blanked line for line`() {
    let code = SwiftCode("let a = \"x { y\" // {\n/* { /* { */ { */ b\n")
    #expect(code.text == "let a = \"     \"     \n                  b\n")
    #expect(code.literals == [.init(line: 1, text: "x { y")])
  }

  @Test func `what is interpolated is code`() {
    let code = SwiftCode(#"f("a \(g("b", { $0 })) c")"#)
    #expect(code.text == #"f("   (g(" ", { $0 }))  ")"#)
    #expect(code.literals.map(\.text) == ["b", "a  c"])
  }

  @Test func `long and raw texts end where they say`() {
    let code = SwiftCode("a(\"\"\"\n  \"x\" {\n  \"\"\")\nb(#\"\\(\"{\"#)\n")
    #expect(code.literals.map(\.line) == [1, 4])
    #expect(code.literals.map(\.text) == ["\n  \"x\" {\n  ", "\\(\"{"])
    #expect(!code.text.contains("{"))
  }

  @Test func `names in backticks are blanked`() {
    #expect(SwiftCode("func `a { b`() {}").text == "func        () {}")
  }

  @Test func `a function is counted from its name to its last brace`() {
    let code = SwiftCode(
      """
      protocol P {
        func without(_ x: Int)
        var read: Int { get }
      }
      struct S {
        let kept: Int
        init(_ make: () -> Int = { 1 }) {
          kept = make()
        }
        var long: Int {
          if kept > 0 { return 1 }
          return 2
        }
      }
      """)
    #expect(
      code.functions == [
        FunctionLength(line: 3, length: 1), FunctionLength(line: 7, length: 3),
        FunctionLength(line: 10, length: 4),
      ])
  }
}
