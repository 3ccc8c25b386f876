import RPC
import Requests
import Storage
import Values

/// A code that takes something off an order, at most so many times.
struct DiscountCode: Hashable, Sendable {
    static let lengths = 3...40
    static let percentRange: ClosedRange<Int64> = 1...1_000_000
    static let amountRange: ClosedRange<Int64> = 1...1_000_000_000_000
    static let usesMaxRange: ClosedRange<Int64> = 0...1_000_000_000
    static let perBusinessMax = 1_000

    /// In capitals.
    let code: String
    let value: Value
    let validFrom: Timestamp?
    let validUntil: Timestamp?
    /// 0 for any number.
    let usesMax: Int64
    var uses: Int64 = 0
    /// Counts only from this subtotal on.
    let minimum: Money?

    enum Value: Hashable, Sendable {
        /// Of the subtotal, in micros.
        case percent(Int64)
        /// At most all of the subtotal.
        case amount(Money)
    }

    /// The code in capitals; throws CODE_INVALID for a text that is none.
    static func canonical(_ text: String, field: String = "cart.discount_code") throws -> String {
        let code = text.uppercased()
        guard lengths.contains(code.utf8.count), code.utf8.allSatisfy(isCodeByte) else {
            throw Refusal.codeInvalid(field)
        }
        return code
    }

    private static func isCodeByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    // MARK: - What it takes off

    /// Throws DISCOUNT_CODE_EXPIRED, DISCOUNT_CODE_USED_UP or DISCOUNT_CODE_NOT_APPLICABLE.
    func checkCounts(at now: Timestamp, for subtotal: Money) throws {
        if let validUntil, now >= validUntil { throw Refusal.discountCodeExpired(validUntil) }
        if let validFrom, now < validFrom {
            throw Refusal.discountCodeNotApplicable("it counts from \(validFrom) on", retryAt: validFrom)
        }
        guard usesMax == 0 || uses < usesMax else { throw Refusal.discountCodeUsedUp }
        if case .amount(let amount) = value, amount.currency != subtotal.currency {
            throw Refusal.discountCodeNotApplicable("the order is in \(amount.currency)")
        }
        if let minimum, minimum.currency != subtotal.currency || subtotal.minor < minimum.minor {
            throw Refusal.discountCodeNotApplicable("the subtotal is at least \(minimum)")
        }
    }

    /// A percentage is rounded once, half to even.
    func discount(on subtotal: Money) throws(ValueError) -> Money {
        switch value {
        case .percent(let micros): try subtotal.share(micros: micros)
        case .amount(let amount): Money(min(amount.minor, subtotal.minor), subtotal.currency)
        }
    }
}
