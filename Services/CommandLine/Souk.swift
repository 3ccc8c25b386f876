public import ArgumentParser

/// The command line: runs Souk on one machine, talks to it, looks after it.
public struct Souk: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "souk",
        abstract: "Chat commerce on your own machine: run it, call it, look after it.",
        subcommands: [
            Up.self, Demo.self, Import.self, Call.self, Verify.self, Backup.self, Restore.self, MakeKeys.self,
        ])

    public init() {}
}
