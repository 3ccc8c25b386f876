/// Splits a whole amount in proportion to weights, so that the parts add up to it exactly.
enum LargestRemainder {
    /// Each part is its proportion rounded down; what is left over goes, one unit each, to the largest
    /// remainders, the earlier of two that are equal.
    ///
    /// Neither the amount nor a weight is negative; all weights zero make all parts zero.
    static func split(_ amount: Int64, over weights: [Int64]) -> [Int64] {
        let whole = weights.reduce(Int128(0)) { $0 + Int128($1) }
        guard whole > 0 else { return weights.map { _ in 0 } }
        let shares = weights.map { (Int128(amount) * Int128($0)).quotientAndRemainder(dividingBy: whole) }
        var parts = shares.map { Int64($0.quotient) }
        let left = amount - parts.reduce(0, +)
        let order = weights.indices.sorted { one, other in
            let (first, second) = (shares[one].remainder, shares[other].remainder)
            return first == second ? one < other : first > second
        }
        for index in order.prefix(Int(left)) { parts[index] += 1 }
        return parts
    }
}
