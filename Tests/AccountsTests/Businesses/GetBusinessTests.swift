import Contracts
import RPC
import TestKit
import Testing

@Suite struct `A business's profile` {
    let desk: Desk

    init() throws {
        desk = try Desk()
    }

    @Test func `is open to anyone`() async throws {
        let opened = try await desk.open("mugs", by: try await desk.signIn())
        let answer = try await desk.client.getBusiness(AccountsAPI.GetBusinessRequest(businessID: "mugs"))
        #expect(answer.business == opened)
    }

    @Test(arguments: ["mugs", "", "no id!"])
    func `that does not exist is not found`(id: String) async throws {
        await expectRefusal("BUSINESS_NOT_FOUND", .notFound) {
            try await desk.client.getBusiness(AccountsAPI.GetBusinessRequest(businessID: id))
        }
    }
}
