import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// The businesses that the caller belongs to, by id.
    func listBusinesses(
        _ request: AccountsAPI.ListBusinessesRequest, _ call: Call
    ) async throws -> AccountsAPI.ListBusinessesResponse {
        let account = try call.account()
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "businesses of \(account)",
            signedBy: pageTokens)
        let found = try await database.read { db in
            try Membership.all(of: account, after: page.position ?? "", limit: page.fetchLimit, in: db)
        }
        let (items, next) = page.paginate(found) { $0.business.id.text }
        return AccountsAPI.ListBusinessesResponse(
            memberships: items.map { AccountsAPI.Membership($0) }, nextPageToken: next)
    }
}
