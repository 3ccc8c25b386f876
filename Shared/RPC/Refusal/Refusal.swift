/// A "no" the caller is meant to understand, declared whole in one place: code, reason, message, detail.
///
/// What is thrown and is neither this nor an `RPCError` nor a `ValueError` is a fault: the caller sees
/// INTERNAL and nothing else.
///
///     extension Refusal {
///         static let pinNotSet = Self(
///             .failedPrecondition, "PIN_NOT_SET", "No PIN is set.", .init(remedy: "Call SetPin."))
///     }
///
/// Functions that throw only refusals say `throws(Refusal)`, so that `throw .pinNotSet` is enough.
public struct Refusal: Error, Sendable, Hashable {
    public let code: RPCCode
    /// A stable word, SCREAMING_SNAKE, that is written in the .proto.
    public let reason: String
    /// One sentence: capital first, full stop last.
    public let message: String
    public let detail: RefusalDetail

    public init(
        _ code: RPCCode, _ reason: String, _ message: String, _ detail: RefusalDetail = RefusalDetail()
    ) {
        self.code = code
        self.reason = reason
        self.message = message
        self.detail = detail
    }
}
