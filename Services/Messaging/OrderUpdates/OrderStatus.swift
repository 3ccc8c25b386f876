import Contracts
import Values

/// An order's three states right after one of its changes.
///
/// Stored as JSON: see StoredContent for what may change here. States are words of EnumWords.
struct OrderStatus: Codable, Hashable, Sendable {
    struct Shipment: Codable, Hashable, Sendable {
        struct Line: Codable, Hashable, Sendable {
            /// Position of the order's line, from 0.
            let line: Int32
            let quantity: Int64
        }

        let id: String
        let carrier: String
        let trackingNumber: String
        let lines: [Line]
        /// Microseconds since 1970.
        let shippedAt: Int64?
        /// Nothing more is shipped after it.
        let final: Bool

        private enum CodingKeys: String, CodingKey {
            case id, carrier, lines, final
            case trackingNumber = "tracking_number"
            case shippedAt = "shipped_at"
        }
    }

    let orderID: String
    let change: String
    let state: String
    let payment: String
    let fulfilment: String
    let endReason: String
    let endNote: String
    let shipment: Shipment?

    private enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case change, state, payment, fulfilment, shipment
        case endReason = "end_reason"
        case endNote = "end_note"
    }
}

// MARK: - From an order

extension OrderStatus {
    init(_ order: OrdersAPI.Order, after change: OrdersAPI.OrderChange, shipment: OrdersAPI.Shipment?) {
        orderID = order.id
        self.change = OrderWords.change[change]
        state = OrderWords.state[order.state]
        payment = OrderWords.payment[order.payment]
        fulfilment = OrderWords.fulfilment[order.fulfilment]
        endReason = OrderWords.endReason[order.endReason]
        endNote = order.endNote
        self.shipment = shipment.map(Shipment.init)
    }
}

extension OrderStatus.Shipment {
    init(_ shipment: OrdersAPI.Shipment) {
        id = shipment.id
        carrier = shipment.tracking?.carrier ?? ""
        trackingNumber = shipment.tracking?.number ?? ""
        lines = shipment.lines.map { Line(line: $0.line, quantity: $0.quantity) }
        shippedAt = shipment.shippedAt?.microseconds
        final = shipment.final
    }
}

// MARK: - As answered

extension MessagingAPI.OrderStatus {
    init(_ status: OrderStatus) {
        self.init(
            orderID: status.orderID, change: OrderWords.change[status.change],
            state: OrderWords.state[status.state], payment: OrderWords.payment[status.payment],
            fulfilment: OrderWords.fulfilment[status.fulfilment],
            endReason: OrderWords.endReason[status.endReason], endNote: status.endNote,
            shipment: status.shipment.map { OrdersAPI.Shipment($0) })
    }
}

extension OrdersAPI.Shipment {
    fileprivate init(_ shipment: OrderStatus.Shipment) {
        let tracking = OrdersAPI.Tracking(carrier: shipment.carrier, number: shipment.trackingNumber)
        self.init(
            id: shipment.id, tracking: tracking == OrdersAPI.Tracking() ? nil : tracking,
            lines: shipment.lines.map { OrdersAPI.LineQuantity(line: $0.line, quantity: $0.quantity) },
            shippedAt: shipment.shippedAt.map(Timestamp.init(microseconds:)), final: shipment.final)
    }
}
