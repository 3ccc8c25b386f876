import Contracts
import Values

extension OrdersAPI.Order {
    /// The order as one of its parties sees it: a business knows the buyer by the customer id alone.
    init(_ order: Order, for party: Party) {
        self.init(order)
        if case .business = party {
            buyer = CommonAPI.Party(order.customerParty)
            requestID = ""
        }
    }

    fileprivate init(_ order: Order) {
        // Clients learn of an end once it has come: until then it is the saga's.
        let end = order.state == .cancelled ? order.end : nil
        self.init(
            id: order.id.text, requestID: order.request.text, businessID: order.business.text,
            buyer: CommonAPI.Party(.person(order.buyer)),
            lines: order.lines.map { OrdersAPI.OrderLine($0) }, totals: OrdersAPI.Totals(order.totals),
            state: OrdersAPI.OrderState(order.state), payment: OrdersAPI.PaymentState(order.payment),
            fulfilment: OrdersAPI.FulfilmentState(order.fulfilment),
            captured: CommonAPI.Money(order.captured), refunded: CommonAPI.Money(order.refunded),
            endReason: end.map { OrdersAPI.EndReason($0.reason) } ?? .unspecified,
            endNote: end?.note ?? "", placedAt: order.placedAt, updatedAt: order.updatedAt,
            expiresAt: order.expiresAt, shipments: order.shipments.map { OrdersAPI.Shipment($0) },
            refunds: order.shownRefunds.map { OrdersAPI.OrderRefund($0) }, note: order.note,
            address: order.address.map { OrdersAPI.Address($0) },
            deliveryOptionID: order.delivery?.option.text ?? "", deliveryName: order.delivery?.name ?? "",
            discountCode: order.discountCode, sequence: order.sequence)
    }
}

extension OrdersAPI.OrderChanged {
    /// What others learn of a change; `part` is the shipment's or the refund's id.
    init(_ order: Order, _ change: OrdersAPI.OrderChange, part: String) {
        self.init(
            order: OrdersAPI.Order(order), customer: CommonAPI.Party(order.customerParty), change: change,
            partID: part)
    }
}

extension Order {
    fileprivate var customerParty: Party { .customer(customer, of: business) }
}

extension OrdersAPI.OrderLine {
    init(_ line: OrderLine) {
        self.init(
            productID: line.product.text, variantID: line.variant?.text ?? "", title: line.title,
            quantity: line.quantity, price: CommonAPI.Money(line.price),
            options: line.options.map { OrdersAPI.LineOption(name: $0.name, value: $0.value) },
            taxRateMicros: line.taxRateMicros, discount: CommonAPI.Money(line.discount))
    }
}

extension OrdersAPI.Totals {
    init(_ totals: Totals) {
        self.init(
            subtotal: CommonAPI.Money(totals.subtotal), discount: CommonAPI.Money(totals.discount),
            delivery: CommonAPI.Money(totals.delivery), tax: CommonAPI.Money(totals.tax),
            taxAdded: CommonAPI.Money(totals.taxAdded), total: CommonAPI.Money(totals.total),
            taxes: totals.taxes.map { OrdersAPI.TaxTotal($0) })
    }
}

extension OrdersAPI.TaxTotal {
    fileprivate init(_ total: TaxTotal) {
        self.init(
            taxRateID: total.rate.id.text, name: total.rate.name, rateMicros: total.rate.micros,
            included: total.rate.isIncluded, base: CommonAPI.Money(total.base),
            tax: CommonAPI.Money(total.tax))
    }
}

// MARK: - States

extension OrdersAPI.OrderState {
    init(_ state: Order.State) {
        switch state {
        case .placed: self = .placed
        case .accepted: self = .accepted
        case .completed: self = .completed
        case .cancelled: self = .cancelled
        }
    }
}

extension OrdersAPI.PaymentState {
    init(_ state: Order.PaymentState) {
        switch state {
        case .awaiting: self = .awaiting
        case .authorised: self = .authorised
        case .captured: self = .captured
        case .partlyRefunded: self = .partlyRefunded
        case .refunded: self = .refunded
        case .voided: self = .voided
        case .refused: self = .refused
        }
    }
}

extension OrdersAPI.FulfilmentState {
    init(_ state: Order.FulfilmentState) {
        switch state {
        case .notStarted: self = .none
        case .packed: self = .packed
        case .partlyShipped: self = .partlyShipped
        case .shipped: self = .shipped
        case .delivered: self = .delivered
        case .returned: self = .returned
        }
    }
}

extension OrdersAPI.EndReason {
    init(_ reason: Order.End.Reason) {
        switch reason {
        case .paymentRefused: self = .paymentRefused
        case .cancelledByBuyer: self = .cancelledByBuyer
        case .declinedByBusiness: self = .declinedByBusiness
        case .unanswered: self = .unanswered
        case .paymentTimedOut: self = .paymentTimedOut
        case .notShipped: self = .notShipped
        }
    }
}
