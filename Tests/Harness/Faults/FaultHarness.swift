import Domain
import Store

/// Lets every call of a piece of work fail, in every way, once and for ever, and compares what was
/// said with what is there afterwards: with the disk as it is, and after a power cut.
struct FaultHarness {
  let workload: Workload
  let seed: UInt64
  private(set) var tally = Tally()
  private let disk: MemoryDisk
  private let promises: Promises

  init(_ workload: Workload, seed: UInt64) throws {
    self.workload = workload
    self.seed = seed
    let machine = Installation(seed: seed)
    let ledger = Ledger()
    try workload.prepare(machine, ledger)
    disk = machine.files.disk
    promises = ledger.promises
  }

  /// - Parameter stride: one for every fault of the table, more for a part of it.
  mutating func run(stride: Int = 1, offset: Int = 0) throws {
    let calls = try callsOfWork()
    var number = offset
    for fault in FaultTable.all {
      for index in 0..<calls[fault.call, default: 0] {
        for forever in [false, true] {
          number += 1
          if number % stride == 0 { check(fault, index + 1, forever: forever) }
        }
      }
    }
  }

  private func callsOfWork() throws -> [FileCall: Int] {
    let machine = machine(disk, session: 1)
    try workload.run(machine, Ledger(promises))
    return machine.files.faults.calls
  }

  private func machine(_ disk: MemoryDisk, session: UInt64) -> Installation {
    let machine = Installation(MemoryFileSystem(disk), seed: seed &+ session << 32)
    machine.time += 1_000_000 * Int64(session)
    return machine
  }

  private mutating func check(_ fault: FaultTable.Fault, _ number: Int, forever: Bool) {
    tally.count("faults")
    let place =
      "\(workload.rawValue) \(seed): \(fault.call) \(number) fails with \(fault.code)"
      + " (\(fault.effect))\(forever ? " for ever" : "")"
    let machine = machine(disk, session: 1)
    let ledger = Ledger(promises)
    machine.files.faults.fail(
      fault.call, number, code: fault.code, forever: forever, effect: fault.effect)
    do {
      try workload.run(machine, ledger)
    } catch {
      tally.count("refused to begin")
    }
    machine.files.faults = FaultPlan()
    compare(machine.files.disk, ledger.promises, place)
    var cut = machine.files.disk
    cut.forgetUnflushed()
    compare(cut, ledger.promises, place + ", power cut")
  }

  /// Opens the disk without faults, compares, goes on working and compares again.
  private mutating func compare(_ disk: MemoryDisk, _ promises: Promises, _ place: String) {
    let machine = machine(disk, session: 2)
    let opened: OpenedBook
    do {
      opened = try machine.open()
    } catch {
      if workload != .create || !promises.kept.isEmpty { tally.violation("\(place): \(error)") }
      return
    }
    for fault in promises.faults(in: opened) { tally.violation("\(place): \(fault)") }
    var settled = promises
    settled.settle(on: opened.transactions)
    let ledger = Ledger(settled)
    let party = machine.party("later")
    if ledger.record(machine.transaction([.party(.create(party))]), in: opened.file) != .saved {
      tally.violation("\(place): going on does not save")
    }
    ledger.close(opened.file)
    guard let again = try? machine.open() else {
      return tally.violation("\(place): does not open after going on")
    }
    for fault in ledger.promises.faults(in: again) {
      tally.violation("\(place), going on: \(fault)")
    }
  }
}
