/// Why a value cannot exist: it was malformed, too large, or mixed with one it does not go with.
///
/// These are always the caller's mistake; RPC answers them with INVALID_ARGUMENT and `reason`.
public enum ValueError: Error, Hashable, Sendable {
    case unknownCurrency(String)
    case malformedAmount(String)
    case amountTooPrecise(String, Currency)
    case amountOverflow
    case mixedCurrencies(Currency, Currency)
    case malformedID(String)
    case malformedParty(String)
    case malformedTimestamp(String)
    case timestampOutOfRange

    /// A stable word that programs may match on.
    public var reason: String {
        switch self {
        case .unknownCurrency: "CURRENCY_INVALID"
        case .malformedAmount: "AMOUNT_MALFORMED"
        case .amountTooPrecise: "AMOUNT_TOO_PRECISE"
        case .amountOverflow: "AMOUNT_OVERFLOW"
        case .mixedCurrencies: "CURRENCY_MIXED"
        case .malformedID: "ID_MALFORMED"
        case .malformedParty: "PARTY_MALFORMED"
        case .malformedTimestamp: "TIMESTAMP_MALFORMED"
        case .timestampOutOfRange: "TIMESTAMP_OUT_OF_RANGE"
        }
    }

    /// One sentence for a person; it names the rule that was broken.
    public var message: String {
        switch self {
        case .unknownCurrency(let code):
            "\(quoted(code)) is not a currency code of ISO 4217, such as EUR."
        case .malformedAmount(let text):
            "\(quoted(text)) is not an amount of money, such as 12.90 EUR."
        case .amountTooPrecise(let text, let currency):
            "\(quoted(text)) has more than the \(currency.minorDigits) decimals of \(currency.code)."
        case .amountOverflow:
            "the amount does not fit in 64 bits of its smallest unit."
        case .mixedCurrencies(let one, let other):
            "\(one.code) and \(other.code) cannot be mixed in one sum."
        case .malformedID(let text):
            "\(quoted(text)) is not an id: 1 to 64 of A-Z a-z 0-9 . _ : - starting with a letter or digit."
        case .malformedParty(let text):
            "\(quoted(text)) is not a party, such as person:acc_1 or business:atelier-nord."
        case .malformedTimestamp(let text):
            "\(quoted(text)) is not a time of RFC 3339, such as 2026-03-02T09:00:00Z."
        case .timestampOutOfRange:
            "the time is outside the years 0001 to 9999, or its nanos outside 0 to 999999999."
        }
    }
}

extension ValueError: CustomStringConvertible {
    public var description: String { "\(reason): \(message)" }
}

/// The longest piece of a bad value that is repeated back in a message.
private let quotedCharactersMax = 80

private func quoted(_ text: String) -> String {
    let shown = text.prefix(quotedCharactersMax)
    return shown.count < text.count ? "\"\(shown)...\"" : "\"\(shown)\""
}
