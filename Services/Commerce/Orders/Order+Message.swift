import Contracts
import Storage
import Values

// MARK: - As others see it

extension Order {
    /// The order as one of its parties sees it: a business knows the buyer by the customer id alone.
    func message(for party: Party) -> OrdersAPI.Order {
        var message = snapshot
        if case .business = party { message.buyerAccountID = "" }
        return message
    }

    /// What others learn of a change.
    func event(from state: State?) throws -> NewEvent {
        let change = OrdersAPI.OrderChanged(order: snapshot, from: state?.message ?? .unspecified)
        return NewEvent(
            type: OrdersAPI.OrderChanged.messageName, key: id.text, payload: try change.bytes())
    }

    private var snapshot: OrdersAPI.Order {
        OrdersAPI.Order(
            id: id.text, businessID: business.text, customerID: customer.text, buyerAccountID: buyer.text,
            lines: lines.map(\.message), total: CommonAPI.Money(total), state: state.message,
            endReason: end?.reason.message ?? .unspecified, endNote: end?.note ?? "", placedAt: placedAt,
            updatedAt: updatedAt, expiresAt: expiresAt,
            tracking: tracking.map { OrdersAPI.Tracking(carrier: $0.carrier, number: $0.number) },
            note: note)
    }
}

extension OrderLine {
    fileprivate var message: OrdersAPI.OrderLine {
        OrdersAPI.OrderLine(
            productID: product.text, title: title, quantity: quantity, price: CommonAPI.Money(price))
    }
}

extension Order.State {
    var message: OrdersAPI.OrderState {
        switch self {
        case .awaitingPayment: .awaitingPayment
        case .paid: .paid
        case .accepting: .accepting
        case .accepted: .accepted
        case .shipped: .shipped
        case .completed: .completed
        case .cancelling: .cancelling
        case .cancelled: .cancelled
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
        }
    }
}
