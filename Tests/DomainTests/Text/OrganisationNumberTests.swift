import Foundation
import Testing

@testable import Domain

struct OrganisationNumberTests {
  @Test(arguments: [
    ("212000-0142", "212000-0142", OrganisationGroup.publicBody),
    ("212000-1355", "212000-1355", .publicBody), ("556036-0793", "556036-0793", .limitedCompany),
    ("556016-0680", "556016-0680", .limitedCompany), ("202100-5489", "202100-5489", .publicBody),
    ("802002-8711", "802002-8711", .nonProfitOrFoundation),
    ("8020028711", "802002-8711", .nonProfitOrFoundation),
    ("168020028711", "802002-8711", .nonProfitOrFoundation),
    ("16802002-8711", "802002-8711", .nonProfitOrFoundation),
    ("802002–8711", "802002-8711", .nonProfitOrFoundation),
    (" 802002 8711\u{A0}", "802002-8711", .nonProfitOrFoundation),
    ("\u{202D}802002-8711\u{202C}", "802002-8711", .nonProfitOrFoundation),
  ])
  func `a number is read however it is pasted`(
    typed: String, text: String, group: OrganisationGroup
  ) throws {
    let number = try #require(try OrganisationNumber.parse(typed).get())
    #expect(number.text == text)
    #expect(number.group == group)
    #expect(OrganisationNumber(value: number.value) == number)
  }

  @Test(arguments: [
    ("802002-8712", OrganisationNumberFault.checkDigit), ("802020-8711", .checkDigit),
    ("900101-0017", .personalNumber), ("19900101-0017", .personalNumber),
    ("900101+0017", .personalNumber), ("900161-0017", .personalNumber),
    ("80200287", .wrongLength), ("1780200287110", .wrongLength), ("178020028711", .wrongLength),
    ("80200A-8711", .notDigits), ("８０２００２-8711", .notDigits), ("802002/8711", .notDigits),
    ("412000-0142", .unknownGroup), ("002000-0142", .unknownGroup),
    (String(repeating: "8", count: 100_000), .wrongLength),
    ("8" + String(repeating: "\u{301}", count: 100_000), .notDigits),
  ])
  func `each fault has its reason`(typed: String, fault: OrganisationNumberFault) {
    #expect(OrganisationNumber.parse(typed) == .failure(fault))
    #expect(OrganisationNumber(text: typed) == nil)
  }

  @Test(arguments: ["", " ", "-", "\u{A0}"])
  func `no number is no fault`(typed: String) {
    #expect(OrganisationNumber.parse(typed) == .success(nil))
  }

  @Test(arguments: [
    (1, OrganisationGroup.estate), (2, .publicBody), (3, .foreignEntity), (5, .limitedCompany),
    (6, .simplePartnership), (7, .economicAssociation), (8, .nonProfitOrFoundation),
    (9, .partnership),
  ])
  func `the first digit is the group`(digit: Int, group: OrganisationGroup) {
    #expect(OrganisationGroup(digit: digit) == group)
  }

  @Test func `a number is one text in a document`() throws {
    let number = try #require(OrganisationNumber(text: "8020028711"))
    let data = try JSONEncoder().encode([number])
    #expect(String(decoding: data, as: UTF8.self) == #"["802002-8711"]"#)
    #expect(try JSONDecoder().decode([OrganisationNumber].self, from: data) == [number])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([OrganisationNumber].self, from: Data(#"[""]"#.utf8))
    }
  }
}
