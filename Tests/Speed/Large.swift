import Domain
import Foundation
import Store
import TestSupport

/// A book of 200 000 operations beside ten thousand tasks.
struct Large {
  private let stage: Stage

  init(_ stage: Stage) {
    self.stage = stage
  }

  func report() throws {
    let book = stage.path("large")
    try LargeBook(path: book, state: stage.path("state")).write()
    let hasTasks = Stage.isInstalled("task")
    if hasTasks { try writeTasks() } else { print("Taskwarrior is not installed and left out") }
    var start = Figures()
    var add = Figures()
    var list = Figures()
    var taskAdd = Figures()
    for number in 0..<7 {
      start.add(try self.start(book))
      add.add(
        try stage.time([
          stage.program, "--book", book, "add", "followups", "title=Svara \(number)",
        ]))
      guard hasTasks else { continue }
      list.add(try stage.time(["task", "rc.confirmation=off", "rc.verbose=nothing", "list"]))
      taskAdd.add(try stage.time(["task", "rc.confirmation=off", "add", "Svara \(number)"]))
    }
    guard hasTasks else { return }
    Line(
      what: "start, 200 000 operations", ours: start.median, unit: "ms",
      peer: ("task list", list.median), bound: 1 / 3
    ).print()
    Line(
      what: "add, whole process, 200 000 operations", ours: add.median, unit: "ms",
      peer: ("task add", taskAdd.median), bound: 1
    ).print()
  }

  private func start(_ book: String) throws -> Double {
    let terminal = try PseudoTerminal(
      [stage.program, "--book", book], environment: stage.environment)
    defer { _ = terminal.end() }
    return try terminal.time(of: "Idag")
  }

  private func writeTasks() throws {
    try FileManager.default.createDirectory(
      atPath: stage.path("tasks"), withIntermediateDirectories: true)
    try stage.write("confirmation=no\n", to: "taskrc")
    let lines = (0..<10_000).map { number in
      "[description:\"Uppgift \(number)\" entry:\"\(1_700_000_000 + number)\" "
        + "modified:\"\(1_700_000_000 + number)\" status:\"pending\" uuid:\"\(UUID())\"]"
    }
    try stage.write(lines.joined(separator: "\n").lowercased() + "\n", to: "tasks/pending.data")
  }
}

/// 5 000 parties, 2 000 activities and 20 000 follow-ups, and changes up to 200 000 operations.
private struct LargeBook {
  let path: String
  let state: String

  func write() throws {
    let environment = StoreEnvironment(
      files: DiskFileSystem(), stateFolder: state,
      now: { Int64(Date().timeIntervalSince1970 * 1000) },
      random: { UInt64.random(in: .min ... .max) })
    try BookFile.create(at: path, in: environment)
    let file = try BookFile.open(at: path, in: environment).file
    var source = IdentifierSource(seed: RawIdentifier(high: 1, low: 2))
    let parties = (0..<5_000).map {
      Party(
        id: source.next(), name: "Exempel \($0)", side: .civilSociety, kind: .nonProfitAssociation)
    }
    let activities = (0..<2_000).map {
      Activity(id: source.next(), number: "A\($0)", title: "Aktivitet \($0)")
    }
    var followUps = (0..<20_000).map { FollowUp(id: source.next(), title: "Åtgärd \($0)") }
    var changes: [Change] = parties.map { .party(.create($0)) }
    changes += activities.map { .activity(.create($0)) }
    changes += followUps.map { .followUp(.create($0)) }
    for number in 0..<173_000 {
      let before = followUps[number % followUps.count]
      followUps[number % followUps.count].note = "Läget är \(number)"
      Edit.replace(before, with: followUps[number % followUps.count])
        .map { changes.append(.followUp($0)) }
    }
    for start in stride(from: 0, to: changes.count, by: 500) {
      let part = Array(changes[start..<min(start + 500, changes.count)])
      let result = file.record(
        Transaction(
          id: source.next(), action: .edit, author: "speed", time: environment.now(),
          changes: part))
      guard result == .saved else { throw Failure("the large book could not be written") }
    }
    file.close()
  }
}
