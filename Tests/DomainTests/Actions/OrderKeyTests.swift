import Domain
import Testing

struct OrderKeyTests {
  @Test(arguments: [
    (nil, nil, "i"), ("i", nil, "j"), ("z", nil, "zi"), ("zz", nil, "zzi"), (nil, "i", "h"),
    (nil, "1", "0i"), (nil, "01", "00i"), ("a", "c", "b"), ("a", "b", "ai"), ("a", "ai", "a9"),
    ("i", "i1", "i0i"), ("az", "b", "azi"), ("b", "a", "c"), ("a", "a", "b"),
  ])
  func `a key stands between its neighbours`(
    lower: String?, upper: String?, expected: String
  ) {
    #expect(OrderKey.between(lower, upper) == expected)
  }

  @Test(arguments: ["i", "i0", "", "00", "Å", "I!"])
  func `a key is found even beside one typed by hand`(key: String) {
    #expect(OrderKey.isValid(OrderKey.between(key, "i00")))
    #expect(OrderKey.isValid(OrderKey.between("i", key)))
  }

  @Test func `a thousand keys at the end ascend and stay short`() {
    let keys = OrderKey.series(1_000)
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == 1_000)
    #expect((keys.last?.utf8.count ?? 0) <= 60)
  }

  /// Each time between the last two keys, alternately from below and above.
  @Test func `there is always room for one more between two`() {
    var low = "a"
    var high = "b"
    for step in 0..<500 {
      let key = OrderKey.between(low, high)
      #expect(low < key && key < high && OrderKey.isValid(key))
      if step.isMultiple(of: 2) { low = key } else { high = key }
    }
  }

  @Test func `there is always room before the first`() {
    var keys = ["i"]
    for _ in 0..<500 { keys.insert(OrderKey.between(nil, keys[0]), at: 0) }
    #expect(keys == keys.sorted())
    #expect(keys.allSatisfy(OrderKey.isValid))
  }

  @Test(arguments: [("i", true), ("0i", true), ("i0", false), ("", false), ("I", false)])
  func `a key is small letters and digits and does not end in nought`(
    text: String, isKey: Bool
  ) {
    #expect(OrderKey.isValid(text) == isKey)
  }
}
