import App
import Domain

/// What the commands about the plan and its activities say.
extension Phrase {
  /// Such as A02 Karta saknar princip, dag.
  static func unready(_ unready: UnreadyActivity) -> Phrase {
    Phrase(
      "\(unready.activity.number) \(unready.activity.title) saknar ",
      "\(unready.activity.number) \(unready.activity.title) lacks ")
      + .joined(unready.missing.map(\.phrase), by: ", ") + Phrase(verbatim: ".")
  }
  static func cannotBeAdopted(_ plan: String, lacking count: Int) -> Phrase {
    Phrase(
      "\(plan) antogs inte: \(count == 1 ? "1 aktivitet" : "\(count) aktiviteter") saknar något;"
        + " fyll i, eller pausa med ett skäl.",
      "\(plan) was not adopted: \(count == 1 ? "1 activity lacks" : "\(count) activities lack")"
        + " something; fill it in, or pause with a reason.")
  }
  static func adopted(_ plan: String, _ day: Day, decided count: Int) -> Phrase {
    Phrase(
      "\(plan) är antagen \(day.text); \(count) föreslagna aktiviteter är beslutade.",
      "\(plan) is adopted on \(day.text); \(count) proposed activities are decided.")
  }
  static func isAdopted(_ plan: String, _ day: Day) -> Phrase {
    Phrase(
      "\(plan) antogs \(day.text); revise gör nästa version.",
      "\(plan) was adopted on \(day.text); revise makes the next version.")
  }
  static func hasDraft(_ plan: String, _ version: Int, _ id: String) -> Phrase {
    Phrase(
      "\(plan) har redan utkastet version \(version), \(id).",
      "\(plan) has the draft of version \(version) already, \(id).")
  }
  static func hasNothing(_ plan: String) -> Phrase {
    Phrase("\(plan) har inga aktiviteter att anta.", "\(plan) has no activities to adopt.")
  }
  static func hasNext(_ plan: String, _ next: String, _ id: String) -> Phrase {
    Phrase(
      "Efter \(plan) finns redan \(next), \(id).", "After \(plan) there is \(next) already, \(id).")
  }
  static func isLastPlan(_ plan: String) -> Phrase {
    Phrase("Efter \(plan) kommer ingen plan.", "No plan comes after \(plan).")
  }
  static func notOffered(_ number: String, _ offered: [String]) -> Phrase {
    let list = offered.joined(separator: ", ")
    return Phrase(
      "\(number) är inte ogjord i planen. Ogjorda: \(list).",
      "\(number) is not unfinished in the plan. Unfinished: \(list).")
  }
  static func told(_ activity: String, _ status: ActivityStatus?, _ percent: Int?) -> Phrase {
    Phrase(verbatim: activity + ": ") + (status?.phrase ?? .empty)
      + Phrase(verbatim: percent.map { ", \($0) %" } ?? "") + Phrase(verbatim: ".")
  }
  static func dayToCome(_ day: Day) -> Phrase {
    Phrase(
      "\(day.text) har inte varit än; läget gäller en dag som varit.",
      "\(day.text) is still to come; progress is of a day that has been.")
  }
}
