public import NIOCore
public import Values

/// What a handler knows about the call it answers.
public struct Call: Sendable {
    public let method: MethodDescriptor
    public let caller: Caller
    /// When nobody will wait any longer; the handler's task is cancelled then.
    public let deadline: NIODeadline?
    public let metadata: Metadata
    /// Where the call came from: `127.0.0.1:51734`.
    ///
    /// Whoever is behind a gateway is not seen here.
    public let peer: String
    /// Whom a trusted forwarder passes the call on for, `192.0.2.1:51734`; nil for a call that came itself.
    ///
    /// The gateway names one with every call. It cannot be forged: a forwarder signs for it.
    public let clientAddress: String?
    /// The `authorization` by which the caller is known: the call's own, or what its connection was signed in
    /// with.
    var credentials = Metadata()
    var connection: ConnectionSession?
    /// By whose token the stream is open; nil for a unary call.
    ///
    /// A forwarder hands it on, so that its own call is renewed together with the stream.
    public internal(set) var authorization: StreamAuthorization?

    public init(
        method: MethodDescriptor, caller: Caller, deadline: NIODeadline? = nil,
        metadata: Metadata = Metadata(), peer: String = "", clientAddress: String? = nil
    ) {
        self.method = method
        self.caller = caller
        self.deadline = deadline
        self.metadata = metadata
        self.peer = peer
        self.clientAddress = clientAddress
    }
}

// MARK: - Who calls

extension Call {
    /// The token by which the caller is known, for whoever passes the call on; nil for nobody.
    public var token: Secret<String>? { credentials.bearer }

    /// The person who calls, whether or not they act for a business.
    ///
    /// Throws TOKEN_MISSING or ACCESS_DENIED for anybody else.
    public func account() throws -> AccountID {
        guard case .person(let person) = caller else {
            throw refusal("a person", remedy: "Sign in, and send the access token.")
        }
        return person.account
    }

    /// The business the caller acts for, as a member of its team or by an API key.
    ///
    /// Throws TOKEN_MISSING or ACCESS_DENIED for whoever acts for none.
    public func business() throws -> BusinessID {
        guard let actingFor else {
            throw refusal(
                "whoever acts for a business",
                remedy: "Refresh the session for a token that acts for the business.")
        }
        return actingFor
    }

    /// The business the caller acts for, if they do.
    public var actingFor: BusinessID? { caller.actingFor }

    /// The member of the team who acts for the business; nil for an API key, and where nobody acts for one.
    public var member: AccountID? {
        if case .person(let person) = caller, person.acting != nil { person.account } else { nil }
    }

    private func refusal(_ kind: String, remedy: String) -> Refusal {
        guard case .anonymous = caller else {
            return .accessDenied(method.name, rule: kind, current: caller.kind, remedy: remedy)
        }
        return .tokenMissing(method.name, rule: kind)
    }
}
