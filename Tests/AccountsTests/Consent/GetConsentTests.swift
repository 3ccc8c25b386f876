import Contracts
import RPC
import TestKit
import Testing

@Suite struct `Asking what one allows a business` {
    @Test func `answers what holds, before and after anything was said`() async throws {
        let fixture = try AccountsFixture()
        let maria = try await fixture.signIn()
        try await fixture.open("mugs", by: maria)
        func get(_ business: String) async throws -> AccountsAPI.GetConsentResponse {
            try await fixture.consent.getConsent(
                AccountsAPI.GetConsentRequest(businessID: business), maria.options)
        }
        #expect(try await get("mugs") == AccountsAPI.GetConsentResponse(acceptsUtility: true))
        _ = try await fixture.consent.setConsent(
            AccountsAPI.SetConsentRequest(businessID: "mugs", category: .marketing, granted: true),
            maria.options)
        _ = try await fixture.consent.blockBusiness(
            AccountsAPI.BlockBusinessRequest(businessID: "mugs"), maria.options)
        #expect(
            try await get("mugs")
                == AccountsAPI.GetConsentResponse(acceptsMarketing: true, acceptsUtility: true, blocked: true)
        )
        await expect("BUSINESS_NOT_FOUND", .notFound) { try await get("nobodys") }
        await expect("ID_MALFORMED", .invalidArgument) { try await get("") }
    }
}
