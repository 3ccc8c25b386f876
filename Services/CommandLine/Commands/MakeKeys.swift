import ArgumentParser
import Identity

/// `souk make-keys DIR`: the keys that services sign their calls with, for a deployment on several machines.
struct MakeKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the keys that services sign their calls with; those that exist are kept.",
        discussion: """
            `souk up` does this by itself. On several machines each service needs its own .key file, and the \
            .pub files of all.
            """)

    @Argument(help: "The folder to write them to.")
    var folder: String

    func run() throws {
        _ = try ServiceKeys.create(in: folder)
        Terminal.standard.line("The keys of all services are in \(folder).")
    }
}
