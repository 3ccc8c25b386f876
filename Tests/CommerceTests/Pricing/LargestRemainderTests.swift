import Testing

@testable import Commerce

@Suite struct `Splitting by largest remainder` {
    @Test(
        arguments: [
            (400, [2_500, 1_497], [250, 150]), (10, [1, 1, 1], [4, 3, 3]), (0, [5, 5], [0, 0]),
            (7, [0, 3, 0], [0, 7, 0]), (5, [0, 0], [0, 0]), (2, [1, 2, 3], [0, 1, 1]),
            (1_000_000_000_000, [1_000_000_000_000, 1], [999_999_999_999, 1]),
        ] as [(Int64, [Int64], [Int64])])
    func `gives each its proportion and what is left over to the largest remainders`(
        amount: Int64, weights: [Int64], parts: [Int64]
    ) {
        #expect(LargestRemainder.split(amount, over: weights) == parts)
    }

    @Test func `adds up exactly and is never off by a whole unit, whatever the amounts`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let weights = (0..<Int.random(in: 1...100, using: &random)).map { _ in
                Int64.random(in: 1...1_000_000_000, using: &random)
            }
            let whole = weights.reduce(0, +)
            let amount = Int64.random(in: 0...whole, using: &random)
            let parts = LargestRemainder.split(amount, over: weights)
            #expect(parts.reduce(0, +) == amount)
            for (part, weight) in zip(parts, weights) {
                let exact = Int128(amount) * Int128(weight)
                #expect((Int128(part) * Int128(whole) - exact).magnitude < Int128(whole).magnitude)
                #expect(part <= weight)
            }
        }
    }
}
