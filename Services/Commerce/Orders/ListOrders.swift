import Contracts
import RPC
import Requests
import Storage
import Values

extension Orders {
    /// The caller's orders, as buyer or as business, newest first, a page at a time; a page of large orders
    /// ends early, so that it fits a frame.
    func listOrders(
        _ request: OrdersAPI.ListOrdersRequest, _ call: Call
    ) async throws -> OrdersAPI.ListOrdersResponse {
        let party = try call.party()
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken,
            of: "orders of \(party) in \(request.state.rawValue)", signedBy: pageTokenKey)
        let before = try page.number() ?? .max
        let state = Order.State.allCases.first { OrdersAPI.OrderState($0) == request.state }
        // A state this program does not know is one that none of its orders is in.
        guard state != nil || request.state == .unspecified else { return OrdersAPI.ListOrdersResponse() }
        let found = try await database.read { db in
            try Order.list(of: party, in: state, before: before, limit: page.fetchLimit, in: db)
        }
        let messages = found.map { ($0.number, OrdersAPI.Order($0.order, for: party)) }
        let cut = page.cut(to: PageBytes.fitting(messages.map(\.1.bytesEstimate)))
        let (orders, next) = cut.paginate(messages) { "\($0.0)" }
        return OrdersAPI.ListOrdersResponse(orders: orders.map(\.1), nextPageToken: next)
    }
}

extension OrdersAPI.Order {
    /// Its texts, and for each part as much as its numbers and tags take at most.
    var bytesEstimate: Int {
        let lines = lines.reduce(0) { sum, line in
            sum + line.title.utf8.count + line.productID.utf8.count + 200
                + line.options.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count + 8 }
        }
        let shipments = shipments.reduce(0) { $0 + 400 + $1.lines.count * 24 }
        let refunds = refunds.reduce(0) { $0 + 200 + $1.reason.utf8.count + $1.restocked.count * 24 }
        // An address has at most 900 characters.
        return lines + shipments + refunds + note.utf8.count + endNote.utf8.count + 5_000
    }
}
