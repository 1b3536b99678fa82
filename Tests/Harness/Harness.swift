import Foundation

/// Attacks the store for as long as one wants; see the page beside this file.
@main
struct Harness {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let name = words.isEmpty ? "help" : words.removeFirst()
    let options = HarnessOptions(words)
    guard let run = commands[name] else {
      print("harness \(commands.keys.sorted().joined(separator: "|")) [--seed N] [--until N]")
      exit(2)
    }
    let tally = try run(options)
    for violation in tally.violations { print("VIOLATION \(violation)") }
    print("\(name): \(tally.summary)")
    exit(tally["violations"] == 0 ? 0 : 1)
  }

  private static let commands: [String: @Sendable (HarnessOptions) throws -> Tally] = [
    "clock": { try clock($0) },
    "crash": { try crash($0) },
    "faults": { try faults($0) },
    "damage": { try damage($0) },
    "merge": { try merge($0) },
    "reading": { try reading($0) },
    "stress": { try stress($0) },
    "sync": { try sync($0) },
    "worker": { try work($0) },
  ]

  /// One piece of work after the other, round after round with new seeds, until as many states as
  /// asked for were recovered; `--most` bounds the states of one piece of work.
  static func crash(_ options: HarnessOptions) throws -> Tally {
    let chosen = Workload.allCases.filter {
      options.text("work").map($0.rawValue.hasPrefix) ?? true
    }
    return try rounds(options, count: "states", until: 100_000) { seed, tally in
      let (round, number) = (seed - 1).quotientAndRemainder(dividingBy: UInt64(chosen.count))
      var harness = CrashHarness(
        chosen[Int(number)], seed: round + 1, step: options.number("step") ?? 1,
        mostStates: options.number("most") ?? .max)
      try harness.run()
      tally.add(harness.tally)
    }
  }

  /// Every call, every error, once and for ever; more seeds repeat it with other work.
  static func faults(_ options: HarnessOptions) throws -> Tally {
    try rounds(options, count: "faults", until: 1) { seed, tally in
      for workload in Workload.allCases {
        var harness = try FaultHarness(workload, seed: seed)
        try harness.run()
        tally.add(harness.tally)
      }
      var retries = RetryHarness()
      try retries.run(seed: seed)
      tally.add(retries.tally)
    }
  }

  /// Every single damage of a segment, closed and cut off, and as many with several as were asked
  /// for.
  static func damage(_ options: HarnessOptions) throws -> Tally {
    var tally = Tally()
    for isClosed in [true, false] {
      var harness = try DamageHarness(
        transactions: 5, seed: UInt64(options.number("seed") ?? 1), isClosed: isClosed)
      harness.everySingleDamage(stride: options.number("stride") ?? 1)
      harness.severalDamages((options.number("until") ?? 10_000) / 2)
      tally.add(harness.tally)
    }
    return tally
  }

  /// Random histories of three copies, each joined in four orders.
  static func merge(_ options: HarnessOptions) throws -> Tally {
    try rounds(options, count: "histories", until: 1000) { seed, tally in
      var harness = try MergeHarness(seed: seed)
      try harness.run(steps: options.number("steps") ?? 12)
      tally.add(harness.tally)
    }
  }

  /// Random histories on a device whose clock jumps.
  static func clock(_ options: HarnessOptions) throws -> Tally {
    try rounds(options, count: "histories", until: 1000) { seed, tally in
      var harness = try ClockHarness(seed: seed)
      try harness.run(steps: options.number("steps") ?? 12)
      tally.add(harness.tally)
    }
  }

  /// Readings beside two writers.
  static func reading(_ options: HarnessOptions) throws -> Tally {
    try rounds(options, count: "readings", until: 1000) { seed, tally in
      let harness = try ReadingHarness(seed: seed)
      try harness.run(readings: 20)
      tally.add(harness.tally)
    }
  }

  /// Random histories of three folders under a sync tool; every tenth is long enough to fold.
  static func sync(_ options: HarnessOptions) throws -> Tally {
    try rounds(options, count: "histories", until: 100) { seed, tally in
      var harness = try SyncHarness(seed: seed)
      try harness.run(steps: seed % 10 == 0 ? 600 : 40)
      tally.add(harness.tally)
    }
  }

  /// Processes that are killed while they write.
  static func stress(_ options: HarnessOptions) throws -> Tally {
    let harness = try StressHarness(
      program: URL(fileURLWithPath: CommandLine.arguments[0]),
      seed: UInt64(options.number("seed") ?? 1))
    try harness.run(
      until: options.number("until") ?? 10_000, processes: options.number("processes") ?? 8,
      perBook: options.number("book") ?? 50_000)
    return harness.tally
  }

  /// One such process; it does not end by itself.
  static func work(_ options: HarnessOptions) throws -> Tally {
    if let book = options.text("book"), let state = options.text("state") {
      try Worker.run(book: book, state: state)
    }
    return Tally()
  }

  /// Runs with one seed after the other until there is enough of what is counted, or a violation.
  static func rounds(
    _ options: HarnessOptions, count: String, until: Int,
    _ body: (UInt64, inout Tally) throws -> Void
  ) rethrows -> Tally {
    let goal = options.number("until") ?? until
    var tally = Tally()
    var seed = UInt64(options.number("seed") ?? 1)
    var shown = ContinuousClock.now
    while tally[count] < goal, tally["violations"] == 0 {
      try body(seed, &tally)
      seed += 1
      if ContinuousClock.now - shown > .seconds(20) {
        shown = .now
        print("seed \(seed): \(tally.summary)")
        fflush(nil)
      }
    }
    return tally
  }
}

/// What follows the name of a harness: words of the form `--name value`.
struct HarnessOptions {
  private var values: [String: String] = [:]

  init(_ words: [String]) {
    for (name, value) in zip(words, words.dropFirst()) where name.hasPrefix("--") {
      values[String(name.dropFirst(2))] = value
    }
  }

  func text(_ name: String) -> String? { values[name] }
  func number(_ name: String) -> Int? { values[name].flatMap { Int($0) } }
}
