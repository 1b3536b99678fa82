import Domain
import Testing

struct InitialsTests {
  @Test(arguments: [
    ("Kultur- och fritidsnämnden", "kfn"), ("Kultur- och fritidsförvaltningen", "kff"),
    ("Kommunstyrelsen", "ks"), ("Kommunstyrelseförvaltningen", "kf"),
    ("Tekniska nämnden", "tn"), ("Nämnden för funktionshinder", "nf"),
    ("Barn- och utbildningsnämnd", "bun"), ("Örebro", "o"), ("", ""), ("och", ""),
  ])
  func `a municipal body is shortened by words and the heads of compounds`(
    name: String, initials: String
  ) {
    #expect(name.bodyInitials == initials)
  }
}
