import Contracts
import Values

// MARK: - As others see it

extension Order {
    /// The order as one of its parties sees it: a business knows the buyer by the customer id alone.
    func message(for party: Party) -> OrdersAPI.Order {
        var message = snapshot
        if case .business = party {
            message.buyer = CommonAPI.Party(customerParty)
            message.requestID = ""
        }
        return message
    }

    /// What others learn of a change; `part` is the shipment's or the refund's id.
    func event(_ change: OrdersAPI.OrderChange, part: String) -> OrdersAPI.OrderChanged {
        OrdersAPI.OrderChanged(
            order: snapshot, customer: CommonAPI.Party(customerParty), change: change, partID: part)
    }

    private var customerParty: Party { .customer(customer, of: business) }

    private var snapshot: OrdersAPI.Order {
        // Clients learn of an end once it has come: until then it is the saga's.
        let end = state == .cancelled ? end : nil
        return OrdersAPI.Order(
            id: id.text, requestID: request.text, businessID: business.text,
            buyer: CommonAPI.Party(.person(buyer)), lines: lines.map(\.message), totals: totals.message,
            state: state.message, payment: payment.message, fulfilment: fulfilment.message,
            captured: CommonAPI.Money(captured), refunded: CommonAPI.Money(refunded),
            endReason: end?.reason.message ?? .unspecified, endNote: end?.note ?? "", placedAt: placedAt,
            updatedAt: updatedAt, expiresAt: expiresAt, shipments: shipments.map(\.message),
            refunds: shownRefunds.map(\.message), note: note, address: address?.message,
            deliveryOptionID: delivery?.option.text ?? "", deliveryName: delivery?.name ?? "",
            discountCode: discountCode, sequence: sequence)
    }
}

extension OrderLine {
    var message: OrdersAPI.OrderLine {
        OrdersAPI.OrderLine(
            productID: product.text, variantID: variant?.text ?? "", title: title, quantity: quantity,
            price: CommonAPI.Money(price),
            options: options.map { OrdersAPI.LineOption(name: $0.name, value: $0.value) },
            taxRateMicros: taxRateMicros, discount: CommonAPI.Money(discount))
    }
}

extension Totals {
    var message: OrdersAPI.Totals {
        OrdersAPI.Totals(
            subtotal: CommonAPI.Money(subtotal), discount: CommonAPI.Money(discount),
            delivery: CommonAPI.Money(delivery), tax: CommonAPI.Money(tax),
            taxAdded: CommonAPI.Money(taxAdded), total: CommonAPI.Money(total), taxes: taxes.map(\.message))
    }
}

extension TaxTotal {
    fileprivate var message: OrdersAPI.TaxTotal {
        OrdersAPI.TaxTotal(
            taxRateID: rate.id.text, name: rate.name, rateMicros: rate.micros, included: rate.isIncluded,
            base: CommonAPI.Money(base), tax: CommonAPI.Money(tax))
    }
}

// MARK: - States

extension Order.State {
    var message: OrdersAPI.OrderState {
        switch self {
        case .placed: .placed
        case .accepted: .accepted
        case .completed: .completed
        case .cancelled: .cancelled
        }
    }
}

extension Order.PaymentState {
    var message: OrdersAPI.PaymentState {
        switch self {
        case .awaiting: .awaiting
        case .authorised: .authorised
        case .captured: .captured
        case .partlyRefunded: .partlyRefunded
        case .refunded: .refunded
        case .voided: .voided
        case .refused: .refused
        }
    }
}

extension Order.FulfilmentState {
    var message: OrdersAPI.FulfilmentState {
        switch self {
        case .notStarted: .none
        case .packed: .packed
        case .partlyShipped: .partlyShipped
        case .shipped: .shipped
        case .delivered: .delivered
        case .returned: .returned
        }
    }
}

extension Order.End.Reason {
    fileprivate var message: OrdersAPI.EndReason {
        switch self {
        case .paymentRefused: .paymentRefused
        case .cancelledByBuyer: .cancelledByBuyer
        case .declinedByBusiness: .declinedByBusiness
        case .unanswered: .unanswered
        case .paymentTimedOut: .paymentTimedOut
        case .notShipped: .notShipped
        }
    }
}
