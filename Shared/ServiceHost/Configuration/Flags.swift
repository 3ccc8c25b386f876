import Configuration

/// The command line, taken apart by what the program declares.
struct Flags {
    private(set) var values: [AbsoluteConfigKey: ConfigValue] = [:]
    private(set) var configurationFile: String?
    private(set) var wantsHelp = false
    private(set) var wantsVersion = false
    private(set) var problems: [String] = []

    /// `arguments` without the program's own name.
    init(_ arguments: [String], declared: [SettingDeclaration]) {
        let declarations = Dictionary(declared.map { ($0.flag, $0) }) { first, _ in first }
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            let halves = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(halves.first ?? "")
            let attached = halves.count == 2 ? String(halves[1]) : nil
            switch name {
            case "--help", "-h":
                wantsHelp = true
            case "--version":
                wantsVersion = true
            case "--config":
                configurationFile = attached ?? Self.value(from: &rest)
                if configurationFile == nil { problems.append("--config: needs a file") }
            default:
                guard let declaration = declarations[name] else {
                    problems.append("\(argument): there is no such flag")
                    continue
                }
                take(declaration, attached: attached, from: &rest)
            }
        }
    }

    private mutating func take(
        _ declaration: SettingDeclaration, attached: String?, from rest: inout ArraySlice<String>
    ) {
        let key = AbsoluteConfigKey([declaration.key])
        let isBareToggle = declaration.form == .toggle && attached == nil && !Self.isTruth(rest.first)
        guard let text = isBareToggle ? "true" : attached ?? Self.value(from: &rest) else {
            problems.append("\(declaration.flag): needs \(declaration.meaning)")
            return
        }
        guard values[key] == nil else {
            problems.append("\(declaration.flag): is given twice")
            return
        }
        // What is not of its form stays text, so that reading it fails where all reading does.
        values[key] = ConfigValue(
            Self.content(text, form: declaration.form) ?? .string(text), isSecret: false)
    }

    private static func value(from rest: inout ArraySlice<String>) -> String? {
        guard let next = rest.first, !next.hasPrefix("--") else { return nil }
        return rest.popFirst()
    }

    private static func isTruth(_ text: String?) -> Bool { text == "true" || text == "false" }

    private static func content(_ text: String, form: SettingForm) -> ConfigContent? {
        switch form {
        case .text: .string(text)
        case .number: Int(text).map { .int($0) }
        case .toggle: isTruth(text) ? .bool(text == "true") : nil
        case .list: .stringArray(text.split(separator: ",").map(String.init))
        }
    }
}
