import Foundation
import Testing

@testable import Domain

struct TimeOfDayTests {
  @Test(arguments: [
    ("15:00", "15:00"), ("15.00", "15:00"), ("15", "15:00"), ("8:05", "08:05"), ("0", "00:00"),
    (" 23.59 ", "23:59"),
  ])
  func `a time is read with colon, full stop or neither`(typed: String, text: String) {
    #expect(TimeOfDay(text: typed)?.text == text)
  }

  @Test(arguments: [
    "", "24:00", "12:60", "12:5", "1200", "12:000", "-1:00", "12:00:00", "kl 12", ":30", "12:",
    "99999999999999999999",
  ])
  func `other texts are no time`(text: String) {
    #expect(TimeOfDay(text: text) == nil)
  }

  @Test(arguments: 0..<1_440)
  func `every minute of the day is written and read back`(minutes: Int) throws {
    let time = try #require(TimeOfDay(minutes: minutes))
    #expect(TimeOfDay(text: time.text) == time)
    #expect(TimeOfDay(hour: time.hour, minute: time.minute) == time)
  }

  @Test func `a time is one text in a document and in a value`() throws {
    let time = try #require(TimeOfDay(hour: 15))
    #expect(String(decoding: try JSONEncoder().encode([time]), as: UTF8.self) == #"["15:00"]"#)
    #expect(try JSONDecoder().decode([TimeOfDay].self, from: Data(#"["15.00"]"#.utf8)) == [time])
    #expect(TimeOfDay(value: time.value) == time)
    #expect(TimeOfDay(value: .bool(true)) == nil)
    #expect(TimeOfDay(minutes: 1_440) == nil)
  }
}
