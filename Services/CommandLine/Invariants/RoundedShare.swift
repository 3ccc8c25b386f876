/// Shares of amounts, worked out in full width and rounded half to even.
enum RoundedShare {
    /// `amount * part / whole`; nil where a number is negative or the share exceeds 64 bits.
    static func halfEven(_ amount: Int64, times part: Int64, over whole: Int64) -> Int64? {
        guard amount >= 0, part >= 0, whole > 0 else { return nil }
        let product = amount.multipliedFullWidth(by: part)
        guard product.high < whole else { return nil }
        let (quotient, rest) = whole.dividingFullWidth(product)
        let twice = UInt64(rest) * 2
        if twice < UInt64(whole) { return quotient }
        return twice > UInt64(whole) || !quotient.isMultiple(of: 2) ? quotient + 1 : quotient
    }
}
