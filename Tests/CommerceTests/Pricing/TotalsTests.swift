import Testing
import Values

@testable import Commerce

@Suite struct `The totals of an order` {
    func rate(_ id: String, _ micros: Int64, included: Bool) throws -> TaxRate {
        TaxRate(id: try TaxRateID(id), name: id, micros: micros, isIncluded: included)
    }

    func item(_ minor: Int64, _ rate: TaxRate?, discount: Int64 = 0) -> Totals.Item {
        Totals.Item(price: Money(minor, .eur), discount: Money(discount, .eur), taxRate: rate)
    }

    @Test(
        arguments: [
            (11_900, 190_000, 1_900), (100, 190_000, 16), (1, 190_000, 0), (3, 1_000_000, 2),
            (1, 1_000_000, 0),
            (1_000_000_000_000, 190_000, 159_663_865_546),
        ] as [(Int64, Int64, Int64)])
    func `find the tax that is inside a price, half to even`(price: Int64, micros: Int64, tax: Int64) throws {
        let rate = try rate("vat", micros, included: true)
        let totals = try Totals(lines: [item(price, rate)], delivery: nil, in: .eur)
        #expect(totals.tax.minor == tax)
        #expect(totals.total.minor == price)
        #expect(totals.taxAdded.minor == 0)
    }

    @Test(
        arguments: [
            (10_000, 190_000, 1_900), (50, 50_000, 2), (30, 50_000, 2), (10, 50_000, 0), (1, 500_000, 0),
            (3, 500_000, 2),
        ] as [(Int64, Int64, Int64)])
    func `add the tax that prices exclude, half to even`(price: Int64, micros: Int64, tax: Int64) throws {
        let rate = try rate("sales", micros, included: false)
        let totals = try Totals(lines: [item(price, rate)], delivery: nil, in: .eur)
        #expect(totals.taxAdded.minor == tax)
        #expect(totals.total.minor == price + tax)
    }

    @Test func `round once for each rate, not for each line`() throws {
        let rate = try rate("sales", 50_000, included: false)
        let lines = (0..<10).map { _ in item(9, rate) }
        let totals = try Totals(lines: lines, delivery: item(10, rate), in: .eur)
        #expect(totals.taxes.count == 1)
        #expect(totals.tax.minor == 5)
    }

    @Test func `tax what is left after the discount, and nothing where there is no rate`() throws {
        let vat = try rate("vat", 200_000, included: true)
        let sales = try rate("sales", 100_000, included: false)
        let totals = try Totals(
            lines: [item(12_00, vat, discount: 6_00), item(10_00, sales), item(5_00, nil)],
            delivery: nil, in: .eur)
        #expect(totals.taxes.map(\.base.minor) == [6_00, 10_00])
        #expect(totals.taxes.map(\.tax.minor) == [1_00, 1_00])
        #expect(totals.total.minor == 27_00 - 6_00 + 1_00)
        #expect((totals.subtotal.minor, totals.discount.minor) == (27_00, 6_00))
    }

    @Test func `list no rate of nothing`() throws {
        let totals = try Totals(
            lines: [item(10_00, try rate("zero", 0, included: true))], delivery: nil, in: .eur)
        #expect(totals.taxes == [])
        #expect(totals.tax.isZero)
    }

    @Test func `of amounts that cannot be added are refused, not wrapped`() throws {
        #expect(throws: ValueError.amountOverflow) {
            try Totals(lines: [item(.max, nil), item(1, nil)], delivery: nil, in: .eur)
        }
    }
}
