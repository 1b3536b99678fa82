import App
import Domain
import Store

/// What a disk, a share or a computer cannot promise.
extension Phrase {
  static func latestBackup(_ moment: Moment) -> Phrase {
    let when = "\(moment.day.text) \(moment.time.text)"
    return Phrase("Senaste säkerhetskopian är från \(when).", "The latest backup is of \(when).")
  }

  static func deviceRemark(_ remark: DeviceRemark) -> Phrase {
    switch remark {
    case .flushIsNotGuaranteed:
      Phrase(
        "Disken lovar inte att det sparade överlever ett strömavbrott.",
        "The disk does not promise that what is saved survives a power cut.")
    case .folderFlushIsNotGuaranteed:
      Phrase(
        "Disken lovar inte att nya filer överlever ett strömavbrott.",
        "The disk does not promise that new files survive a power cut.")
    case .ignoresCase:
      Phrase(
        "Disken skiljer inte på stora och små bokstäver i filnamn; pärmen klarar det.",
        "The disk does not tell capital from small letters in names; the book can take that.")
    case .isOnNetwork(let name):
      Phrase(
        "Mappen ligger på nätet (\(name)); andras ändringar kan dröja och servern kan försvinna.",
        "The folder is on the network (\(name)); others' changes may be late and the server may go."
      )
    case .isVolatile:
      Phrase(
        "Mappen finns bara i datorns minne och försvinner när den stängs av.",
        "The folder is in the computer's memory only and is gone when that is switched off.")
    default: whoAndWhen(remark)
    }
  }

  private static func whoAndWhen(_ remark: DeviceRemark) -> Phrase {
    switch remark {
    case .littleSpace(let bytes):
      Phrase(
        "Bara \(bytes >> 20) MB är lediga på disken.",
        "Only \(bytes >> 20) MB are free on the disk.")
    case .othersMayRead:
      Phrase(
        "Andra användare på datorn kan läsa mappen; chmod 700 på den stänger ute dem.",
        "Other users of the computer can read the folder; chmod 700 on it shuts them out.")
    case .clockIsOff(let milliseconds):
      Phrase(
        "Datorns klocka går efter, eller en annan dators före: den nyaste ändringen är"
          + " \(milliseconds / 60_000) minuter fram i tiden.",
        "This computer's clock is slow or another's fast: the newest change is"
          + " \(milliseconds / 60_000) minutes in the future.")
    default: copies(remark)
    }
  }

  /// The same on the screen and in the check of every byte.
  static func clock(_ fault: ClockFault) -> Phrase {
    switch fault {
    case .outOfRange:
      Phrase(
        "Datorns klocka kan inte stämma; ställ den. Allt annat fungerar.",
        "This computer's clock cannot be right; set it. Everything else works.")
    case .farFrom(let newest):
      Phrase(
        "Stämmer datorns klocka? Det senaste i pärmen är från \(day(newest)).",
        "Is this computer's clock right? The latest in the book is of \(day(newest)).")
    }
  }

  private static func copies(_ remark: DeviceRemark) -> Phrase {
    switch remark {
    case .noBackup:
      Phrase(
        "Den här datorn har ingen säkerhetskopia av pärmen; samverkan backup gör en.",
        "This computer has no backup of the book; samverkan backup makes one.")
    case .backupIsOld(let time):
      Phrase(
        "Säkerhetskopian är från \(day(time)); samverkan backup gör en ny.",
        "The backup is of \(day(time)); samverkan backup makes a new one.")
    case .noStateFolder:
      Phrase(
        "Det finns ingen hemkatalog för säkerhetskopior och för det som inte kan sparas.",
        "There is no home folder for backups and for what cannot be saved.")
    case .erasureIsPending(let decision, let devices):
      Phrase(
        "Gallringen enligt \(decision) väntar på \(devices.count == 1 ? "dator" : "datorerna")"
          + " \(names(devices)).",
        "The erasure after \(decision) waits for \(devices.count == 1 ? "computer" : "computers")"
          + " \(names(devices)).")
    default: Phrase(verbatim: "")
    }
  }

  private static func names(_ devices: [UInt64]) -> String {
    devices.map { String($0, radix: 16) }.joined(separator: ", ")
  }

  private static func day(_ time: Int64) -> String {
    SystemEnvironment.moment(time)?.day.text ?? "?"
  }
}
