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
        let refused = await refusal {
            try await fixture.terms.listTaxRates(OrdersAPI.ListTaxRatesRequest(businessID: ""))
        }
        #expect(refused == Refused(.invalidArgument, "ID_MALFORMED", "business_id"))
    }
}
