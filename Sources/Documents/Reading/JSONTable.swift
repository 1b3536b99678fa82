internal import Domain

extension CSVTable {
  /// A list of objects in JSON as a table with a column for every name, such as an export of ours
  /// or of a register on the web; nil for anything else.
  init?(json bytes: [UInt8], limit: Int) throws(CSVError) {
    let start = bytes.prefix(64).first { $0 > 0x20 && $0 < 0x80 }
    guard start == UInt8(ascii: "[") || start == UInt8(ascii: "{"),
      let value = try? JSONReader.read(bytes), let objects = Self.objects(in: value)
    else { return nil }
    guard objects.count <= limit else { throw .tooManyRows(limit: limit) }
    var header: [String] = []
    var known: Set<String> = []
    for name in objects.flatMap({ $0.fields.map(\.name) }) where known.insert(name).inserted {
      header.append(name)
    }
    guard !header.isEmpty else { throw .empty }
    let rows = zip(1..., objects).map { number, object in
      CSVRow(number: number, fields: header.map { object[$0]?.inCell.trimmed ?? "" })
    }
    self.init(
      reading: TextReading(.utf8), separator: nil, header: header, headerRow: 0, above: [],
      rows: rows.filter { $0.filled > 0 })
  }

  /// The list itself, else the parties of a whole book, else the longest list in an object.
  private static func objects(in value: Value) -> [Record]? {
    switch value {
    case .list(let values):
      let objects = values.compactMap(\.object)
      return objects.count == values.count ? objects : nil
    case .map(let record):
      if case .list(let parties) = record[Kind.parties.rawValue] {
        return parties.compactMap(\.object)
      }
      let lists = record.fields.compactMap { field -> [Record]? in
        if case .list(let values) = field.value { values.compactMap(\.object) } else { nil }
      }
      return lists.filter { !$0.isEmpty }.max { $0.count < $1.count }
    default: return nil
    }
  }
}

extension Value {
  fileprivate var object: Record? { if case .map(let record) = self { record } else { nil } }

  /// Of objects their names, which is what a register says in one word.
  fileprivate var inCell: String {
    switch self {
    case .map(let record): (record["Name"] ?? record["name"])?.written ?? ""
    case .list(let values) where values.contains { $0.object != nil }:
      values.map(\.inCell).filter { !$0.isEmpty }.joined(separator: ", ")
    default: cell
    }
  }
}
