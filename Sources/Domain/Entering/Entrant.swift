/// Who enters something, when, and under which agreement.
package struct Entrant: Sendable {
  package let actor: Actor
  /// The period in force: affiliations and plans begin in it, and its rules are asked.
  package let period: AgreementPeriod
  /// Of the headings that the program itself puts on a new agenda.
  package let language: Language

  package init(_ actor: Actor, period: AgreementPeriod, language: Language) {
    self.actor = actor
    self.period = period
    self.language = language
  }

  /// The day it is entered on.
  package var day: Day { actor.now.day }
}
