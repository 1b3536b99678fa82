/// The goals of Agenda 2030 by their short names, and the dimensions.
extension SustainabilityGoal: Phrased {
  package var phrase: Phrase { Phrase(verbatim: "\(number) ") + name }

  private var name: Phrase {
    switch self {
    case .noPoverty: Phrase("Ingen fattigdom", "No poverty")
    case .zeroHunger: Phrase("Ingen hunger", "Zero hunger")
    case .goodHealth: Phrase("God hälsa och välbefinnande", "Good health and well-being")
    case .qualityEducation: Phrase("God utbildning för alla", "Quality education")
    case .genderEquality: Phrase("Jämställdhet", "Gender equality")
    case .cleanWater: Phrase("Rent vatten och sanitet", "Clean water and sanitation")
    case .cleanEnergy: Phrase("Hållbar energi för alla", "Affordable and clean energy")
    case .decentWork: Phrase("Anständiga arbetsvillkor", "Decent work and growth")
    case .industryAndInnovation: Phrase("Hållbar industri", "Industry and innovation")
    case .reducedInequalities: Phrase("Minskad ojämlikhet", "Reduced inequalities")
    case .sustainableCities: Phrase("Hållbara städer", "Sustainable cities")
    case .responsibleConsumption: Phrase("Hållbar konsumtion", "Responsible consumption")
    case .climateAction: Phrase("Bekämpa klimatförändringarna", "Climate action")
    case .lifeBelowWater: Phrase("Hav och marina resurser", "Life below water")
    case .lifeOnLand: Phrase("Ekosystem och mångfald", "Life on land")
    case .peaceAndJustice: Phrase("Fredliga samhällen", "Peace and justice")
    case .partnerships: Phrase("Genomförande och partnerskap", "Partnerships for the goals")
    }
  }
}

extension SustainabilityDimension: Phrased {
  package var phrase: Phrase {
    switch self {
    case .social: Phrase("Social", "Social")
    case .ecological: Phrase("Ekologisk", "Ecological")
    case .economic: Phrase("Ekonomisk", "Economic")
    }
  }
}

extension ActivityNature: Phrased {
  package var phrase: Phrase {
    switch self {
    case .challenge: Phrase("Samhällsutmaning", "Societal challenge")
    case .enabling: Phrase("Förutsättning för samverkan", "Enabling cooperation")
    }
  }
}
