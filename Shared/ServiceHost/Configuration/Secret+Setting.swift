public import Values

extension Secret: SettingValue where Value == String {
    public static var form: SettingForm { .text }
    public static var meaning: String { "text" }

    public init?(written: WrittenSetting) {
        guard case .text(let text) = written else { return nil }
        self.init(text)
    }

    public var written: String { description }
}
