/// One thing an operator may choose, declared once, where it is used.
///
/// `Setting("order-expiry-minutes", default: 30, in: 1...1_440, help: "How long a business may …")` is
/// read from `--order-expiry-minutes`, `SOUK_COMMERCE_ORDER_EXPIRY_MINUTES`, `SOUK_ORDER_EXPIRY_MINUTES`
/// or the file, in that order.
public struct Setting<Value: SettingValue>: DeclaredSetting {
    public let declaration: SettingDeclaration

    /// A setting that may be left out.
    public init(_ key: String, default fallback: Value, help: String) {
        declaration = Self.declare(key, fallback, help: help)
    }

    /// A setting without which the program does not start.
    public init(required key: String, help: String) {
        declaration = Self.declare(key, nil, help: help)
    }

    private static func declare(
        _ key: String, _ fallback: Value?, help: String, meaning: String = Value.meaning,
        accepts: @escaping @Sendable (Value) -> Bool = { _ in true }
    ) -> SettingDeclaration {
        SettingDeclaration(
            key: key, form: Value.form, meaning: meaning, help: help, fallback: fallback,
            fallbackText: fallback?.written,
            parse: { written in Value(written: written).flatMap { accepts($0) ? $0 : nil } })
    }
}

extension Setting where Value == Int {
    /// A whole number with limits.
    public init(_ key: String, default fallback: Int, in range: ClosedRange<Int>, help: String) {
        declaration = Self.declare(
            key, fallback, help: help,
            meaning: "a whole number from \(range.lowerBound) to \(range.upperBound)",
            accepts: range.contains)
    }
}

/// A `Setting` of any kind of value, so that settings can stand in one list.
public protocol DeclaredSetting: Sendable {
    var declaration: SettingDeclaration { get }
}

/// What a setting is called, accepts, and means when nobody sets it.
public struct SettingDeclaration: Sendable {
    public let key: String
    let form: SettingForm
    let meaning: String
    let help: String
    /// Nil when the setting is required.
    let fallback: (any SettingValue)?
    let fallbackText: String?
    /// Nil when what was written is not acceptable.
    let parse: @Sendable (WrittenSetting) -> (any SettingValue)?

    var flag: String { "--\(key)" }
}
