#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the fuzzer's own main function calls; `SAMVERKAN_FUZZ` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  chosen.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

private let chosen: FuzzTarget = {
  guard let name = getenv("SAMVERKAN_FUZZ"),
    let target = FuzzTarget(rawValue: String(cString: name))
  else { preconditionFailure("SAMVERKAN_FUZZ names no target") }
  return target
}()
