import Testing
import Values

@Suite struct `A currency` {
    @Test(arguments: [("EUR", 2), ("USD", 2), ("JPY", 0), ("KRW", 0), ("KWD", 3), ("TND", 3), ("ZWG", 2)])
    func `knows how many decimals it has`(code: String, digits: Int) throws {
        let currency = try Currency(code)
        #expect(currency.minorDigits == digits)
        #expect(currency.description == code)
    }

    @Test(arguments: ["", "E", "EU", "eur", "Eur", "EURO", "XXX", "XTS", "XAU", "DEM", "EUR ", "ＥＵＲ"])
    func `of no ISO 4217 code in use does not exist`(code: String) {
        #expect(throws: ValueError.unknownCurrency(code)) { try Currency(code) }
    }

    @Test func `said by name is the one in the list`() throws {
        let named: [Currency] = [.brl, .chf, .eur, .gbp, .idr, .inr, .jpy, .kwd, .mxn, .usd]
        for currency in named {
            let listed = try Currency(currency.code)
            #expect(listed == currency)
            #expect(listed.minorDigits == currency.minorDigits)
        }
    }

    @Test func `is listed once`() {
        #expect(Set(Currency.all).count == Currency.all.count)
        #expect(Currency.all.count == 156)
        #expect(Currency.all.allSatisfy { $0.code.count == 3 })
    }
}
