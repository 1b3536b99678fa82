// Faults of the kinds a program in Swift can have, to be put into the real one.

@_cdecl("index_out_of_range")
public func indexOutOfRange() {
  let numbers = [Int](repeating: 0, count: CommandLine.arguments.count)
  print(numbers[numbers.count + 7])
}

@_cdecl("fatal_error")
public func fatalFault() {
  fatalError("a fault of the test")
}

@_cdecl("nothing_unwrapped")
public func nothingUnwrapped() {
  let absent = CommandLine.arguments.first { $0 == "not there" }
  // swift-format-ignore: NeverForceUnwrap
  print(absent!)
}

@_cdecl("deep_recursion")
public func deepRecursion() {
  print(depth(CommandLine.arguments.count))
}

@inline(never)
private func depth(_ number: Int) -> Int {
  var kept = [number, number + 1]
  kept[0] += depth(number + 1)
  return kept[0] + kept[1]
}
