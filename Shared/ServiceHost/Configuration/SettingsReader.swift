import Configuration
import FoundationEssentials

/// Reads declared settings: flags before the environment before the file before defaults.
///
/// It never stops at the first mistake: whoever starts a program sees everything that is wrong with it.
struct SettingsReader {
    /// The program's short name: `commerce`.
    let program: String
    let declared: [SettingDeclaration]

    func read(
        _ arguments: ProgramArguments, environment: [String: String]
    ) async throws(SettingsError) -> Settings {
        var problems = arguments.problems
        var sources: [any ConfigProvider] = [arguments.values]
        let set = EnvironmentVariablesProvider(environmentVariables: environment.filter { !$0.value.isEmpty })
        sources.append(set.prefixKeys(with: ConfigKey(["souk", program])))
        sources.append(set.prefixKeys(with: ConfigKey(["souk"])))
        let file = arguments.configurationFile ?? environment["SOUK_CONFIG"]
        if let file, !file.isEmpty {
            do {
                problems += try unknownNames(in: file)
                sources.append(try await Self.open(file))
            } catch {
                problems.append("\(file): cannot be read as JSON settings: \(error)")
            }
        }

        var values: [String: any SettingValue] = [:]
        for declaration in declared {
            switch find(declaration, in: sources) {
            case .success(let value): values[declaration.key] = value
            case .failure(let problem): problems.append(problem.text)
            }
        }
        guard problems.isEmpty else { throw SettingsError(problems: problems) }
        return Settings(values: values)
    }

    /// The names under which the environment may set `declaration`, the closest first.
    func environmentNames(_ declaration: SettingDeclaration) -> [String] {
        let name = Self.environmentName(declaration.key)
        return ["SOUK_\(Self.environmentName(program))_\(name)", "SOUK_\(name)"]
    }

    private static func environmentName(_ key: String) -> String {
        key.uppercased().replacing("-", with: "_")
    }
}

// MARK: - One setting

private struct Problem: Error {
    let text: String
}

extension SettingsReader {
    private func find(
        _ declaration: SettingDeclaration, in sources: [any ConfigProvider]
    ) -> Result<any SettingValue, Problem> {
        let key = AbsoluteConfigKey([declaration.key])
        for (index, source) in sources.enumerated() {
            let found: WrittenSetting?
            do {
                guard let content = try source.content(of: key, declaration.form) else { continue }
                found = WrittenSetting(content)
            } catch {
                found = nil
            }
            if let value = found.flatMap(declaration.parse) { return .success(value) }
            let label = self.label(of: index, declaration)
            guard let text = source.text(of: key) else {
                return .failure(Problem(text: "\(label): needs \(declaration.meaning)"))
            }
            return .failure(Problem(text: "\(label): \"\(text)\" is not \(declaration.meaning)"))
        }
        if let fallback = declaration.fallback { return .success(fallback) }
        let names = ([declaration.flag] + environmentNames(declaration).suffix(1)).joined(separator: " or ")
        return .failure(Problem(text: "\(names): is missing: \(declaration.help)"))
    }

    /// What to call the source of a mistake: the flag, the variable, or the key in the file.
    private func label(of source: Int, _ declaration: SettingDeclaration) -> String {
        switch source {
        case 0: declaration.flag
        case 1, 2: environmentNames(declaration)[source - 1]
        default: "\"\(declaration.key)\" in the file"
        }
    }
}

extension SettingForm {
    fileprivate var type: ConfigType {
        switch self {
        case .text: .string
        case .number: .int
        case .toggle: .bool
        case .list: .stringArray
        }
    }
}

extension ConfigProvider {
    /// Nil when the source does not have the setting; throws when it is not of this form.
    fileprivate func content(of key: AbsoluteConfigKey, _ form: SettingForm) throws -> ConfigContent? {
        do {
            return try value(forKey: key, type: form.type).value?.content
        } catch {
            // The command line takes any text with commas for a list.
            guard case .text = form, let text = text(of: key) else { throw error }
            return .string(text)
        }
    }

    /// The setting as it was written, nil when nothing was.
    fileprivate func text(of key: AbsoluteConfigKey) -> String? {
        if case .string(let text)? = try? value(forKey: key, type: .string).value?.content { return text }
        guard case .stringArray(let list)? = try? value(forKey: key, type: .stringArray).value?.content,
            !list.isEmpty
        else { return nil }
        return list.joined(separator: ",")
    }
}

extension WrittenSetting {
    fileprivate init?(_ content: ConfigContent) {
        switch content {
        case .string(let text): self = .text(text)
        case .int(let number): self = .number(number)
        case .bool(let on): self = .toggle(on)
        case .stringArray(let list): self = .list(list)
        default: return nil
        }
    }
}

// MARK: - The file

extension SettingsReader {
    private static func open(_ path: String) async throws -> FileProvider<JSONSnapshot> {
        let location = InMemoryProvider(values: ["filePath": ConfigValue(.string(path), isSecret: false)])
        return try await FileProvider(config: ConfigReader(provider: location))
    }

    private func unknownNames(in path: String) throws -> [String] {
        let file = try Data(contentsOf: URL(filePath: path))
        let names = try JSONDecoder().decode([String: AnyValue].self, from: file).keys.sorted()
        let known = Set(declared.map(\.key))
        return names.filter { !known.contains($0) }.map { "\"\($0)\" in \(path): there is no such setting" }
    }
}

/// A value that is looked at elsewhere.
private struct AnyValue: Decodable {
    init(from decoder: any Decoder) {}
}
