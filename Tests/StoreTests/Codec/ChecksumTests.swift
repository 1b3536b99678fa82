import CSHA256
import Testing

@testable import Store

struct ChecksumTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `the hash is that of the standard`(message: String, expected: String) {
    let bytes = SHA256.hash(Array(message.utf8))
    #expect(Samples.hexadecimal(bytes) == expected)
  }

  @Test func `the hash of a million letters is that of the standard`() {
    let bytes = SHA256.hash(Array(repeating: 0x61, count: 1_000_000))
    #expect(
      Samples.hexadecimal(bytes)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [1, 3, 55, 56, 63, 64, 65, 127])
  func `the hash does not depend on how the message is cut`(size: Int) {
    let message = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
    var hash = SHA256()
    for start in stride(from: 0, to: message.count, by: size) {
      message[start..<min(start + size, message.count)].withUnsafeBytes { hash.update($0) }
    }
    #expect(hash.finish() == SHA256.hash(message))
  }

  @Test func `the processor's own instructions give the hash that counting gives`() {
    let bytes = (0..<64 * 50).map { UInt8(truncatingIfNeeded: $0 &* 167 >> 3) }
    var quick = (0..<8).map { UInt32($0) &* 0x9e37_79b9 }
    var plain = quick
    csha256_compress(&quick, bytes, 50)
    csha256_compress_plainly(&plain, bytes, 50)
    #expect(quick == plain)
  }

  @Test(
    arguments: [
      ("123456789", 0xe306_9283), ("", 0),
    ] as [(String, UInt32)])
  func `the check of a header is that of Castagnoli`(text: String, expected: UInt32) {
    #expect(CRC32C.checksum(text.utf8) == expected)
  }
}
