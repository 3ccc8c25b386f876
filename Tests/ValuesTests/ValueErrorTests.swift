import Testing
import Values

@Suite struct `A value's refusal` {
    static let every: [ValueError] = [
        .unknownCurrency("EURO"), .malformedAmount("12,90"), .amountTooPrecise("1.234 EUR", .eur),
        .amountOverflow, .mixedCurrencies(.eur, .usd), .malformedID("a b"), .malformedTimestamp("now"),
        .timestampOutOfRange,
    ]

    @Test func `has a reason of its own`() {
        #expect(Set(Self.every.map(\.reason)).count == Self.every.count)
        for refusal in Self.every {
            #expect(refusal.reason.allSatisfy { $0.isUppercase || $0 == "_" })
            #expect(refusal.message.hasSuffix("."))
            #expect(refusal.description == "\(refusal.reason): \(refusal.message)")
        }
    }

    @Test func `repeats only the beginning of a long text`() {
        let message = ValueError.malformedID(String(repeating: "x", count: 100_000)).message
        #expect(message.count < 250)
    }
}
