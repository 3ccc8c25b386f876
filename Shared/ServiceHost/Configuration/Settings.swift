/// All settings of a program, read and checked.
public struct Settings: Sendable {
    private let values: [String: any SettingValue]

    init(values: [String: any SettingValue]) {
        self.values = values
    }

    /// The value of a setting that the program declared; asking for another is a programmer's error.
    public subscript<Value>(_ setting: Setting<Value>) -> Value {
        guard let value = values[setting.declaration.key] as? Value else {
            preconditionFailure("the program does not declare the setting \(setting.declaration.key)")
        }
        return value
    }
}

/// Everything that is wrong with how a program was started, at once.
public struct SettingsError: Error, Hashable, CustomStringConvertible {
    public let problems: [String]

    public var description: String { problems.joined(separator: "\n") }
}
