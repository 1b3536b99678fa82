import Testing

@testable import Domain

struct RegistryNumberTests {
  @Test(arguments: [
    ("Ks 598/2009", "Ks 598/2009"), ("Ks 1132/2023", "Ks 1132/2023"),
    ("Ks1216/2018", "Ks 1216/2018"), ("ks 1132/2023", "Ks 1132/2023"),
    ("KS 1132/2023", "Ks 1132/2023"), ("Nf 220/2015", "Nf 220/2015"),
    (" Ks \u{A0} 1132 / 2023 ", "Ks 1132/2023"), ("Dnr Ks 1132/2023", "Ks 1132/2023"),
    ("dnr: ks1132/2023", "Ks 1132/2023"), ("a\u{30A}n 1/2023", "Ån 1/2023"),
    ("Ks 2017/2018", "Ks 2017/2018"),
  ])
  func `the own form is put right`(typed: String, text: String) throws {
    let number = try #require(try RegistryNumber.parse(typed).get())
    #expect(number.text == text)
    #expect(!number.isUnusual)
    #expect(RegistryNumber(value: number.value) == number)
  }

  @Test(arguments: ["KS 2017/185", "KSN-2016-1422", "KS/2016:51", "1132/2023", "Ks 1/2023 § 133"])
  func `another form is kept and marked`(typed: String) throws {
    let number = try #require(try RegistryNumber.parse("  \(typed) ").get())
    #expect(number.text == typed)
    #expect(number.isUnusual)
    #expect(RegistryNumber(value: number.value) == number)
  }

  @Test(arguments: [
    ("1132", RegistryNumberFault.yearMissing), ("Ks 1132/23", .yearMissing), ("Ks", .yearMissing),
    ("Ks 2023", .numberMissing), ("Ks 1/3023", .yearMissing),
    ("Ks " + String(repeating: "1", count: 100_000) + "/2023", .tooLong),
    (String(repeating: "K\u{308}", count: 50) + "s 1/2023", .tooLong),
  ])
  func `each fault has its reason`(typed: String, fault: RegistryNumberFault) {
    #expect(RegistryNumber.parse(typed) == .failure(fault))
  }

  @Test(arguments: ["", "  ", "dnr", "Dnr:"])
  func `no number is no fault`(typed: String) {
    #expect(RegistryNumber.parse(typed) == .success(nil))
  }
}
