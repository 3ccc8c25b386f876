import RPC
import Testing

/// How a message comes to break a rule, and how it is refused then.
struct Mistake<Message>: Sendable, CustomTestStringConvertible {
    let reason: String
    let field: String
    let code: RPCCode
    let make: @Sendable (inout Message) -> Void

    init(
        _ reason: String, _ field: String, code: RPCCode = .invalidArgument,
        _ make: @escaping @Sendable (inout Message) -> Void
    ) {
        self.reason = reason
        self.field = field
        self.code = code
        self.make = make
    }

    var testDescription: String { "\(reason) \(field)" }
}
