extension Kind {
  /// The record with what ends it on a day; nil for what has no end or has come to it, and is
  /// removed instead when it was a mistake.
  package func ending(_ record: Record, on day: Day) -> Record? {
    var ended = record
    switch self {
    case .affiliations where record["status"] != AffiliationStatus.ended.value:
      ended["status"] = AffiliationStatus.ended.value
      ended["endedDate"] = day.value
    case .mandates where record["to"] == nil:
      ended["to"] = day.value
    default: return nil
    }
    return ended
  }
}
