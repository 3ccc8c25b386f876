import Configuration

/// The command line: values are for swift-configuration to find, mistakes in the flags themselves for us.
struct ProgramArguments {
    let values: CommandLineArgumentsProvider
    let configurationFile: String?
    let wantsHelp: Bool
    let wantsVersion: Bool
    let problems: [String]

    private static let help: Set = ["--help", "-h"]
    private static let version = "--version"
    private static let file = "--config"

    /// `arguments` without the program's own name.
    init(_ arguments: [String], declared: [SettingDeclaration]) {
        values = CommandLineArgumentsProvider(arguments: [""] + arguments)
        wantsHelp = !Self.help.isDisjoint(with: arguments)
        wantsVersion = arguments.contains(Self.version)
        let key = AbsoluteConfigKey(["config"])
        if case .string(let path)? = try? values.value(forKey: key, type: .string).value?.content {
            configurationFile = path
        } else {
            configurationFile = nil
        }

        var problems: [String] = []
        let known = Self.help.union([Self.version, Self.file]).union(declared.map(\.flag))
        var given: Set<String> = []
        var mayBeValue = false
        for argument in arguments {
            let name = String(argument.prefix { $0 != "=" })
            defer { mayBeValue = argument.hasPrefix("--") && name == argument }
            if mayBeValue, !argument.hasPrefix("--") { continue }
            if !known.contains(name) {
                problems.append("\(argument): there is no such flag")
            } else if !given.insert(name).inserted {
                problems.append("\(name): is given twice")
            }
        }
        if given.contains(Self.file), configurationFile == nil {
            problems.append("\(Self.file): needs a file")
        }
        self.problems = problems
    }
}
