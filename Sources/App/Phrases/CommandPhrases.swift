import Domain

/// Titles, hints and help of the commands that work everywhere or in every list.
extension Phrase {
  static let goToday = Phrase("Idag", "Today")
  static let goTodayHelp = Phrase("Vad som behöver göras nu", "What needs doing now")
  static let goParties = Phrase("Parter", "Parties")
  static let goPartiesHelp = Phrase("Registret över parter", "The register of parties")
  static let goPlan = Phrase("Plan", "Plan")
  static let goPlanHelp = Phrase("Tvåårsplanens aktiviteter", "The activities of the plan")
  static let goAgenda = Phrase("Dagordning", "Agenda")
  static let goAgendaHelp = Phrase(
    "Ärenden, möten och dagordningar", "Matters, meetings and agendas")
  static let goFollowUps = Phrase("Uppföljning", "Follow-up")
  static let goFollowUpsHelp = Phrase("Det som ska bockas av", "What is to be ticked off")
  static let goMeeting = Phrase("Möte", "Meeting")
  static let goMeetingHelp = Phrase(
    "Starta dagens möte, eller gå tillbaka till det", "Start today's meeting, or go back to it")

  static let undo = Phrase("Ångra", "Undo")
  static let undoHelp = Phrase(
    "Ta tillbaka det senaste, även efter omstart", "Take back the latest, even after a restart")
  static let redo = Phrase("Gör om", "Redo")
  static let redoHelp = Phrase("Gör det ångrade igen", "Do again what was undone")
  static let menu = Phrase("Meny", "Menu")
  static let menuHelp = Phrase("Alla kommandon efter grupp", "All commands by group")
  static let help = Phrase("Hjälp", "Help")
  static let helpHelp = Phrase("Tangenter som gäller här och nu", "The keys here and now")
  static let palette = Phrase("Sök kommando", "Find command")
  static let paletteHelp = Phrase("Hitta ett kommando på namn", "Find a command by name")
  static let whereAmI = Phrase("Var är jag?", "Where am I?")
  static let whereAmIHelp = Phrase("Säger var du är, i en mening", "Says where you are")
  static let back = Phrase("Tillbaka", "Back")
  static let backHelp = Phrase("Ett steg tillbaka", "One step back")
  static let save = Phrase("Är allt sparat?", "Is all saved?")
  static let saveHelp = Phrase("Säger vad som är sparat och när", "Says what is saved and when")
  static let repaint = Phrase("Rita om skärmen", "Repaint")
  static let repaintHelp = Phrase("Ritar om hela skärmen", "Draws the whole screen again")
  static let interrupt = Phrase("Avsluta hur?", "Quit how?")
  static let interruptHelp = Phrase("Säger hur man avslutar", "Says how to quit")
  static let quit = Phrase("Avsluta", "Quit")
  static let quitHelp = Phrase("Avsluta; allt är sparat", "Quit; all is saved")
  static let importParties = Phrase("Importera parter", "Import parties")
  static let importPartiesHelp = Phrase(
    "Hämta parter från en CSV-fil", "Bring in parties from a CSV file")
  static let removed = Phrase("Borttagna", "Removed")
  static let removedHelp = Phrase(
    "Det som tagits bort; Enter lägger tillbaka", "What was removed; Enter brings it back")
  static let suspend = Phrase("Till kommandoraden", "To the command line")
  static let suspendHelp = Phrase("Lämna programmet en stund", "Leave the program for a while")
  static let swedish = Phrase("Svenska", "Swedish")
  static let swedishHelp = Phrase("Byt språk till svenska", "Change language to Swedish")
  static let english = Phrase("Engelska", "English")
  static let englishHelp = Phrase("Byt språk till engelska", "Change language to English")

  static let moveUp = Phrase("Upp", "Up")
  static let moveDown = Phrase("Ned", "Down")
  static let pageUp = Phrase("Sida upp", "Page up")
  static let pageDown = Phrase("Sida ned", "Page down")
  static let moveToFirst = Phrase("Första raden", "First row")
  static let moveToLast = Phrase("Sista raden", "Last row")
  static let moveHelp = Phrase("Flytta i listan", "Move in the list")
  static let open = Phrase("Öppna", "Open")
  static let openHelp = Phrase("Öppna det som står på raden", "Open what stands on the row")
  static let search = Phrase("Sök", "Search")
  static let searchHelp = Phrase(
    "Filtrera medan du skriver; Esc visar alla", "Filter as you type; Esc shows all")
  static let edit = Phrase("Ändra", "Edit")
  static let editHelp = Phrase("Ändra raden i ett formulär", "Change the row in a form")
  static let note = Phrase("Notering", "Note")
  static let noteHelp = Phrase("Skriv en notering på raden", "Write a note on the row")
  static let remove = Phrase("Ta bort", "Remove")
  static let removeHelp = Phrase(
    "Ta bort med skäl; kan läggas tillbaka", "Remove with a reason; can be restored")
  static let chain = Phrase("Samband", "Chain")
  static let chainHelp = Phrase("Vad raden hänger ihop med", "What the row is linked to")
  static let history = Phrase("Historik", "History")
  static let historyHelp = Phrase("Vad som hänt med raden", "What happened to the row")
  static let choose = Phrase("Välj", "Choose")
  static let chooseHelp = Phrase("Välj raden, eller välj bort den", "Choose the row or not")
  static let chooseAll = Phrase("Välj alla", "Choose all")
  static let chooseAllHelp = Phrase("Välj alla som visas", "Choose all that are shown")
  static let new = Phrase("Ny", "New")
  static let groupHint = Phrase("Visa", "Show")
}

/// Heads of the command table.
extension Phrase {
  static let inLists = Phrase("I listorna", "In lists")
  static let everywhere = Phrase("Överallt", "Everywhere")
  static let keyHead = Phrase("Tangent", "Key")
  static let commandHead = Phrase("Kommando", "Command")
}
