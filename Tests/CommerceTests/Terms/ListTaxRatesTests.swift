import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Listing tax rates` {
    @Test func `shows anybody a business's own, by id`() async throws {
        let fixture = try await CommerceFixture()
        for id in ["food", "books", "default"] {
            try await fixture.put(OrdersAPI.TaxRate(id: id, name: "A \(id)", rateMicros: 70_000))
        }
        let listed = try await fixture.terms.listTaxRates(
            OrdersAPI.ListTaxRatesRequest(businessID: CommerceFixture.id))
        #expect(listed.rates.map(\.id) == ["books", "default", "food"])
        let none = try await fixture.terms.listTaxRates(
            OrdersAPI.ListTaxRatesRequest(businessID: "coffeehouse"))
        #expect(none.rates == [])
        await expect("ID_MALFORMED", .invalidArgument, field: "business_id") {
            try await fixture.terms.listTaxRates(OrdersAPI.ListTaxRatesRequest(businessID: ""))
        }
    }
}
