import Testing
import Values

@Suite struct `An amount of money` {
    @Test(arguments: [
        (12_50, Currency.eur, "12.50 EUR"),
        (5, .eur, "0.05 EUR"),
        (-5, .eur, "-0.05 EUR"),
        (0, .usd, "0.00 USD"),
        (1_250, .jpy, "1250 JPY"),
        (0, .jpy, "0 JPY"),
        (-1, .jpy, "-1 JPY"),
        (12_345, .kwd, "12.345 KWD"),
        (7, .kwd, "0.007 KWD"),
        (.max, .eur, "92233720368547758.07 EUR"),
        (.min, .eur, "-92233720368547758.08 EUR"),
    ])
    func `is written with its currency's decimals and read back the same`(
        minor: Int64, currency: Currency, text: String
    ) throws {
        #expect(Money(minor, currency).description == text)
        #expect(try Money(parsing: text) == Money(minor, currency))
    }

    @Test(arguments: [
        ("12.9 EUR", Money(12_90, .eur)),
        ("12 EUR", Money(12_00, .eur)),
        ("12.900 EUR", Money(12_90, .eur)),
        ("1000.00 JPY", Money(1_000, .jpy)),
        ("1.5 KWD", Money(1_500, .kwd)),
        ("007.00 EUR", Money(7_00, .eur)),
        ("-0.00 EUR", Money(0, .eur)),
    ])
    func `may be read with fewer decimals, or more when they are zeros`(text: String, money: Money) throws {
        #expect(try Money(parsing: text) == money)
    }

    @Test(arguments: [
        "", " ", "EUR", "12.90", "12.90EUR", "12.90  EUR", " 12.90 EUR", "12.90 EUR ", "EUR 12.90",
        "12,90 EUR", "1.000,00 EUR", "1'000.00 EUR", "+12.90 EUR", "--1 EUR", "- 1 EUR", ".90 EUR", "12. EUR",
        ". EUR", "- EUR", "1e3 EUR", "0x10 EUR", "12.9.0 EUR", "NaN EUR", "١٢ EUR", "12\u{0} EUR",
        "12.90\tEUR", String(repeating: "0", count: 60) + "1 EUR",
    ])
    func `is not read from anything else`(text: String) {
        #expect(throws: ValueError.malformedAmount(text)) { try Money(parsing: text) }
    }

    @Test(arguments: [
        ("12.905 EUR", Currency.eur), ("0.5 JPY", .jpy), ("1.0005 KWD", .kwd), ("1.0001 EUR", .eur),
    ])
    func `is never rounded when read`(text: String, currency: Currency) {
        #expect(throws: ValueError.amountTooPrecise(text, currency)) { try Money(parsing: text) }
    }

    @Test(arguments: [
        "92233720368547758.08 EUR", "-92233720368547758.09 EUR", "9223372036854775808 JPY",
        "99999999999999999999999999999999 EUR",
    ])
    func `too large for 64 bits is refused when read`(text: String) {
        #expect(throws: ValueError.amountOverflow) { try Money(parsing: text) }
    }

    @Test(arguments: ["12.90 eur", "12.90 XXX", "12.90 EURO", "12.90 €"])
    func `in an unknown currency is refused when read`(text: String) {
        let code = String(text.dropFirst("12.90 ".count))
        #expect(throws: ValueError.unknownCurrency(code)) { try Money(parsing: text) }
    }
}

@Suite struct `Reckoning with money` {
    @Test func `adds, subtracts and multiplies exactly`() throws {
        #expect(try Money(12_50, .eur).adding(Money(50, .eur)) == Money(13_00, .eur))
        #expect(try Money(12_50, .eur).subtracting(Money(13_00, .eur)) == Money(-50, .eur))
        #expect(try Money(12_50, .eur).multiplied(by: 3) == Money(37_50, .eur))
        #expect(try Money(12_50, .eur).negated() == Money(-12_50, .eur))
        #expect(try Money(1, .eur).isLess(than: Money(2, .eur)))
        #expect(try Money.sum([Money(1, .eur), Money(2, .eur)], in: .eur) == Money(3, .eur))
        #expect(try Money.sum([], in: .jpy) == .zero(.jpy))
    }

    @Test func `never wraps around`() {
        #expect(throws: ValueError.amountOverflow) { try Money(.max, .eur).adding(Money(1, .eur)) }
        #expect(throws: ValueError.amountOverflow) { try Money(.min, .eur).adding(Money(-1, .eur)) }
        #expect(throws: ValueError.amountOverflow) { try Money(.min, .eur).subtracting(Money(1, .eur)) }
        #expect(throws: ValueError.amountOverflow) { try Money(.max, .eur).multiplied(by: 2) }
        #expect(throws: ValueError.amountOverflow) { try Money(.min, .eur).negated() }
    }

    @Test func `never mixes currencies`() {
        let mixed = ValueError.mixedCurrencies(.eur, .usd)
        #expect(throws: mixed) { try Money(1, .eur).adding(Money(1, .usd)) }
        #expect(throws: mixed) { try Money(1, .eur).subtracting(Money(1, .usd)) }
        #expect(throws: mixed) { try Money(1, .eur).isLess(than: Money(2, .usd)) }
        #expect(throws: mixed) { try Money.sum([Money(1, .usd)], in: .eur) }
    }

    @Test(
        arguments: [
            (10_00, 25_000, 25),  // 2.5 % of 10.00 is 0.25
            (1, 500_000, 0),  // a half goes to the even neighbour: 0.5 -> 0
            (3, 500_000, 2),  // 1.5 -> 2
            (5, 500_000, 2),  // 2.5 -> 2
            (7, 500_000, 4),  // 3.5 -> 4
            (-1, 500_000, 0),
            (-3, 500_000, -2),
            (-5, 500_000, -2),
            (3, -500_000, -2),
            (1, 500_001, 1),  // just over a half goes up
            (1, 499_999, 0),
            (.max, 1_000_000, .max),
            (.min, 1_000_000, .min),
            (100, 0, 0),
        ] as [(Int64, Int64, Int64)])
    func `takes a share rounded once, half to even`(minor: Int64, micros: Int64, share: Int64) throws {
        #expect(try Money(minor, .eur).share(micros: micros) == Money(share, .eur))
    }

    @Test func `refuses a share that does not fit`() {
        #expect(throws: ValueError.amountOverflow) { try Money(.max, .eur).share(micros: 1_000_001) }
    }
}
