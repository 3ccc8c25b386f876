import NIOCore
import Values
public import Wire

/// What a client gets when a call does not succeed, and what a `Refusal` becomes on the wire.
///
/// Thrown by a handler it is sent as it is.
public struct RPCError: Error, Sendable, Equatable {
    public var code: RPCCode
    public var message: String
    /// A stable word, empty when the peer gave none.
    public var reason: String
    public var detail: RefusalDetail
    /// What else the status carried, of types this program does not know.
    ///
    /// It is passed on as it came.
    public var otherDetails: [StatusDetail] = []

    public init(
        _ code: RPCCode, _ message: String, reason: String = "", detail: RefusalDetail = RefusalDetail()
    ) {
        self.code = code
        self.message = message
        self.reason = reason
        self.detail = detail
    }

    /// What any error that a handler throws becomes for the caller; whatever is not meant for them is
    /// INTERNAL.
    public init(answering error: any Error) {
        switch error {
        case let error as RPCError: self = error
        case let refusal as Refusal:
            self.init(refusal.code, refusal.message, reason: refusal.reason, detail: refusal.detail)
        case let error as ValueError: self.init(.invalidArgument, error.message, reason: error.reason)
        case is CancellationError: self = .cancelled
        default: self = .fault
        }
    }
}

extension RPCError: CustomStringConvertible {
    public var description: String {
        reason.isEmpty ? "\(code): \(message)" : "\(code) \(reason): \(message)"
    }
}

extension RPCError {
    /// A fault of ours, of which the caller is told nothing.
    static let fault = RPCError(.internal, "internal error")
    static let cancelled = RPCError(.cancelled, "the call was cancelled")
    static let deadlineExceeded = RPCError(.deadlineExceeded, "the deadline has passed")
}

// MARK: - As google.rpc.Status

extension RPCError {
    public init(status: StatusMessage) {
        self.init(RPCCode(rawValue: status.code) ?? .unknown, status.message)
        for detail in status.details {
            if detail.typeURL == RefusalMessage.typeURL,
                let refusal = try? RefusalMessage(decoding: detail.value)
            {
                reason = refusal.reason
                self.detail = refusal.detail
            } else {
                otherDetails.append(detail)
            }
        }
    }

    public var status: StatusMessage {
        StatusMessage(code: code.rawValue, message: message, details: details)
    }

    /// Everything that goes into `Status.details`: the refusal, then what else there is.
    public var details: [StatusDetail] {
        let refusal = RefusalMessage(reason: reason, detail: detail)
        guard refusal != RefusalMessage() else { return otherDetails }
        return [StatusDetail(typeURL: RefusalMessage.typeURL, value: refusal.encode())] + otherDetails
    }
}
