import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The businesses that a person blocks` {
    @Test func `are listed by id, a page at a time`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        let otto = try await fixture.signIn(AccountsFixture.ottos)
        for number in 10..<15 {
            try await fixture.open("mugs-\(number)", by: maria)
            for person in number < 14 ? [maria] : [otto] {
                _ = try await fixture.consent.blockBusiness(
                    AccountsAPI.BlockBusinessRequest(businessID: "mugs-\(number)"), person.options)
            }
        }
        func list(_ size: Int32, _ token: String) async throws -> AccountsAPI.ListBlocksResponse {
            try await fixture.consent.listBlocks(
                AccountsAPI.ListBlocksRequest(pageSize: size, pageToken: token), maria.options)
        }
        let first = try await list(3, "")
        #expect(first.blocks.map(\.businessID) == ["mugs-10", "mugs-11", "mugs-12"])
        #expect(first.blocks.map(\.blockedAt) == Array(repeating: fixture.clock.now, count: 3))
        let second = try await list(3, first.nextPageToken)
        #expect(second.blocks.map(\.businessID) == ["mugs-13"])
        #expect(second.nextPageToken.isEmpty)
        await expect("PAGE_SIZE_INVALID", .invalidArgument) { try await list(-1, "") }
        await expect("PAGE_TOKEN_INVALID", .invalidArgument) { try await list(3, "made up") }
    }
}
