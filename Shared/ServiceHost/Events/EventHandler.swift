public import Contracts
import RPC
public import Storage

/// What a consumer does about one type of event.
public struct EventHandler: Sendable {
    public typealias Apply = @Sendable (StoredEvent, Connection) throws -> Void

    /// `souk.payments.v1.PaymentCaptured`.
    public let type: String
    let apply: Apply

    /// Runs in the write that moves the cursor: what it writes happens exactly once.
    ///
    /// `apply` must not wait for anything but the database. What it throws keeps the event from counting: it
    /// is tried again, and after `EventConsumer.attemptsMax` times put aside.
    public static func on<Message: ContractMessage>(
        _ message: Message.Type,
        _ apply: @escaping @Sendable (Message, StoredEvent, Connection) throws -> Void
    ) -> EventHandler {
        EventHandler(type: Message.messageName) { event, db in
            try apply(Message(bytes: event.payload), event, db)
        }
    }
}
