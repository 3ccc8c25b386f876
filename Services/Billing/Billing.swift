import Contracts
import RPC
import Requests
import ServiceHost
import Storage
import Values

/// Books what the platform earns from what happened elsewhere, and answers what a business used.
///
/// One method of the contract, one file of the same name: GetUsage, ListCharges. What payments did is booked
/// by BookCapture and BookRefund.
struct Billing: BillingService {
    let database: Database
    let pageTokens: PageTokenKey

    init(database: Database) {
        self.database = database
        pageTokens = PageTokenKey(database.tokenKey)
    }
}

// MARK: - What it follows

extension Billing {
    static let paymentCaptured = EventHandler.on(PaymentsAPI.PaymentCaptured.self) { captured, event, db in
        try bookCapture(captured, at: event.time, in: db)
    }

    static let paymentRefunded = EventHandler.on(PaymentsAPI.PaymentRefunded.self) { refunded, event, db in
        try bookRefund(refunded, at: event.time, in: db)
    }
}

// MARK: - What requests name

extension Billing {
    /// The month of a request, the current one when none is named.
    ///
    /// Throws MONTH_INVALID.
    func month(named text: String) throws -> Month {
        guard !text.isEmpty else { return Month(of: database.clock.now) }
        guard let month = Month(text) else { throw Refusal.monthInvalid(text) }
        return month
    }
}
