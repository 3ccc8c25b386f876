import Contracts
import RPC
import Storage
import Values

// MARK: - Setting the money aside, and giving it back

extension OrderSaga {
    /// Asks for the hold with what the order was placed with, each time the same.
    func hold(_ order: Order) async throws -> Order {
        // A parked order is not voided by time: a hold of another content may be somebody's money.
        guard !order.isExpired(at: database.clock.now) || !order.fault.isEmpty else {
            return try await database.write { db in try order.ended(because: .paymentTimedOut, in: db) }
        }
        let answer = try await answer(about: order) { options in
            try await payments.hold(PaymentsAPI.HoldRequest(order), options).payment
        }
        switch answer {
        case .payment(.held): return try await authorise(order)
        case .payment(.voided): return try await refuse(order, because: .holdVoided)
        case .payment(.refused): return try await refuse(order, because: .holdRefused)
        case .payment(let state): return try await park(order, fault: "payments says \(state) to a hold")
        case .refused(let reason, let code):
            if let stored = StoredHoldRefusal(reason, code) {
                return try await refuse(order, because: stored)
            }
            // A hold of this id with another content is not the order's: nothing may be concluded from it,
            // and it must not be voided. That was so for an order that is parked, whatever is said by now.
            guard reason != "ID_REUSED", order.fault.isEmpty else {
                return try await park(order, fault: "payments says \(reason) to a hold")
            }
            // Payments has stored nothing: the void makes sure that no hold of this id ever comes.
            return try await database.write { db in
                try order.ended(because: .paymentRefused, note: reason, in: db)
            }
        }
    }

    private func authorise(_ order: Order) async throws -> Order {
        let now = database.clock.now
        let expiresAt = now.adding(seconds: settings.answerWindowSeconds)
        return try await write(.authorised, to: order) { order in
            order.payment = .authorised
            order.step = nil
            order.authorisedAt = now
            order.expiresAt = expiresAt
        }
    }

    private func refuse(_ order: Order, because refusal: StoredHoldRefusal) async throws -> Order {
        try await write(.cancelled, to: order) { order in
            order.cancel(.refused)
            order.end = Order.End(reason: .paymentRefused, note: refusal.rawValue)
        } then: { order, db in
            try order.giveBackReserved(in: db)
        }
    }

    /// Asks for the hold to be voided, whether or not it ever came.
    func void(_ order: Order) async throws -> Order {
        let answer = try await answer(about: order) { options in
            try await payments.void(
                PaymentsAPI.VoidRequest(
                    holdID: order.id.text, reason: order.end?.reason.rawValue ?? "",
                    payer: CommonAPI.Party(.person(order.buyer)), requestID: order.request.text),
                options
            ).payment
        }
        switch answer {
        case .payment(.voided), .payment(.refused):
            let wasAccepted = order.state == .accepted
            return try await write(.cancelled, to: order) { order in
                order.cancel(.voided)
            } then: { order, db in
                if wasAccepted {
                    try order.giveBackSold(in: db)
                } else {
                    try order.giveBackReserved(in: db)
                }
            }
        case .payment(let state): return try await park(order, fault: "payments says \(state) to a void")
        case .refused(let reason, _):
            return try await park(order, fault: "payments says \(reason) to a void")
        }
    }
}

extension PaymentsAPI.HoldRequest {
    fileprivate init(_ order: Order) {
        self.init(
            holdID: order.id.text, payer: CommonAPI.Party(.person(order.buyer)),
            payee: CommonAPI.Party(.business(order.business)),
            amount: CommonAPI.Money(order.totals.total), requestID: order.request.text,
            authorisation: .init(order.authorisation),
            customer: CommonAPI.Party(.customer(order.customer, of: order.business)))
    }
}

extension Order {
    fileprivate mutating func cancel(_ payment: PaymentState) {
        state = .cancelled
        self.payment = payment
        step = nil
        expiresAt = nil
    }

    /// An order that was not accepted had its goods reserved.
    fileprivate func giveBackReserved(in db: Connection) throws {
        try Inventory.release(stockLines, of: business, order: id, in: db)
        try DiscountCode.giveBack(of: self, in: db)
    }

    /// An order that was accepted, of which nothing was shipped, had its goods sold.
    fileprivate func giveBackSold(in db: Connection) throws {
        try Inventory.restock(stockLines, of: business, order: id, part: Self.unshippedPart, in: db)
        try DiscountCode.giveBack(of: self, in: db)
    }

    /// Names the movements of goods that were sold and never shipped.
    static let unshippedPart = "unshipped"
}
