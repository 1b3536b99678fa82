import Domain
import Terminal

/// Taking out what a list shows, as a table for a spreadsheet.
extension Model {
  mutating func askToExportList() {
    let spec = FieldSpec.path(.fileLabel, help: .exportListHelp)
    let name = Record([Field("path", .text(listPhrase[language].lowercased() + ".csv"))])
    overlays.append(
      .form(
        Form(.exportList, title: .exportList, specs: [spec], from: name, language: language)))
  }

  /// The rows under the filter in the order shown, with every column of the list.
  func exportList(to path: String) -> [Effect] {
    let columns = listColumns
    let heads = columns.map { $0.head[language] }
    let rows = exportedRows.map { row in
      let cells = cells(of: row)
      return columns.map { cells.cell($0.id)?.text ?? "" }
    }
    return [.exportTable(path: path, rows: [heads] + rows)]
  }

  mutating func askToExportAll() {
    let spec = FieldSpec.path(.fileLabel, help: .exportAllFileHelp)
    let name = Record([Field("path", .text("samverkan.json"))])
    overlays.append(
      .form(Form(.exportAll, title: .exportAll, specs: [spec], from: name, language: language)))
  }

  private var exportedRows: [RowKey] {
    place == .plan
      ? shownActivities.filter { plan.hits?.contains($0.id) != false }
        .map { .entity($0.reference) }
      : list.rows.filter { !$0.isHeading }
  }

  mutating func noteExport(_ report: ExportReport) {
    switch report {
    case .written(let file, let rows):
      settlePath()
      status = Status(.exportedRows(rows, file), .success)
    case .wroteBook(let file):
      settlePath()
      status = Status(.exportedBook(file), .success)
    case .exists(let file):
      refusePath(.fileExists(file), .warning)
    case .failed(let sentence):
      refusePath(sentence)
    }
  }

  var refusalToExport: Phrase? { list.rows.isEmpty ? .nothingToExport : nil }
}
