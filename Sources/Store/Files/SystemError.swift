#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The numbers of `errno` that the store tells apart.
package enum SystemError {
  package static let noEntry = ENOENT
  package static let exists = EEXIST
  package static let ioError = EIO
  package static let noSpace = ENOSPC
  package static let tooBig = EFBIG
  package static let notPermitted = EACCES
  package static let notAllowed = EPERM
  package static let readOnly = EROFS
  package static let isDirectory = EISDIR
  package static let notDirectory = ENOTDIR
  package static let isLink = ELOOP
  package static let badDescriptor = EBADF
  package static let invalid = EINVAL

  /// What volumes on a network that has gone say of their files.
  package static let unreachable: Set<Int32> = [
    EIO, ENXIO, ENOTCONN, ESTALE, EHOSTDOWN, EHOSTUNREACH, ETIMEDOUT,
  ]
}
