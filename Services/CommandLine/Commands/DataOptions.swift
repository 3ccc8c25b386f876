import ArgumentParser

/// Which system a command is about: every command takes these.
struct DataOptions: ParsableArguments {
    @Option(help: "The folder that holds the system's files, keys and logs.")
    var data = ".data"

    @Option(help: "The gateway's port; the services use the five after it. Default: as it runs, else 7100.")
    var basePort: Int?

    var deployment: Deployment { Deployment.running(data: data, basePort: basePort) }

    func validate() throws {
        if let basePort, !(1_024...65_000).contains(basePort) {
            throw ValidationError("--base-port \(basePort): choose one from 1024 to 65000")
        }
    }
}
