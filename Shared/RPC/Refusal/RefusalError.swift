/// A "no" the caller is meant to understand.
///
/// `Refusal` conforms, and so do the enums of services that list theirs as cases.
///
/// What is thrown and is neither this nor an `RPCError` is a fault: the caller sees INTERNAL and nothing
/// else.
public protocol RefusalError: Error, Sendable {
    var code: RPCCode { get }
    /// A stable word, SCREAMING_SNAKE, that is written in the .proto.
    var reason: String { get }
    /// One sentence that names the field and the rule.
    var message: String { get }
    var detail: RefusalDetail { get }
}

extension RefusalError {
    public var detail: RefusalDetail { RefusalDetail() }
}
