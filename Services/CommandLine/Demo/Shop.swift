import Contracts
import RPC
import Values

/// Every service of a running Souk, as a client meets them behind the gateway.
struct Shop: Sendable {
    let accounts: AccountsClient
    let catalog: CatalogClient
    let orders: OrdersClient
    let payments: PaymentsClient
    let billing: BillingClient
    let messaging: MessagingClient

    init(_ channel: any RPCChannel) {
        accounts = AccountsClient(channel)
        catalog = CatalogClient(channel)
        orders = OrdersClient(channel)
        payments = PaymentsClient(channel)
        billing = BillingClient(channel)
        messaging = MessagingClient(channel)
    }
}
