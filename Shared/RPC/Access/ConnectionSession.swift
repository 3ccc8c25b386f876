import NIOCore
import Synchronization
public import Values

/// Who a connection is signed in as: its calls without a token of their own are that caller's.
final class ConnectionSession: Sendable {
    /// How many sign-ins a connection that was quiet may try in a row.
    static let signInsMax: Int64 = 10
    /// After those, how long until the next one.
    static let signInInterval = TimeAmount.seconds(6)

    private struct State {
        var token: CallerToken?
        /// When as many may be tried in a row again as ever.
        var unspentAt = NIODeadline.uptimeNanoseconds(0)
    }

    private let streams: OpenStreams?
    private let state = Mutex(State())

    init(_ streams: OpenStreams?) {
        self.streams = streams
    }

    /// Nil as long as nobody signed in; it may have ended since.
    var token: CallerToken? { state.withLock { $0.token } }

    /// Throws TOKEN_MISSING, TOO_MANY_SIGN_INS, or why the token does not count; then nothing has changed.
    func signIn(_ token: Secret<String>, calling method: MethodDescriptor) async throws -> Caller {
        guard let streams else { throw RPCError(.unimplemented, "nobody is known here") }
        try spend(now: .now())
        guard !token.reveal().isEmpty else {
            throw Refusal.tokenMissing(method.name, rule: "an access token")
        }
        let credentials = Metadata(bearer: token)
        let caller = try await streams.authenticator.caller(of: credentials)
        let now = CallerToken(caller, credentials)
        let before = state.withLock { state in
            defer { state.token = now }
            return state.token
        }
        streams.signedIn(self, as: now, before: before)
        return caller
    }

    private func spend(now: NIODeadline) throws {
        let retryIn: TimeAmount? = state.withLock { state in
            let unspentAt = max(state.unspentAt, now)
            let wait = unspentAt - now - Self.signInInterval * (Self.signInsMax - 1)
            if wait.nanoseconds > 0 { return wait }
            state.unspentAt = unspentAt + Self.signInInterval
            return nil
        }
        guard let retryIn else { return }
        let retryAt = SystemClock().now.adding(microseconds: retryIn.nanoseconds / 1_000)
        throw Refusal.tooManySignIns(retryAt: retryAt)
    }
}

extension Call {
    /// Signs the connection that this call came by in: later calls on it without a token of their own are
    /// that caller's, and streams the same caller has open on it go on until this token ends.
    ///
    /// Throws TOKEN_MISSING, TOO_MANY_SIGN_INS, or why the token does not count; then nothing has changed.
    public func signIn(with token: Secret<String>) async throws -> Caller {
        guard let connection else { throw RPCError.fault }
        return try await connection.signIn(token, calling: method)
    }
}

extension Refusal {
    static func tooManySignIns(retryAt: Timestamp) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_SIGN_INS", "This connection signs in too often.",
            RefusalDetail(
                rule: "\(ConnectionSession.signInsMax) in a row, then one in"
                    + " \(ConnectionSession.signInInterval.nanoseconds / 1_000_000_000) seconds",
                limit: "\(ConnectionSession.signInsMax)",
                remedy: "Sign in again after retry_at; one connection serves one caller best.",
                retryAt: retryAt))
    }

    /// A stream was open by a connection's sign-in, and another caller has signed in since.
    static let signInReplaced = Self(
        .unauthenticated, "SIGN_IN_REPLACED", "Another caller has signed in on this connection.",
        RefusalDetail(
            rule: "a stream without a token of its own is the signed-in caller's",
            remedy: "Use a connection for each caller, or send the token with the call."))
}
