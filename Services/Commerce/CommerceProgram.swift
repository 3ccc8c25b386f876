import Contracts
public import ServiceHost

/// The program `souk-commerce`: the catalogue and the orders, which share a file and its transactions.
public enum CommerceProgram {
    static let paymentMinutes = Setting(
        "payment-minutes", default: 10, in: 1...10,
        help: "How long an order waits for the buyer's money to be held; an approval is good for 10 minutes.")
    static let answerMinutes = Setting(
        "answer-minutes", default: 1_440, in: 1...43_200,
        help: "How long a business may take to answer an authorised order before it is cancelled.")
    static let shipDays = Setting(
        "ship-days", default: 30, in: 1...180,
        help: "How long a business may take to ship an order that is captured as it ships.")

    public static let program = ServiceProgram(
        .commerce, purpose: "Keeps catalogues and sells from them: products, stock and orders.",
        peers: [.accounts, .payments], settings: [paymentMinutes, answerMinutes, shipDays],
        migrations: Schema.migrations
    ) { context, database in
        let orders = Orders(
            database: database, payments: PaymentsClient(context.channel(to: .payments)),
            accounts: AccountsClient(context.channel(to: .accounts)),
            settings: OrdersSettings(
                paymentWindowSeconds: Int64(context.settings[paymentMinutes]) * 60,
                answerWindowSeconds: Int64(context.settings[answerMinutes]) * 60,
                shipWindowSeconds: Int64(context.settings[shipDays]) * 24 * 3_600))
        return ServiceComponents(
            services: [
                Catalog(database: database), Collections(database: database), Terms(database: database),
                orders,
                Fulfilment(of: orders),
            ],
            workers: [OrderReconciler(orders: orders)], audit: Orders.audit + Catalog.audit)
    }
}
