public import Logging

extension Logger.Level: SettingValue {
    public static var form: SettingForm { .text }
    public static var meaning: String { allCases.map(\.rawValue).joined(separator: ", ") }

    public init?(written: WrittenSetting) {
        guard case .text(let text) = written else { return nil }
        self.init(rawValue: text)
    }

    public var written: String { rawValue }
}
