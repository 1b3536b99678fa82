import App
import Domain
import TestSupport
import Testing

/// A screen that is kept as a golden: a place of the example, and the keys that lead to it.
struct Scene: CustomTestStringConvertible {
  let name: String
  let place: Place
  /// In the notation of scripts.
  let keys: String
  /// A command that has no key, given after the keys.
  let command: CommandID?

  init(_ name: String, _ place: Place, _ keys: String = "", _ command: CommandID? = nil) {
    self.name = name
    self.place = place
    self.keys = keys
    self.command = command
  }

  var testDescription: String { name }

  static let places = [
    Scene("today", .today), Scene("parties", .parties), Scene("plan", .plan),
    Scene("agenda", .agenda), Scene("follow-ups", .followUps),
    Scene("meeting", .agenda, "5 right enter tab tab"),
  ]

  static let all = places + lists + forms + overlays + recordLists + recordForms

  private static let lists = [
    Scene("parties-filtered", .parties, "s å n"),
    Scene("parties-chosen", .parties, "space down down space down"),
    Scene("plan-half-years", .plan, "g"),
    Scene("plan-carried", .plan, "right right f left"),
    Scene("matters", .agenda, "g"),
    Scene("meetings", .agenda, "g g"),
    Scene("follow-ups-late", .followUps, "g g g g"),
  ]

  private static let forms = [
    Scene("party-form", .parties, "+"),
    Scene("affiliation-form", .parties, "down down down a"),
    Scene("activity-form", .plan, "+"),
    Scene("matter-form", .agenda, "g +"),
    Scene("assessment-form", .followUps, "b"),
    Scene("form-not-saved", .parties, "+ x escape"),
    Scene("form-with-error", .parties, "+ ctrl-s"),
  ]

  /// The lists of records without a place of their own, found by their everyday names.
  private static let recordLists = palette.map { kind, words in
    Scene("\(kind)-list", .today, words)
  }

  /// The form of a new record of every kind that is not among the forms above.
  private static let recordForms =
    palette.filter { $0.kind != .affiliations }.map { kind, words in
      Scene("\(kind)-form", .today, words + " +")
    } + [
      Scene("meetings-form", .agenda, "g g +"), Scene("treatments-form", .agenda, "", "addPoint"),
      Scene("followups-form", .followUps, "+"), Scene("affiliations-new-form", .today, joining),
    ]

  private static let joining = ": a n s l u t n i n g a r enter +"

  private static let palette: [(kind: Kind, words: String)] = [
    (.people, ": p e r s o n e r enter"), (.mandates, ": m a n d a t enter"),
    (.nominations, ": n o m i n e r i n g a r enter"),
    (.groups, ": a r b e t s g r u p p e r enter"),
    (.contacts, ": k o n t a k t p u n k t e r enter"),
    (.affiliations, ": a n s l u t n i n g a r enter"), (.decisions, ": b e s l u t enter"),
    (.plans, ": p l a n e r enter"), (.assessments, ": b e d ö m n i n g a r enter"),
    (.settings, ": i n s t ä l l n i n g a r enter"),
  ]

  private static let overlays = [
    Scene("menu", .parties, "m"), Scene("palette", .parties, ": e x p"),
    Scene("help", .parties, "?"), Scene("details", .parties, "down down down enter"),
    Scene("chain", .plan, "right right c"), Scene("removed", .parties, "", "removed"),
    Scene("outcome", .agenda, "down down down b"),
    Scene("meeting-year", .agenda, "y >"), Scene("phrases", .agenda, "", "phrases"),
    Scene("completion", .agenda, "5 right enter tab n r å d e t space s t ä l l"),
    Scene("completion-form", .agenda, "down down down n c i v"),
  ]
}
