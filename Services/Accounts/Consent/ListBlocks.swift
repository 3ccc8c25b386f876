import Contracts
import RPC
import Requests
import Storage
import Values

extension Accounts {
    /// The businesses that the caller blocks, by id.
    func listBlocks(
        _ request: AccountsAPI.ListBlocksRequest, _ call: Call
    ) async throws -> AccountsAPI.ListBlocksResponse {
        let account = try call.account()
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "blocks of \(account)",
            signedBy: pageTokens)
        let found = try await database.read { db in
            try Block.all(of: account, after: page.position ?? "", limit: page.fetchLimit, in: db)
        }
        let (items, next) = page.paginate(found) { $0.business.text }
        return AccountsAPI.ListBlocksResponse(
            blocks: items.map { AccountsAPI.Block($0) }, nextPageToken: next)
    }
}
