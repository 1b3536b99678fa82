import Domain
import Store

/// What could not be saved stays in memory while the program runs, and is saved when the disk is
/// back: every fault of the table during three changes, then a retry, then a power cut.
struct RetryHarness {
  private(set) var tally = Tally()

  mutating func run(seed: UInt64) throws {
    for fault in FaultTable.all {
      for number in 1...4 {
        for forever in [false, true] {
          try check(fault, number, forever: forever, seed: seed)
        }
      }
    }
  }

  private mutating func check(
    _ fault: FaultTable.Fault, _ number: Int, forever: Bool, seed: UInt64
  ) throws {
    tally.count("retries")
    let place = "\(fault.call) \(number) \(fault.code) \(fault.effect) \(forever) \(seed)"
    let machine = Installation(seed: seed)
    try machine.create()
    machine.files.crash()
    let file = try machine.open().file
    let ledger = Ledger()
    machine.files.faults.fail(
      fault.call, number, code: fault.code, forever: forever, effect: fault.effect)
    for name in ["A", "B", "C"] {
      let party = machine.party(name)
      ledger.record(machine.transaction([.party(.create(party))]), in: file)
    }
    let before = ledger.promises
    machine.files.faults = FaultPlan()
    if ledger.retry(file) != .saved { tally.violation("\(place): the retry does not save") }
    if ledger.promises.kept.count != 3 { tally.violation("\(place): something was dropped") }
    if before.kept.count < 3 { tally.count("kept in memory") }
    machine.files.crash()
    for wrong in ledger.promises.faults(in: try machine.open()) {
      tally.violation("\(place): \(wrong)")
    }
  }
}
