import Synchronization
public import Values

/// By whose token a stream is open: the stream ends with the token, unless its caller renews it.
///
/// A forwarder hands it on with the call that it makes for the stream's caller, as
/// `CallOptions.authorization`: that call is then renewed together with the stream.
public final class StreamAuthorization: @unchecked Sendable {
    private struct State {
        var token: CallerToken?
        var isOver = false
        /// Why it was ended before anybody wanted to know.
        var end: RPCError?
        var onEnd: (@Sendable (RPCError) -> Void)?
        var forwards: [@Sendable (Secret<String>) -> Bool] = []
        /// A newer token that was sent on the stream and is to be checked.
        var offered: Secret<String>?
        var isChecking = false
        var takesOffers = true
    }

    let method: MethodDescriptor
    /// The connection by whose sign-in it is open; nil for a call that brought a token of its own.
    let signedInBy: ConnectionSession?
    let connection: ConnectionSession?
    private let state = Mutex(State())

    // Touched under the lock of `OpenStreams` only.
    var expiresAt = Timestamp.latest
    var expiryIndex: Int?

    init(_ method: MethodDescriptor, on connection: ConnectionSession?, bringsToken: Bool) {
        self.method = method
        self.connection = connection
        signedInBy = bringsToken ? nil : connection
    }

    /// Whether it was ended, or its call is over.
    var isOver: Bool { state.withLock { $0.isOver } }

    /// The token by which it is open now.
    public var bearer: Secret<String>? { token?.credentials.bearer }

    /// The token that its caller showed last.
    var token: CallerToken? { state.withLock { $0.token } }
}

// MARK: - Its end

extension StreamAuthorization {
    /// Calls `body` when the token does not count any more, at once if that has happened.
    func onEnd(_ body: @escaping @Sendable (RPCError) -> Void) {
        let end = state.withLock { state in
            if !state.isOver { state.onEnd = body }
            return state.end
        }
        if let end { body(end) }
    }

    func end(_ error: RPCError) {
        let body = state.withLock { state -> (@Sendable (RPCError) -> Void)? in
            guard !state.isOver else { return nil }
            state.isOver = true
            state.end = error
            defer { state.onEnd = nil }
            return state.onEnd
        }
        body?(error)
    }

    /// The call is over: nothing ends it any more.
    func close() {
        state.withLock { state in
            state.isOver = true
            state.onEnd = nil
            state.forwards = []
        }
    }
}

// MARK: - Renewing

extension StreamAuthorization {
    /// Takes the token if it ends no sooner than the one before; false if it does.
    func take(_ token: CallerToken) -> Bool {
        let forwards = state.withLock { state -> [@Sendable (Secret<String>) -> Bool]? in
            if let before = state.token, before.expiresAt > token.expiresAt { return nil }
            state.token = token
            return state.forwards
        }
        guard let forwards else { return false }
        guard !forwards.isEmpty, let bearer = token.credentials.bearer else { return true }
        let wanted = forwards.filter { $0(bearer) }
        if wanted.count < forwards.count { state.withLock { $0.forwards = wanted } }
        return true
    }

    /// Hands on every token that comes after `sent`, until `body` says that it wants no more.
    func forward(after sent: Secret<String>?, _ body: @escaping @Sendable (Secret<String>) -> Bool) {
        let newest = state.withLock { state in
            if !state.isOver { state.forwards.append(body) }
            return state.token?.credentials.bearer
        }
        if let newest, newest.reveal() != sent?.reveal() { _ = body(newest) }
    }

    /// Keeps a token that was sent on the stream; true if somebody has to check it now.
    func offer(_ token: Secret<String>) -> Bool {
        state.withLock { state in
            guard !state.isOver, state.takesOffers else { return false }
            state.offered = token
            return startChecking(&state)
        }
    }

    /// Whether a token was sent before its first one was found good.
    func startChecking() -> Bool { state.withLock { startChecking(&$0) } }

    private func startChecking(_ state: inout State) -> Bool {
        guard state.offered != nil, state.token != nil, !state.isChecking else { return false }
        state.isChecking = true
        return true
    }

    /// The token to check next; nil, and nobody checks any more, if there is none.
    func nextOffer() -> Secret<String>? {
        state.withLock { state in
            defer { state.offered = nil }
            state.isChecking = state.offered != nil && !state.isOver && state.takesOffers
            return state.isChecking ? state.offered : nil
        }
    }

    /// After one that does not count no other is looked at, so that a stream costs few signature checks.
    func refuseOffers() { state.withLock { $0.takesOffers = false } }
}
