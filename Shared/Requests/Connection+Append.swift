public import Contracts
import RPC
public import Storage
public import Values

extension Connection {
    /// Appends an event that says this message, and returns its sequence.
    ///
    /// `key` is what it is about: events of one key are about one thing. `business` is the business that it
    /// concerns, by which consumers filter; nil for none.
    @discardableResult
    public func append(
        _ message: some ContractMessage, key: String, business: BusinessID? = nil
    ) throws -> Int64 {
        try append(
            NewEvent(
                type: type(of: message).messageName, key: key, business: business,
                payload: try message.bytes()))
    }
}
