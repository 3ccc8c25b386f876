import Contracts
public import ServiceHost

/// The program `souk-commerce`: the catalogue and the orders, which share a file and its transactions.
public enum CommerceProgram {
    static let paymentMinutes = Setting(
        "payment-minutes", default: 15, in: 1...1_440,
        help: "How long an order waits for the buyer's money to be held.")
    static let answerMinutes = Setting(
        "answer-minutes", default: 1_440, in: 1...43_200,
        help: "How long a business may take to answer a paid order before it is cancelled.")

    public static let program = ServiceProgram(
        .commerce, purpose: "Keeps catalogues and sells from them: products, stock and orders.",
        peers: [.accounts, .payments], settings: [paymentMinutes, answerMinutes],
        migrations: Schema.migrations
    ) { context, database in
        let orders = Orders(
            database: database, payments: PaymentsClient(context.channel(to: .payments)),
            accounts: AccountsClient(context.channel(to: .accounts)),
            settings: OrdersSettings(
                paymentWindowSeconds: Int64(context.settings[paymentMinutes]) * 60,
                answerWindowSeconds: Int64(context.settings[answerMinutes]) * 60))
        return ServiceComponents(
            services: [Catalog(database: database), orders], workers: [OrderReconciler(orders: orders)])
    }
}
