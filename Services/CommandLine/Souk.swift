import ArgumentParser

/// The command line: runs Souk on one machine, talks to it, looks after it.
struct Souk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "souk",
        abstract: "Chat commerce on your own machine: run it, call it, look after it.",
        subcommands: [
            Up.self, Demo.self, Import.self, Call.self, Verify.self, Events.self, Backup.self, Restore.self,
            MakeKeys.self,
        ])
}

/// What the program `souk` runs.
public enum SoukProgram {
    public static func main() async {
        await Souk.main()
    }
}
