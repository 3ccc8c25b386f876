import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Looking up a customer` {
    @Test func `is the way back from the id that a business knows, for services alone`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        try await fixture.open("plates", by: maria)
        let customer = try await fixture.customer(maria.account, at: "mugs")
        let messaging = try await fixture.identity.service("messaging")
        func get(_ id: String, of business: String, _ options: CallOptions) async throws -> AccountsAPI
            .Customer?
        {
            try await fixture.client.getCustomer(
                AccountsAPI.GetCustomerRequest(businessID: business, customerID: id), options
            ).customer
        }
        #expect(try await get(customer.customerID, of: "mugs", messaging) == customer)
        await expect("CUSTOMER_NOT_FOUND", .notFound) {
            try await get(customer.customerID, of: "plates", messaging)
        }
        await expect("CUSTOMER_NOT_FOUND", .notFound) { try await get("cus_none", of: "mugs", messaging) }
        await expect("ID_MALFORMED", .invalidArgument) { try await get("", of: "mugs", messaging) }
        await expect("ACCESS_DENIED", .permissionDenied) {
            try await get(customer.customerID, of: "mugs", maria.options)
        }
    }
}
