import Contracts
import RPC
import Requests
import ServiceHost
import Storage
import Values

/// Carries what people and businesses write to each other, and what Souk has to say about their orders.
///
/// One method of the contract, one file of the same name. What others do reaches the conversations through
/// PostOrderChange and FollowBlocks.
struct Messaging: MessagingService {
    let database: Database
    let accounts: AccountsClient
    let businesses: BusinessesClient
    /// Has to run, or streams bring only what was there when they began.
    let notifier: MessageNotifier
    let typingLimiter = TypingLimiter()
    let tokenKey: PageTokenKey

    /// `accounts` confirms who exists; only the first message between two parties needs it.
    init(database: Database, accounts: any RPCChannel) {
        self.database = database
        self.accounts = AccountsClient(accounts)
        businesses = BusinessesClient(accounts)
        notifier = MessageNotifier(database: database)
        tokenKey = PageTokenKey(database.tokenKey)
    }
}

// MARK: - What it follows

extension Messaging {
    /// Nobody is told of an order before its payment is authorised.
    static let orderChanged = EventHandler.on(
        OrdersAPI.OrderChanged.self, where: { $0.change != .placed }
    ) { change, event, db in
        try postOrderChange(change, at: event.time, in: db)
    }

    static let blockChanged = EventHandler.on(AccountsAPI.BlockChanged.self) { change, _, db in
        try followBlock(change, in: db)
    }
}
