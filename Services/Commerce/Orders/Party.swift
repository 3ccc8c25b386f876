import RPC
import Values

/// On whose behalf an order is looked at: it has two sides, and exists for nobody else.
enum Party: Hashable, Sendable {
    case buyer(AccountID)
    case business(BusinessID)

    /// The business the caller acts for, else the caller as a buyer.
    init(_ call: Call) throws {
        self =
            if let business = call.actingFor { .business(business) } else { .buyer(try call.account()) }
    }

    func isParty(to order: Order) -> Bool {
        switch self {
        case .buyer(let account): order.buyer == account
        case .business(let business): order.business == business
        }
    }
}
