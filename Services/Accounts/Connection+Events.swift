import Contracts
import RPC
import Storage

extension Connection {
    /// Tells whoever follows accounts' events, in the transaction that makes it true.
    func append<Message: ContractMessage>(_ message: Message, key: String) throws {
        try append(NewEvent(type: Message.messageName, key: key, payload: try message.bytes()))
    }
}
