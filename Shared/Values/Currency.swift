/// A currency in use, by its ISO 4217 code; funds, metals and test codes are not currencies here.
public struct Currency: Hashable, Sendable, CustomStringConvertible {
    /// Three capital letters, such as `EUR`.
    public let code: String
    /// How many decimals its smallest unit has: 2 for most, 0 for JPY, 3 for KWD.
    public let minorDigits: Int

    /// Accepts exactly the listed codes, in capitals.
    public init(_ code: String) throws(ValueError) {
        guard let minorDigits = Self.minorDigitsByCode[code] else { throw .unknownCurrency(code) }
        self.init(code, minorDigits: minorDigits)
    }

    private init(_ code: String, minorDigits: Int) {
        self.code = code
        self.minorDigits = minorDigits
    }

    public var description: String { code }

    public static func == (one: Self, other: Self) -> Bool { one.code == other.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

// MARK: - The ones said by name in code and tests

extension Currency {
    public static let brl = Currency("BRL", minorDigits: 2)
    public static let chf = Currency("CHF", minorDigits: 2)
    public static let eur = Currency("EUR", minorDigits: 2)
    public static let gbp = Currency("GBP", minorDigits: 2)
    public static let idr = Currency("IDR", minorDigits: 2)
    public static let inr = Currency("INR", minorDigits: 2)
    public static let jpy = Currency("JPY", minorDigits: 0)
    public static let kwd = Currency("KWD", minorDigits: 3)
    public static let mxn = Currency("MXN", minorDigits: 2)
    public static let usd = Currency("USD", minorDigits: 2)
}

// MARK: - ISO 4217, list one, as of January 2026

extension Currency {
    /// Every currency, by code.
    public static let all: [Currency] = minorDigitsByCode.keys.sorted()
        .compactMap { try? Currency($0) }

    private static let minorDigitsByCode: [String: Int] = {
        var digits: [String: Int] = [:]
        for (minorDigits, codes) in [(0, withoutDecimals), (2, withTwoDecimals), (3, withThreeDecimals)] {
            for code in codes.split(whereSeparator: \.isWhitespace) { digits[String(code)] = minorDigits }
        }
        return digits
    }()

    private static let withoutDecimals =
        "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"

    private static let withThreeDecimals = "BHD IQD JOD KWD LYD OMR TND"

    private static let withTwoDecimals = """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
        CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD
        HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK
        MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD
        RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS
        UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
        """
}
