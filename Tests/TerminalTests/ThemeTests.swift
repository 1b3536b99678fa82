import Testing

@testable import Terminal

struct ThemeTests {
  @Test(arguments: Role.allCases)
  func `the terminal's own theme has no colours`(role: Role) {
    let look = Theme.terminal.look(of: role)
    #expect(look.foreground == -1 && look.background == -1)
  }

  @Test(arguments: [Theme.dark, .light, .contrast], Role.allCases)
  func `a theme with colours sets both and keeps them out of reverse`(theme: Theme, role: Role) {
    let look = theme.look(of: role)
    let text = theme.look(of: .text)
    #expect((0...255).contains(look.foreground) && look.background == text.background)
    #expect(!look.isReverse || look.foreground == text.foreground)
  }

  @Test(arguments: Theme.allCases, Role.allCases)
  func `every theme keeps the attributes that mean something without colour`(
    theme: Theme, role: Role
  ) {
    let plain = Theme.terminal.look(of: role)
    let look = theme.look(of: role)
    #expect(look.isBold == plain.isBold && look.isReverse == plain.isReverse)
  }

  @Test(arguments: Role.allCases)
  func `no two roles share a mark`(role: Role) {
    #expect(Role.allCases.filter { $0.mark == role.mark } == [role])
  }
}
