import Contracts
import RPC
import Values

/// Every service of a running Souk, as a client meets them behind the gateway.
struct Shop: Sendable {
    let accounts: AccountsClient
    let businesses: BusinessesClient
    let catalog: CatalogClient
    let orders: OrdersClient
    let fulfilment: FulfilmentClient
    let terms: TermsClient
    let wallets: WalletsClient
    let approvals: ApprovalsClient
    let payments: PaymentsClient
    let billing: BillingClient
    let messaging: MessagingClient

    init(_ channel: any RPCChannel) {
        accounts = AccountsClient(channel)
        businesses = BusinessesClient(channel)
        catalog = CatalogClient(channel)
        orders = OrdersClient(channel)
        fulfilment = FulfilmentClient(channel)
        terms = TermsClient(channel)
        wallets = WalletsClient(channel)
        approvals = ApprovalsClient(channel)
        payments = PaymentsClient(channel)
        billing = BillingClient(channel)
        messaging = MessagingClient(channel)
    }
}
