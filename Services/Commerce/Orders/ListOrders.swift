import Contracts
import RPC
import Requests
import Storage
import Values

extension Orders {
    /// The caller's orders, as buyer or as business, newest first, a page at a time.
    func listOrders(
        _ request: OrdersAPI.ListOrdersRequest, _ call: Call
    ) async throws -> OrdersAPI.ListOrdersResponse {
        let party = try call.party()
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken,
            of: "orders of \(party) in \(request.state.rawValue)", signedBy: pageTokenKey)
        let before = try page.number() ?? .max
        let state = Order.State.allCases.first { $0.message == request.state }
        // A state this program does not know is one that none of its orders is in.
        guard state != nil || request.state == .unspecified else { return OrdersAPI.ListOrdersResponse() }
        let found = try await database.read { db in
            try Order.list(of: party, in: state, before: before, limit: page.fetchLimit, in: db)
        }
        let (orders, next) = page.paginate(found) { "\($0.number)" }
        return OrdersAPI.ListOrdersResponse(
            orders: orders.map { $0.order.message(for: party) }, nextPageToken: next)
    }
}
