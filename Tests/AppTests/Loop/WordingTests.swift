import Domain
import TestSupport
import Testing

@testable import App

/// Sentences around names and numbers.
struct WordingTests {
  @Test(arguments: [
    ("vilka regler gäller var?", "Flyttade vilka regler gäller var? u ångrar."),
    ("Exempelbostäder AB", "Flyttade Exempelbostäder AB. u ångrar."),
    ("Kören m.fl.", "Flyttade Kören m.fl. u ångrar."),
  ])
  func `a name that ends in a sign gets no other`(name: String, sentence: String) {
    #expect(Phrase.dropped(Phrase(verbatim: name)).sv == sentence)
  }

  @Test func `one of something is told in the singular`() {
    #expect(Phrase.lateCount(1).sv == ", 1 sen")
    #expect(Phrase.undecidedText(1, next: nil).sv.hasPrefix("1 ärende har inget utfall."))
    #expect(Phrase.undecidedText(1, next: nil).en.hasPrefix("1 matter has no outcome. Table it"))
    #expect(Phrase.undecidedText(3, next: nil).en.hasPrefix("3 matters have no outcome."))
    #expect(Phrase.isLate("A03", days: 1).sv.hasPrefix("A03 är 1 dag sen."))
    #expect(Phrase.annualProcess(1).sv == "1 kommunal aktivitet saknar årsprocess")
    #expect(Phrase.bodiesMissing(1).sv == "1 nämnd eller förvaltning ska ansluta")
    #expect(Phrase.meetingCount(1).sv == "1 möte")
    #expect(Phrase.addedPoints(1).sv == "Lade in 1 fast punkt. u ångrar.")
    #expect(Phrase.actionsHeading(open: 1).sv == "Åtgärder från möten (1 öppen)")
    #expect(
      Phrase.revisedBy(Phrase(verbatim: "Plan 2026–2027, version 2"), 1).sv
        == "Plan 2026–2027, version 2 gäller. 1 aktivitet följde med. u ångrar.")
  }
}
