import Contracts
import RPC
import Storage
import Values

extension Orders {
    static let carrierLengths = TextLength(0...60)
    static let trackingNumberLengths = TextLength(1...60)

    /// The business has handed the goods to a carrier.
    ///
    /// The same tracking number answers with the order as it is.
    func shipOrder(
        _ request: OrdersAPI.ShipOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.ShipOrderResponse {
        let business = Party.business(try call.business())
        let tracking = try Order.Tracking(request.tracking)
        let order = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            if let shipped = order.tracking {
                guard shipped.number == tracking.number else {
                    throw OrdersError.trackingDiffers(shipped.number)
                }
                return order
            }
            guard order.state == .accepted else {
                throw OrdersError.orderState(order.state, needed: .accepted)
            }
            return try order.moved(to: .shipped, tracking: tracking, in: db)
        }
        return OrdersAPI.ShipOrderResponse(order: order.message(for: business))
    }
}

extension Order.Tracking {
    fileprivate init(_ tracking: OrdersAPI.Tracking?) throws {
        let tracking = tracking ?? OrdersAPI.Tracking()
        guard Orders.carrierLengths.allows(tracking.carrier) else {
            throw OrdersError.trackingInvalid(field: "tracking.carrier", Orders.carrierLengths)
        }
        guard Orders.trackingNumberLengths.allows(tracking.number) else {
            throw OrdersError.trackingInvalid(field: "tracking.number", Orders.trackingNumberLengths)
        }
        self.init(carrier: tracking.carrier, number: tracking.number)
    }
}
