import Contracts
import RPC
import Requests
import Storage
import Values

extension Fulfilment {
    static let carrierLength = TextLength(0...60)
    static let trackingNumberLength = TextLength(1...60)

    /// The business has handed goods to a carrier: the lines named, or all that is left.
    ///
    /// Where the order is captured as it ships, the goods' share of the total is captured under the
    /// shipment's id. The business chooses that id: the same id and content returns the order as it is.
    func shipOrder(
        _ request: OrdersAPI.ShipOrderRequest, _ call: Call
    ) async throws -> OrdersAPI.ShipOrderResponse {
        let business = Party.business(try call.business())
        let id = try ShipmentID(request.shipmentID, field: "shipment_id")
        let tracking = try request.tracking.map { try Shipment.Tracking($0) }
        let shipped = try await database.write { db in
            let order = try Order.get(request.orderID, of: business, in: db)
            if let known = order.shipments.first(where: { $0.id == id }) {
                if let field = known.difference(from: request, tracking, of: order) {
                    throw Refusal.idReused(field)
                }
                return order
            }
            // The order's own id names the capture that ends a hold without a shipment.
            guard id.text != order.id.text else { throw Refusal.idReused("order_id") }
            return try order.ship(request, as: id, tracking, in: db)
        }
        let order = try await saga.finish(shipped) { order in
            order.captures.allSatisfy { $0.id.text != id.text || $0.isDone }
        }
        return OrdersAPI.ShipOrderResponse(order: OrdersAPI.Order(order, for: business))
    }
}

extension Shipment.Tracking {
    fileprivate init(_ message: OrdersAPI.Tracking) throws {
        self.init(
            carrier: try Fulfilment.carrierLength.check(message.carrier, field: "tracking.carrier"),
            number: try Fulfilment.trackingNumberLength.check(message.number, field: "tracking.number"))
    }
}

extension Shipment {
    /// A request without lines ships all that is left, which a repeated one cannot tell any more: it is the
    /// same if nothing was left after it.
    fileprivate func difference(
        from request: OrdersAPI.ShipOrderRequest, _ tracking: Tracking?, of order: Order
    ) -> String? {
        if self.tracking != tracking { return "tracking" }
        if request.lines.isEmpty { return isFinal ? nil : "lines" }
        if !lines.isSame(as: request.lines) { return "lines" }
        return request.final && !isFinal ? "final" : nil
    }
}

extension Order {
    /// Writes a shipment down, with its capture if the order is captured as it ships.
    fileprivate func ship(
        _ request: OrdersAPI.ShipOrderRequest, as id: ShipmentID, _ tracking: Shipment.Tracking?,
        in db: Connection
    ) throws -> Order {
        let canShip: Set<FulfilmentState> = [.notStarted, .packed, .partlyShipped]
        guard state == .accepted, step == nil, canShip.contains(fulfilment), !isExpired(at: db.now) else {
            throw Refusal.orderState(self, needed: "accepted, and not all of it shipped")
        }
        guard shipments.count < Shipment.perOrderMax else { throw Refusal.tooManyShipments }
        let left = shippableQuantities
        guard left.contains(where: { $0 > 0 }) || request.final else {
            throw Refusal.orderState(self, needed: "with something left to ship")
        }
        let shipped =
            try request.lines.isEmpty
            ? unshipped : [LineQuantity](request.lines, of: left, field: "lines")
        let isFinal = request.final || quantities(of: shipped) == left
        let shipment = Shipment(
            id: id, tracking: tracking, lines: shipped, isFinal: isFinal, shippedAt: db.now)
        let change = try changed(.shipped, part: id.text, in: db) { order in
            order.shipments.append(shipment)
            order.fulfilment = isFinal ? .shipped : .partlyShipped
            guard order.captureMode == .asShipped else { return }
            let capture = order.captureOfShipped(as: try CaptureID(id.text), isFinal: isFinal, at: db.now)
            if let capture { order.captures.append(capture) }
        }
        guard case .made(let order) = change, isFinal, captureMode == .asShipped, !order.unshipped.isEmpty
        else { return change.order }
        try Inventory.restock(
            order.stockLines(of: order.unshipped), of: business, order: self.id, part: "shipment:\(id)",
            in: db)
        return order
    }
}
