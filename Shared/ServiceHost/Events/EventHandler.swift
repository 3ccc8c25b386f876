public import Contracts
import RPC
public import Storage

/// What a consumer does about one type of event.
public struct EventHandler: Sendable {
    /// What an event changes in the consumer's database.
    typealias Effect = @Sendable (Connection) throws -> Void

    /// `souk.payments.v1.PaymentCaptured`.
    public let type: String
    /// Decodes an event; nil when it is none of the consumer's concern.
    let effect: @Sendable (StoredEvent) throws -> Effect?

    /// Runs in the write that moves the cursor: what it writes happens exactly once.
    ///
    /// `apply` must not wait for anything but the database, and may run again when its write fails. What it
    /// throws keeps the event from counting: it is tried again, and after `EventConsumer.attemptsMax` times
    /// parked. Events that `concerns` says no to cost no write: `apply` never sees them.
    public static func on<Message: ContractMessage & Sendable>(
        _ message: Message.Type, where concerns: @escaping @Sendable (Message) -> Bool = { _ in true },
        _ apply: @escaping @Sendable (Message, StoredEvent, Connection) throws -> Void
    ) -> EventHandler {
        EventHandler(type: Message.messageName) { event in
            let message = try Message(bytes: event.payload)
            guard concerns(message) else { return nil }
            return { db in try apply(message, event, db) }
        }
    }
}
