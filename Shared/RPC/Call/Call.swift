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

    public init(
        method: MethodDescriptor, caller: Caller, deadline: NIODeadline? = nil,
        metadata: Metadata = Metadata(),
        peer: String = ""
    ) {
        self.method = method
        self.caller = caller
        self.deadline = deadline
        self.metadata = metadata
        self.peer = peer
    }
}

// MARK: - Who calls

extension Call {
    /// The person who calls, whether or not they act for a business; anybody else is refused.
    public func account() throws -> AccountID {
        guard case .person(let person) = caller else {
            throw refusal("a person", remedy: "Sign in, and send the access token.")
        }
        return person.account
    }

    /// The business the caller acts for; whoever acts for none is refused.
    public func business() throws -> BusinessID {
        guard let actingFor else {
            throw refusal("a business", remedy: "Refresh the session for a token that acts for the business.")
        }
        return actingFor
    }

    /// The business the caller acts for, if they do.
    public var actingFor: BusinessID? {
        switch caller {
        case .person(let person): person.acting?.business
        case .apiKey(let key): key.business
        case .anonymous, .service, .operator: nil
        }
    }

    /// The member of the team who acts for the business; nil for an API key, and where nobody acts for one.
    public var member: AccountID? {
        if case .person(let person) = caller, person.acting != nil { person.account } else { nil }
    }

    private func refusal(_ kind: String, remedy: String) -> RPCError {
        let detail = RefusalDetail(rule: "\(kind) calls this", remedy: remedy)
        if case .anonymous = caller {
            return RPCError(
                .unauthenticated, "\(method.name) needs an access token", reason: "TOKEN_MISSING",
                detail: detail)
        }
        return RPCError(
            .permissionDenied, "only \(kind) may call \(method.name)", reason: "ACCESS_DENIED", detail: detail
        )
    }
}
