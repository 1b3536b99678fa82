import Foundation
import Store

/// Which errors each call may give, and what it may have done all the same.
enum FaultTable {
  struct Fault {
    let call: FileCall
    let code: Int32
    let effect: FaultPlan.Effect
  }

  static let all: [Fault] =
    faults(.write, [EIO, ENOSPC, EDQUOT, EROFS, EFBIG, ESTALE], [.usual, .nothing, .done])
    + faults(.write, [0], [.short])
    + faults(.sync, [EIO, ENOSPC, EDQUOT, ESTALE], [.usual, .done, .dropped, .halfDropped])
    + faults(.syncDirectory, [EIO, ENOSPC, ESTALE], [.usual, .done])
    + faults(
      .create, [EACCES, EROFS, ENOSPC, EEXIST, EMFILE, ENAMETOOLONG, ESTALE], [.usual])
    + faults(.create, [EIO], [.done])
    + faults(.makeDirectory, [EACCES, EROFS, ENOSPC], [.usual])
    + faults(.rename, [EXDEV, EBUSY, ESTALE], [.usual, .done])
    + faults(.remove, [EACCES, EBUSY, ENOENT], [.usual, .done])
    + faults(.list, [EIO, ESTALE], [.usual])
    + faults(.read, [EIO, ESTALE, ENOENT, EACCES], [.usual])
    + faults(.status, [EIO, ESTALE, ENOENT], [.usual])
    + faults(.openDirectory, [EIO, EACCES, EMFILE, ESTALE], [.usual])
    + faults(.lock, [EACCES, ENOTSUP, EIO], [.usual])

  private static func faults(
    _ call: FileCall, _ codes: [Int32], _ effects: [FaultPlan.Effect]
  ) -> [Fault] {
    codes.flatMap { code in effects.map { Fault(call: call, code: code, effect: $0) } }
  }
}
