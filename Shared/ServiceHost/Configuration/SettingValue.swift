/// What a setting may be: text, a number, a yes or no, or a list.
public protocol SettingValue: Sendable {
    /// How it is written on a command line and in a file.
    static var form: SettingForm { get }
    /// What is accepted, for help and refusals: `a whole number`.
    static var meaning: String { get }

    /// Nil when what was written is not one of these.
    init?(written: WrittenSetting)

    /// The value as a person would write it; empty for none.
    var written: String { get }
}

/// How a setting is written: one word, one whole number, one `true` or `false`, or words between commas.
public enum SettingForm: Sendable {
    case text
    case number
    case toggle
    case list
}

/// A setting as it was written, before it means anything.
public enum WrittenSetting: Hashable, Sendable {
    case text(String)
    case number(Int)
    case toggle(Bool)
    case list([String])
}

extension String: SettingValue {
    public static var form: SettingForm { .text }
    public static var meaning: String { "text" }

    public init?(written: WrittenSetting) {
        guard case .text(let text) = written else { return nil }
        self = text
    }

    public var written: String { self }
}

extension Int: SettingValue {
    public static var form: SettingForm { .number }
    public static var meaning: String { "a whole number" }

    public init?(written: WrittenSetting) {
        guard case .number(let number) = written else { return nil }
        self = number
    }

    public var written: String { String(self) }
}

extension Bool: SettingValue {
    public static var form: SettingForm { .toggle }
    public static var meaning: String { "true or false" }

    public init?(written: WrittenSetting) {
        guard case .toggle(let on) = written else { return nil }
        self = on
    }

    public var written: String { self ? "true" : "false" }
}

/// One of a list, written without commas.
public protocol SettingElement: Sendable {
    static var meaning: String { get }
    init?(written text: String)
    var written: String { get }
}

extension String: SettingElement {
    public init?(written text: String) { self = text }
}

extension Array: SettingValue where Element: SettingElement {
    public static var form: SettingForm { .list }
    public static var meaning: String { "a list of \(Element.meaning), with commas between" }

    public init?(written: WrittenSetting) {
        guard case .list(let texts) = written else { return nil }
        let elements = texts.compactMap(Element.init(written:))
        guard elements.count == texts.count else { return nil }
        self = elements
    }

    public var written: String { map(\.written).joined(separator: ",") }
}

extension Optional: SettingValue where Wrapped: SettingValue {
    public static var form: SettingForm { Wrapped.form }
    public static var meaning: String { Wrapped.meaning }

    public init?(written: WrittenSetting) {
        guard let value = Wrapped(written: written) else { return nil }
        self = .some(value)
    }

    public var written: String { self?.written ?? "" }
}
