import Terminal
import Testing

struct Base64Tests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ("å@ö.se", "w6VAw7Yuc2U="),
  ])
  func `bytes become the letters that terminals read`(text: String, letters: String) {
    #expect(Base64.encoded(Array(text.utf8)) == letters)
  }
}
