import Domain
import Terminal

/// How the program looks on this device, and what is said when that is changed.
extension Phrase {
  static let theme = Phrase("Tema", "Theme")
  static let themeHelp = Phrase(
    "Terminalens färger, ljust, mörkt, hög kontrast eller utan färger",
    "The terminal's colours, light, dark, high contrast or no colours")
  static let lineSigns = Phrase("Rutlinjer", "Lines")
  static let lineSignsHelp = Phrase(
    "Linjer eller ASCII-tecken mellan delarna", "Lines, or ASCII characters, between the parts")
  static let plainReading = Phrase("Enkel läsning", "Plain reading")
  static let plainReadingHelp = Phrase(
    "Rader som meningar, utan ramar, för skärmläsare",
    "Rows as sentences, without boxes, for screen readers")
  static let mouse = Phrase("Mus", "Mouse")
  static let mouseHelp = Phrase(
    "Klick och hjul; av markerar terminalen text som vanligt",
    "Clicks and the wheel; off, the terminal selects text as usual")
  static let keptHere = Phrase(" Valet gäller på den här datorn.", " Kept on this device.")
  static let speaking = Phrase("Programmet talar svenska.", "The program speaks English.")
  static let mouseIsOn = Phrase(
    "Musen är på. Håll Skift för att markera text.", "The mouse is on. Hold Shift to select text.")
  static let mouseIsOff = Phrase("Musen är av.", "The mouse is off.")
  static let plainIsOn = Phrase("Enkel läsning är på.", "Plain reading is on.")
  static let plainIsOff = Phrase("Enkel läsning är av.", "Plain reading is off.")
  static let linesAreASCII = Phrase(
    "Rutorna ritas med ASCII-tecken.", "Boxes are drawn with ASCII characters.")
  static let linesAreLines = Phrase("Rutorna ritas med linjer.", "Boxes are drawn with lines.")
  static let noOtherLines = Phrase(
    "Terminalen kan bara visa ASCII-tecken.", "The terminal can show ASCII characters only.")
  static func themeIs(_ theme: Theme) -> Phrase {
    Phrase("Tema: \(theme.phrase.sv).", "Theme: \(theme.phrase.en).")
  }
  static let notUTF8 = Phrase(
    "Terminalen sänder inte UTF-8 (PuTTY: Window › Translation). å, ä och ö läses ändå.",
    "The terminal does not send UTF-8 (PuTTY: Window › Translation). å, ä and ö are read anyway.")
}

extension Theme {
  var phrase: Phrase {
    switch self {
    case .terminal: Phrase("terminalens färger", "the terminal's colours")
    case .light: Phrase("ljust", "light")
    case .dark: Phrase("mörkt", "dark")
    case .contrast: Phrase("hög kontrast", "high contrast")
    case .colourless: Phrase("utan färger", "no colours")
    }
  }
}
