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
        let answer = try await fixture.client.getBusiness(AccountsAPI.GetBusinessRequest(businessID: "mugs"))
        #expect(answer.business == opened)
    }

    @Test(arguments: ["mugs", "", "no id!"])
    func `that does not exist is not found`(id: String) async throws {
        await expectRefusal("BUSINESS_NOT_FOUND", .notFound) {
            try await fixture.client.getBusiness(AccountsAPI.GetBusinessRequest(businessID: id))
        }
    }
}
