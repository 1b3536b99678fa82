import App
import Domain

/// Why a command stopped: one sentence, and what the exit code says about it.
struct CommandFailure: Error {
  let code: ExitCode
  let sentence: Phrase

  init(_ code: ExitCode, _ sentence: Phrase) {
    self.code = code
    self.sentence = sentence
  }
}
