import Contracts
import Logging
import RPC
import Storage
import Values

/// Pushes orders through the states that involve payments.
struct OrderSaga: Sendable {
    let database: Database
    let payments: PaymentsClient
    let settings: OrdersSettings
    private let flights = SingleFlight()

    init(database: Database, payments: PaymentsClient, settings: OrdersSettings) {
        self.database = database
        self.payments = payments
        self.settings = settings
    }

    /// How long one question to payments may take, if the call that asks it has no nearer deadline.
    static let paymentsTimeoutSeconds = 5

    /// Pushes an order through every state in which only payments can help it on.
    ///
    /// Write down, call, write down: the state is stored before payments is asked, and payments is asked with
    /// the order's id, so any step may be run again, after a crash or by two at once. Throws when
    /// payments cannot be reached, which leaves the order where it is.
    func finish(_ order: Order) async throws -> Order {
        var order = order
        while order.state.waitsForPayments {
            let start = order
            order = try await flights.run(SingleFlight.Key(order: start.id, from: start.state)) {
                try await self.step(from: start)
            }
        }
        return order
    }

    private func step(from order: Order) async throws -> Order {
        switch order.state {
        case .awaitingPayment: try await hold(order)
        case .accepting: try await capture(order)
        case .cancelling: try await void(order)
        case .paid, .accepted, .shipped, .completed, .cancelled: order
        }
    }

    private func hold(_ order: Order) async throws -> Order {
        guard !order.isExpired(at: database.clock.now) else {
            return try await move(order, to: .cancelling, end: Order.End(reason: .paymentTimedOut))
        }
        let answer = try await ask(about: order) { options in
            try await payments.hold(
                PaymentsAPI.HoldRequest(
                    holdID: order.id.text, payerAccountID: order.buyer.text,
                    businessID: order.business.text, amount: CommonAPI.Money(order.total),
                    approvalID: order.approval.text),
                options
            ).payment
        }
        switch answer {
        case .payment(.held):
            let expiresAt = database.clock.now.adding(seconds: settings.answerWindowSeconds)
            return try await move(order, to: .paid, expiresAt: expiresAt)
        case .payment(.voided): return try await refuse(order, because: "HOLD_VOIDED")
        case .payment(.refused): return try await refuse(order, because: "HOLD_REFUSED")
        case .refused(let reason): return try await refuse(order, because: reason)
        case .payment(let state): return try await park(order, fault: "payments says \(state) to a hold")
        }
    }

    private func refuse(_ order: Order, because reason: String) async throws -> Order {
        try await move(order, to: .cancelled, end: Order.End(reason: .paymentRefused, note: reason))
    }

    private func capture(_ order: Order) async throws -> Order {
        let answer = try await ask(about: order) { options in
            try await payments.capture(PaymentsAPI.CaptureRequest(holdID: order.id.text), options).payment
        }
        switch answer {
        case .payment(.captured): return try await move(order, to: .accepted)
        case .payment(let state): return try await park(order, fault: "payments says \(state) to a capture")
        case .refused(let reason): return try await park(order, fault: "payments says \(reason) to a capture")
        }
    }

    private func void(_ order: Order) async throws -> Order {
        let answer = try await ask(about: order) { options in
            try await payments.void(
                PaymentsAPI.VoidRequest(
                    holdID: order.id.text, reason: order.end?.reason.rawValue ?? ""),
                options
            ).payment
        }
        switch answer {
        case .payment(.voided), .payment(.refused): return try await move(order, to: .cancelled)
        case .payment(let state): return try await park(order, fault: "payments says \(state) to a void")
        case .refused(let reason): return try await park(order, fault: "payments says \(reason) to a void")
        }
    }

    private func move(
        _ order: Order, to next: Order.State, end: Order.End? = nil, expiresAt: Timestamp? = nil
    ) async throws -> Order {
        try await database.write { db in
            try order.moved(to: next, end: end, expiresAt: expiresAt, in: db)
        }
    }

    /// The two services disagree about the order, and a person has to look; unless the order has moved on
    /// since payments was asked, which explains the answer.
    private func park(_ order: Order, fault: String) async throws -> Order {
        let moved = try await database.write { db in try order.parked(fault: fault, in: db) }
        if let moved { return moved }
        Logger.current.error(
            "order parked",
            metadata: ["order.id": "\(order.id)", "order.state": "\(order.state)", "fault": "\(fault)"])
        throw OrderFault(order: order.id, fault: fault)
    }
}

/// Payments answered what it never may for an order in this state.
struct OrderFault: Error, Equatable {
    let order: OrderID
    let fault: String
}

// MARK: - What payments answers

extension OrderSaga {
    private enum PaymentsAnswer {
        case payment(PaymentsAPI.HoldState)
        case refused(reason: String)
    }

    /// Tells a "no" from a missing answer: only the first says that nothing will come of it.
    private func ask(
        about order: Order, _ question: (CallOptions) async throws -> PaymentsAPI.Payment?
    ) async throws -> PaymentsAnswer {
        do {
            let payment = try await question(.timeout(seconds: Self.paymentsTimeoutSeconds))
            return .payment(payment?.state ?? .unspecified)
        } catch let error as RPCError {
            switch error.code {
            case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .outOfRange:
                return .refused(reason: error.reason.isEmpty ? "\(error.code)" : error.reason)
            default:
                Logger.current.warning(
                    "payments did not answer",
                    metadata: [
                        "order.id": "\(order.id)", "order.state": "\(order.state)",
                        "code": "\(error.code)", "reason": "\(error.reason)",
                    ])
                throw OrdersError.paymentsUnavailable(order.state)
            }
        }
    }
}
