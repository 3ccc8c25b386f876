public import ServiceHost

/// The program `souk-billing`: what the platform earns, booked from what payments did.
public enum BillingProgram {
    public static let program = ServiceProgram(
        .billing, purpose: "Books what the platform earns, and says what a business used.",
        peers: [.payments, .accounts], migrations: Schema.migrations
    ) { context, database in
        ServiceComponents(
            services: [Billing(database: database)],
            consumers: [
                context.follow(
                    .payments, into: database, Billing.paymentCaptured, Billing.paymentRefunded)
            ],
            audit: Billing.audit)
    }
}
