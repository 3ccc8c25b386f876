import Contracts
import RPC
import Requests
import Storage
import Values

extension Terms {
    /// The discount codes of the caller's business with their uses, by code, a page at a time.
    func listDiscountCodes(
        _ request: OrdersAPI.ListDiscountCodesRequest, _ call: Call
    ) async throws -> OrdersAPI.ListDiscountCodesResponse {
        let business = try call.business()
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "discount codes of \(business)",
            signedBy: pageTokenKey)
        let found = try await database.read { db in
            try DiscountCode.list(
                of: business, after: page.position ?? "", limit: page.fetchLimit, in: db)
        }
        let (codes, next) = page.paginate(found) { $0.code }
        return OrdersAPI.ListDiscountCodesResponse(
            discounts: codes.map { .init($0) }, nextPageToken: next)
    }
}
