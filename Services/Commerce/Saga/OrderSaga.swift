import Contracts
import Logging
import RPC
import Storage
import Values

/// Asks payments what orders need of it, and writes down what it answers.
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

    /// Pushes an order on while payments has to be asked about it, or until `isDone`.
    ///
    /// Write down, call, write down: what is asked is stored before payments is asked, and payments is asked
    /// with ids of ours, so any step may be run again, after a crash or by two at once. Throws when
    /// payments cannot be reached, which leaves the order where it is.
    func finish(_ order: Order, until isDone: (Order) -> Bool = { _ in false }) async throws -> Order {
        var order = order
        while let question = order.nextQuestion, !isDone(order) {
            let start = order
            order = try await flights.run(SingleFlight.Key(order: start.id, sequence: start.sequence)) {
                try await self.ask(question, about: start)
            }
        }
        return order
    }

    private func ask(_ question: Order.Question, about order: Order) async throws -> Order {
        switch question {
        case .hold: try await hold(order)
        case .void: try await void(order)
        case .capture(let capture): try await self.capture(capture, of: order)
        case .refund(let refund): try await self.refund(refund, of: order)
        }
    }

    /// Writes what payments has answered, and what follows from it for stock and discount.
    ///
    /// Where the order has changed since payments was asked nothing is written, and the answer is the order
    /// as it is now.
    func write(
        _ change: OrdersAPI.OrderChange?, part: String = "", to order: Order,
        _ edit: @escaping @Sendable (inout Order) throws -> Void,
        then follow: @escaping @Sendable (Order, Connection) throws -> Void = { _, _ in }
    ) async throws -> Order {
        try await database.write { db in
            switch try order.changed(change, part: part, in: db, edit) {
            case .made(let changed):
                try follow(changed, db)
                return changed
            case .overtaken(let current): return current
            }
        }
    }

    /// The two services disagree about the order, and a person has to look; unless the order has changed
    /// since payments was asked, which explains the answer.
    func park(_ order: Order, fault: String) async throws -> Order {
        let changed = try await database.write { db in try order.parked(fault: fault, in: db) }
        if let changed { return changed }
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
    enum PaymentsAnswer {
        case payment(PaymentsAPI.HoldState)
        case refused(reason: String, RPCCode)
    }

    /// Tells a "no" from a missing answer: only the first says that nothing will come of it.
    func answer(
        about order: Order, _ question: (CallOptions) async throws -> PaymentsAPI.Payment?
    ) async throws -> PaymentsAnswer {
        do {
            let payment = try await question(.timeout(seconds: Self.paymentsTimeoutSeconds))
            return .payment(payment?.state ?? .unspecified)
        } catch let error as RPCError {
            switch error.code {
            case .resourceExhausted where !["TOO_MANY_CAPTURES", "TOO_MANY_REFUNDS"].contains(error.reason):
                throw unanswered(error, about: order)
            case .invalidArgument, .notFound, .alreadyExists, .failedPrecondition, .outOfRange,
                .resourceExhausted:
                return .refused(reason: error.reason.isEmpty ? "\(error.code)" : error.reason, error.code)
            default: throw unanswered(error, about: order)
            }
        }
    }

    private func unanswered(_ error: RPCError, about order: Order) -> Refusal {
        Logger.current.warning(
            "payments did not answer",
            metadata: [
                "order.id": "\(order.id)", "order.state": "\(order.state)", "code": "\(error.code)",
                "reason": "\(error.reason)",
            ])
        return .paymentsUnavailable
    }
}
