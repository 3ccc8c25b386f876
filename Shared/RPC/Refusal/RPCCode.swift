/// How a call ended, in gRPC's words.
///
/// Whether asking again can help is said by the code alone.
public enum RPCCode: Int32, Sendable, Hashable, CaseIterable {
    case ok = 0
    /// Whoever asked does not wait any more.
    case cancelled = 1
    /// The peer failed and does not say how.
    case unknown = 2
    /// Wrong whatever the state of things: asking the same again is refused again.
    case invalidArgument = 3
    /// Time ran out; whether it was done is not known.
    case deadlineExceeded = 4
    case notFound = 5
    case alreadyExists = 6
    /// The caller is known, and may not.
    case permissionDenied = 7
    /// A quota, a backlog or a rate: later it may succeed.
    case resourceExhausted = 8
    /// Refused as things stand; something else has to change before asking again.
    case failedPrecondition = 9
    /// Lost against another call: start the whole step again.
    case aborted = 10
    case outOfRange = 11
    case unimplemented = 12
    /// A fault of ours.
    case `internal` = 13
    /// Not now; the same call may succeed in a moment.
    case unavailable = 14
    case dataLoss = 15
    /// Who calls is not known.
    case unauthenticated = 16
}

extension RPCCode: CustomStringConvertible {
    /// As gRPC writes it: `INVALID_ARGUMENT`.
    public var description: String {
        switch self {
        case .ok: "OK"
        case .cancelled: "CANCELLED"
        case .unknown: "UNKNOWN"
        case .invalidArgument: "INVALID_ARGUMENT"
        case .deadlineExceeded: "DEADLINE_EXCEEDED"
        case .notFound: "NOT_FOUND"
        case .alreadyExists: "ALREADY_EXISTS"
        case .permissionDenied: "PERMISSION_DENIED"
        case .resourceExhausted: "RESOURCE_EXHAUSTED"
        case .failedPrecondition: "FAILED_PRECONDITION"
        case .aborted: "ABORTED"
        case .outOfRange: "OUT_OF_RANGE"
        case .unimplemented: "UNIMPLEMENTED"
        case .internal: "INTERNAL"
        case .unavailable: "UNAVAILABLE"
        case .dataLoss: "DATA_LOSS"
        case .unauthenticated: "UNAUTHENTICATED"
        }
    }
}
