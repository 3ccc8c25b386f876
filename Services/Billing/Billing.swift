import Contracts
import RPC
import ServiceHost
import Storage
import Values

/// Books what the platform earns from what happened elsewhere, and answers what a business used.
///
/// One method of the contract, one file of the same name: GetUsage. What payments did is booked by
/// BookCapture and BookRefund.
struct Billing: BillingService {
    let database: Database

    init(database: Database) {
        self.database = database
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
