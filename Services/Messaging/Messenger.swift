import Contracts
import RPC
import ServiceHost
import Storage
import Values

/// Carries what people and businesses write to each other, and what Souk has to say about their orders.
///
/// One method of the contract, one file of the same name: SendMessage, ListConversations, ListMessages,
/// Subscribe. What others do reaches the conversations through PostOrderChange and PostRefund.
struct Messenger: MessagingService {
    let database: Database
    let accounts: AccountsClient
    let doorbell: Doorbell

    /// `accounts` names businesses and customers; only a person's first message to a business needs it.
    init(database: Database, accounts: any RPCChannel) {
        self.database = database
        self.accounts = AccountsClient(accounts)
        doorbell = Doorbell(database: database)
    }

    /// Wakes subscribers for as long as it runs; without it their streams bring only what was there.
    func wakeSubscribers() async throws {
        try await doorbell.run()
    }
}

// MARK: - What it follows

extension Messenger {
    /// What it does about commerce's events.
    static let orderEvents = [
        EventHandler.on(OrdersAPI.OrderChanged.self) { change, event, db in
            try postOrderChange(change, at: event.time, in: db)
        }
    ]

    /// What it does about payments' events.
    static let paymentEvents = [
        EventHandler.on(PaymentsAPI.PaymentRefunded.self) { refunded, event, db in
            try postRefund(refunded, at: event.time, in: db)
        }
    ]
}
