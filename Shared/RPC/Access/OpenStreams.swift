import NIOCore
import NIOPosix
import Synchronization
import Values

/// The streams that callers with tokens have open at a server: each ends as soon as its token does.
///
/// One timer serves them all, and a revocation looks only at the streams of whom it concerns.
final class OpenStreams: Sendable {
    /// How often the time is looked at, at least: a clock that is set does not say so.
    static let lookInterval = TimeAmount.milliseconds(250)

    let authenticator: any Authenticator
    private let loop: any EventLoop
    private let state = Mutex(State())

    private struct State {
        var byHolder: [TokenHolder: [StreamAuthorization]] = [:]
        var expiries = ExpiryHeap()
        /// Rises with every revocation.
        var revision = 0
        var isTicking = false
    }

    init(_ authenticator: any Authenticator) {
        self.authenticator = authenticator
        loop = MultiThreadedEventLoopGroup.singleton.any()
        authenticator.onRevocation { [weak self] holder in self?.revoked(holder) }
    }

    /// To be read before a token is checked: whatever is revoked between that and `add` is then not missed.
    var revision: Int { state.withLock { $0.revision } }

    /// How many of a holder are open, or of all.
    func count(of holder: TokenHolder? = nil) -> Int { streams(of: holder).count }

    /// When the first of their tokens ends.
    var firstExpiry: Timestamp? { state.withLock { $0.expiries.first?.expiresAt } }

    private func streams(of holder: TokenHolder?) -> [StreamAuthorization] {
        state.withLock { state in
            guard let holder else {
                var seen = Set<ObjectIdentifier>()
                return state.byHolder.values.joined().filter { seen.insert(ObjectIdentifier($0)).inserted }
            }
            return state.byHolder[holder] ?? []
        }
    }
}

// MARK: - Coming and going

extension OpenStreams {
    /// A stream begins by this token, which was checked at `revision` and found good.
    func add(_ stream: StreamAuthorization, by token: CallerToken, checkedAt revision: Int) {
        _ = stream.take(token)
        let holders = token.caller.holders
        let (isMissed, starts) = state.withLock { state in
            for holder in holders { state.byHolder[holder, default: []].append(stream) }
            return (state.revision != revision, schedule(stream, token, &state))
        }
        if starts { tick() }
        if isMissed { Task { await self.check(stream) } }
        // The connection may have been signed in anew while the token was checked.
        if let signedIn = stream.signedInBy?.token { apply(signedIn, to: stream) }
        if stream.startChecking() { Task { await self.checkOffers(to: stream) } }
    }

    /// Its call is over.
    func remove(_ stream: StreamAuthorization) {
        stream.close()
        guard let holders = stream.token?.caller.holders else { return }
        state.withLock { state in
            state.expiries.remove(stream)
            for holder in holders {
                state.byHolder[holder]?.removeAll { $0 === stream }
                if state.byHolder[holder]?.isEmpty == true { state.byHolder[holder] = nil }
            }
        }
    }

    /// True if the timer has to be started.
    private func schedule(
        _ stream: StreamAuthorization, _ token: CallerToken, _ state: inout State
    ) -> Bool {
        guard let moment = token.caller.tokenExpiresAt, !stream.isOver else { return false }
        state.expiries.set(stream, at: moment)
        defer { state.isTicking = true }
        return !state.isTicking
    }
}

// MARK: - When a token ends

extension OpenStreams {
    private func tick() {
        let now = authenticator.now
        let (due, first) = state.withLock { state in
            let due = state.expiries.due(at: now)
            let first = state.expiries.first?.expiresAt
            state.isTicking = first != nil
            return (due, first)
        }
        if !due.isEmpty { Task { for stream in due { await self.check(stream) } } }
        guard let first else { return }
        let left = TimeAmount.microseconds(max(first.microseconds(since: now), 0) + 1)
        loop.scheduleTask(in: min(left, Self.lookInterval)) { [weak self] in self?.tick() }
    }

    /// Something was taken back from a holder, or from anybody.
    private func revoked(_ holder: TokenHolder?) {
        state.withLock { $0.revision += 1 }
        let streams = streams(of: holder)
        if !streams.isEmpty { Task { for stream in streams { await self.check(stream) } } }
    }

    /// Ends a stream for what a new call with its token would be refused for.
    private func check(_ stream: StreamAuthorization) async {
        guard let token = stream.token else { return }
        do {
            let caller = try await authenticator.caller(of: token.credentials)
            try stream.method.access.enforce(on: caller, calling: stream.method.name)
            if state.withLock({ schedule(stream, token, &$0) }) { tick() }
        } catch {
            // It may have been renewed meanwhile.
            if stream.token === token { stream.end(RPCError(answering: error)) } else { await check(stream) }
        }
    }
}

// MARK: - Renewing

extension OpenStreams {
    /// Whoever sends the stream sends a newer token of its caller.
    ///
    /// One that does not count, or is somebody else's, changes nothing.
    func renew(_ stream: StreamAuthorization, with token: Secret<String>) {
        if stream.offer(token) { Task { await checkOffers(to: stream) } }
    }

    private func checkOffers(to stream: StreamAuthorization) async {
        while let token = stream.nextOffer() {
            let credentials = Metadata(bearer: token)
            guard let caller = try? await authenticator.caller(of: credentials),
                caller.holders == stream.token?.caller.holders
            else {
                stream.refuseOffers()
                continue
            }
            take(CallerToken(caller, credentials), for: stream)
        }
    }

    /// A connection was signed in: the caller's streams on it are renewed, those of another one before end.
    func signedIn(_ connection: ConnectionSession, as now: CallerToken, before: CallerToken?) {
        let tokens = before.map { $0.isSameCaller(as: now) ? [now] : [now, $0] } ?? [now]
        for holder in tokens.compactMap(\.caller.holders.first) {
            for stream in streams(of: holder) where stream.connection === connection {
                apply(now, to: stream)
            }
        }
    }

    private func apply(_ signedIn: CallerToken, to stream: StreamAuthorization) {
        guard let token = stream.token, token !== signedIn else { return }
        if token.isSameCaller(as: signedIn) {
            take(signedIn, for: stream)
        } else if stream.signedInBy != nil {
            stream.end(RPCError(answering: Refusal.signInReplaced))
        }
    }

    private func take(_ token: CallerToken, for stream: StreamAuthorization) {
        do {
            try stream.method.access.enforce(on: token.caller, calling: stream.method.name)
            guard stream.take(token) else { return }
            if state.withLock({ schedule(stream, token, &$0) }) { tick() }
        } catch {
            stream.end(RPCError(answering: error))
        }
    }
}
