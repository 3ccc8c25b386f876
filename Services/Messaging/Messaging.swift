import Contracts
import RPC
import ServiceHost
import Storage
import Values

/// Carries what people and businesses write to each other, and what Souk has to say about their orders.
///
/// One method of the contract, one file of the same name: SendMessage, ListConversations, ListMessages,
/// Subscribe. What others do reaches the conversations through PostOrderChange and PostRefund.
struct Messaging: MessagingService {
    let database: Database
    let accounts: AccountsClient
    /// Has to run, or streams bring only what was there when they began.
    let notifier: MessageNotifier

    /// `accounts` names businesses and customers; only a person's first message to a business needs it.
    init(database: Database, accounts: any RPCChannel) {
        self.database = database
        self.accounts = AccountsClient(accounts)
        notifier = MessageNotifier(database: database)
    }
}

// MARK: - What it follows

extension Messaging {
    static let orderChanged = EventHandler.on(OrdersAPI.OrderChanged.self) { change, event, db in
        try postOrderChange(change, at: event.time, in: db)
    }

    static let paymentRefunded = EventHandler.on(PaymentsAPI.PaymentRefunded.self) { refunded, event, db in
        try postRefund(refunded, at: event.time, in: db)
    }
}
