import Contracts
import RPC
import Storage
import Values

extension Accounts {
    /// What the caller allows a business.
    func getConsent(
        _ request: AccountsAPI.GetConsentRequest, _ call: Call
    ) async throws -> AccountsAPI.GetConsentResponse {
        let account = try call.account()
        let customer = try await database.read { db in
            try Customer.find(account, at: try Business.get(request.businessID, in: db).id, in: db)
        }
        return AccountsAPI.GetConsentResponse(
            acceptsMarketing: customer?.acceptsMarketing ?? ConsentCategory.marketing.isGrantedByDefault,
            acceptsUtility: customer?.acceptsUtility ?? ConsentCategory.utility.isGrantedByDefault,
            blocked: customer?.isBlocked ?? false)
    }
}
