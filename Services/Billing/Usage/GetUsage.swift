import Contracts
import RPC
import Requests
import Storage
import Values

extension Billing {
    /// What the caller's business used in a month, a page at a time.
    func getUsage(
        _ request: BillingAPI.GetUsageRequest, _ call: Call
    ) async throws -> BillingAPI.GetUsageResponse {
        let party = Party.business(try call.business())
        let month = try month(named: request.month)
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "usage of \(party) in \(month)",
            signedBy: pageTokens, defaultSize: PageRequest.sizeMax)
        let key = try UsageLine.Key(position: page.position)
        let found = try await database.read { db in
            try UsageLine.all(of: party, in: month, after: key, limit: page.fetchLimit, in: db)
        }
        let (lines, next) = page.paginate(found) { $0.key.position }
        return BillingAPI.GetUsageResponse(
            month: month.description, lines: try lines.map { try BillingAPI.UsageLine($0) },
            nextPageToken: next)
    }
}
