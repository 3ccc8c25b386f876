import Contracts
import RPC
import TestKit
import Testing

@Suite struct `The businesses that a person belongs to` {
    let fixture: AccountsFixture
    let maria: SignedIn
    let otto: SignedIn

    init() async throws {
        fixture = try AccountsFixture()
        maria = try await fixture.signIn()
        otto = try await fixture.signIn(AccountsFixture.ottos)
    }

    func list(
        _ person: SignedIn, size: Int32 = 0, token: String = ""
    ) async throws -> AccountsAPI.ListBusinessesResponse {
        try await fixture.businesses.listBusinesses(
            AccountsAPI.ListBusinessesRequest(pageSize: size, pageToken: token), person.options)
    }

    @Test func `are listed by id with the role, and not once they were left`() async throws {
        try await fixture.open("plates", by: otto)
        try await fixture.open("mugs", by: otto)
        try await fixture.open("cups", by: maria)
        let owner = try await fixture.acting(otto, for: "mugs")
        try await fixture.put(maria.account, as: "agent", by: owner)
        let listed = try await list(maria).memberships
        #expect(listed.map { $0.business?.id } == ["cups", "mugs"])
        #expect(listed.map(\.roleID) == ["owner", "agent"])
        try await fixture.remove(maria.account, by: owner)
        #expect(try await list(maria).memberships.map { $0.business?.id } == ["cups"])
    }

    @Test func `come a page at a time`() async throws {
        for number in 10..<15 { try await fixture.open("mugs-\(number)", by: maria) }
        var (token, seen) = ("", [String]())
        repeat {
            let page = try await list(maria, size: 2, token: token)
            seen += page.memberships.compactMap { $0.business?.id }
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(seen == (10..<15).map { "mugs-\($0)" })
        await expect("PAGE_SIZE_INVALID", .invalidArgument) { try await list(maria, size: 101) }
        let marias = try await list(maria, size: 2).nextPageToken
        await expect("PAGE_TOKEN_INVALID", .invalidArgument) { try await list(otto, size: 2, token: marias) }
    }
}
