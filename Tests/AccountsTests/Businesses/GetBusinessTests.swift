import Contracts
import RPC
import TestKit
import Testing

@Suite struct `A business's profile` {
    let fixture: AccountsFixture

    init() throws {
        fixture = try AccountsFixture()
    }

    @Test func `is open to anyone`() async throws {
        let opened = try await fixture.open("mugs", by: try await fixture.signIn())
        let answer = try await fixture.businesses.getBusiness(
            AccountsAPI.GetBusinessRequest(businessID: "mugs"))
        #expect(answer.business == opened)
    }

    @Test(arguments: [("mugs", "BUSINESS_NOT_FOUND"), ("", "ID_MALFORMED"), ("no id!", "ID_MALFORMED")])
    func `that does not exist is not found`(id: String, reason: String) async throws {
        await expect(reason) {
            try await fixture.businesses.getBusiness(AccountsAPI.GetBusinessRequest(businessID: id))
        }
    }
}
