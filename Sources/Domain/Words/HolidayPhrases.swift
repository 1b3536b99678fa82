extension Holiday: Phrased {
  package var phrase: Phrase {
    switch self {
    case .newYear: Phrase("nyårsdagen", "New Year's Day")
    case .epiphany: Phrase("trettondedag jul", "Epiphany")
    case .goodFriday: Phrase("långfredagen", "Good Friday")
    case .easterSunday: Phrase("påskdagen", "Easter Sunday")
    case .easterMonday: Phrase("annandag påsk", "Easter Monday")
    case .firstOfMay: Phrase("första maj", "May Day")
    case .ascension: Phrase("Kristi himmelsfärdsdag", "Ascension Day")
    case .pentecost: Phrase("pingstdagen", "Whit Sunday")
    case .nationalDay: Phrase("nationaldagen", "the National Day")
    case .midsummerEve: Phrase("midsommarafton", "Midsummer's Eve")
    case .midsummer: Phrase("midsommardagen", "Midsummer's Day")
    case .allSaints: Phrase("alla helgons dag", "All Saints' Day")
    case .christmasEve: Phrase("julafton", "Christmas Eve")
    case .christmas: Phrase("juldagen", "Christmas Day")
    case .boxingDay: Phrase("annandag jul", "Boxing Day")
    case .newYearEve: Phrase("nyårsafton", "New Year's Eve")
    }
  }
}
