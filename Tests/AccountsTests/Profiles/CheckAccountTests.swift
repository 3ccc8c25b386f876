import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Checking an account` {
    @Test func `tells services whether it exists, and nobody else`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        let messaging = try await fixture.identity.service("messaging")
        func check(_ account: String, _ options: CallOptions) async throws {
            _ = try await fixture.client.checkAccount(
                AccountsAPI.CheckAccountRequest(accountID: account), options)
        }
        try await check(maria.account, messaging)
        await expect("ACCOUNT_NOT_FOUND", .notFound) { try await check("acc_nobody", messaging) }
        await expect("ID_MALFORMED", .invalidArgument) { try await check("no id!", messaging) }
        await expect("ACCESS_DENIED", .permissionDenied) { try await check(maria.account, maria.options) }
    }
}
