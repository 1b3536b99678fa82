import Domain
import Testing

struct FieldEncoderTests {
  @Test func `a map within a record has its keys in order, whoever writes it`() throws {
    var world = World()
    var meeting = world.meeting("2026-03-18")
    for _ in 1...40 { meeting.attendance[world.ids.next()] = .present }
    let record = try FieldEncoder().encode(meeting)
    guard case .map(let attendance) = record["attendance"] else {
      Issue.record("attendance is no map")
      return
    }
    let keys = attendance.fields.map(\.name)
    #expect(keys.count == 40)
    #expect(keys == keys.sorted())
    #expect(record.fields.first?.name == "id")
  }
}
