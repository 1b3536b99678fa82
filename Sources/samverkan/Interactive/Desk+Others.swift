import App
import Domain
import Store

/// What the open book learns of other programs and of earlier sessions.
extension Desk {
  /// What others wrote since the latest look; nil when nothing is new.
  func news() -> OutsideNews? {
    guard let file, let arrivals = file.poll() else { return nil }
    let isCleaned = arrivals.bringsErased && isWritable
    if isCleaned { file.carryOutErasures() }
    return OutsideNews(
      generation: arrivals.generation,
      changes: arrivals.entities.map { entity in
        OutsideChange(
          EntityReference(entity.kind, entity.identifier), entity.record,
          isRemoved: entity.isRemoved, author: entity.author, time: entity.time)
      },
      conflicts: arrivals.conflicts, vanished: arrivals.vanished,
      damage: isCleaned
        ? .erasedWasBack : Phrase.damage(arrivals.damage, unreadable: 0), isOwn: arrivals.isOwn)
  }

  /// Whether the book is where it was opened.
  func lookForFolder() -> FolderReport {
    switch file?.lookForFolder() {
    case nil, .book: .back
    case .gone(let error): .away(reason: .cause(error.code))
    case .anotherBook: .away(reason: .anotherBookIsThere)
    }
  }

  /// For a book that is not where it was when the program ends.
  var lostSentence: Phrase { .bookIsLost(folder, context.store.knownBook(at: folder)) }

  /// Tries again what has not reached the book; nil when all has.
  func retry() -> SaveReport? {
    guard let file, isWritable, file.hasUnsaved else { return nil }
    return report(file.retry())
  }

  /// Writes history that has vanished again.
  func putBack() -> PutBackReport {
    guard let file, isWritable else { return .failed(reason: .readOnlyAsked) }
    do {
      return .done(try file.putBack())
    } catch {
      return .failed(reason: .cause(error.code))
    }
  }

  /// What a session that ended before its time was filling in.
  func abandonedDraft() -> Draft? {
    isWritable ? file?.adoptDraft().flatMap(Draft.init) : nil
  }

  /// Keeps it, or drops what was kept.
  func keep(_ draft: Draft?) {
    file?.keepDraft(draft?.record)
  }
}
