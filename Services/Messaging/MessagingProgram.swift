public import ServiceHost

/// The program `souk-messaging`: the conversations, and what Souk itself says in them.
public enum MessagingProgram {
    public static let program = ServiceProgram(
        .messaging, purpose: "Carries messages between people and businesses, and news of their orders.",
        peers: [.accounts, .commerce], migrations: Schema.migrations
    ) { context, database in
        let messaging = Messaging(database: database, accounts: context.channel(to: .accounts))
        return ServiceComponents(
            services: [messaging],
            consumers: [
                context.follow(.accounts, into: database, Messaging.blockChanged),
                context.follow(.commerce, into: database, Messaging.orderChanged),
            ],
            workers: [messaging.notifier],
            audit: Messaging.audit)
    }
}
