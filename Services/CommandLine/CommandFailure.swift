/// Why a command stopped: one sentence for the person at the terminal, and what they can do about it.
struct CommandFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
