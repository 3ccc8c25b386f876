import Contracts
public import Logging
public import RPC
import Synchronization
public import Values

/// Follows accounts' events, so that an ended session, a changed or removed member and a revoked API key
/// count at the next call.
///
/// `run()` has to run for as long as tokens are checked. Until it has caught up for the first time nobody is
/// let in; after that a lost connection lets known people in until their tokens run out, at most 15 minutes.
public final class RevocationWatch: RevocationCheck {
    /// A stream is opened anew this often, so that one that died silently is noticed.
    static let streamTimeout = Duration.seconds(120)
    /// How far back a start reads: what may matter, and a day for a clock that was set back meanwhile.
    static let readBackSeconds = Revocations.memorySeconds + 86_400
    private static let reconnecting = Backoff(first: .milliseconds(100), longest: .seconds(10))

    private let accounts: any RPCChannel
    private let keys: PersonKeys
    private let clock: any WallClock
    private let logger: Logger
    private let state: AsyncCondition<State>
    private let observers = Mutex<[@Sendable (TokenHolder?) -> Void]>([])

    private struct State {
        var revocations: Revocations
        var isCaughtUp = false
        /// The newest event seen.
        var cursor: Int64 = 0
        /// The same as accounts gave it, opaque.
        var cursorText = ""

        func hasSeen(_ sequence: Int64) -> Bool { isCaughtUp && cursor >= sequence }
    }

    /// Follows `accounts`, and keeps `keys` fresh: whenever it connects, they may have been replaced.
    public convenience init(
        of accounts: any RPCChannel, keys: PersonKeys, clock: any WallClock = SystemClock(), logger: Logger
    ) {
        self.init(of: accounts, keys: keys, clock: clock, logger: logger, revocations: Revocations())
    }

    init(
        of accounts: any RPCChannel, keys: PersonKeys, clock: any WallClock, logger: Logger,
        revocations: Revocations
    ) {
        self.accounts = accounts
        self.keys = keys
        self.clock = clock
        self.logger = logger
        state = AsyncCondition(State(revocations: revocations))
    }

    public func refuseIfRevoked(_ token: PersonToken) throws {
        try refuse { try $0.refuseIfRevoked(token) }
    }

    public func refuseIfRevoked(_ token: APIKeyToken) throws {
        try refuse { try $0.refuseIfRevoked(token) }
    }

    public func onRevocation(_ body: @escaping @Sendable (TokenHolder?) -> Void) {
        observers.withLock { $0.append(body) }
    }

    private func refuse(_ check: (Revocations) throws -> Void) throws {
        try state.withLock { state in
            guard state.isCaughtUp else { throw Refusal.keysUnavailable }
            try check(state.revocations)
        }
    }

    /// How many revocations are held in memory.
    var count: Int { state.withLock { $0.revocations.count } }
}

// MARK: - Following

extension RevocationWatch {
    static let types = [
        AccountsAPI.SessionRevoked.messageName, AccountsAPI.MemberChanged.messageName,
        AccountsAPI.ApiKeyRevoked.messageName,
    ]

    /// Follows until the task is cancelled; a lost stream is opened anew, with pauses that grow and vary.
    public func run() async {
        var failures = 0
        while !Task.isCancelled {
            do {
                try await follow { failures = 0 }
                failures = 0
            } catch is CancellationError {
                return
            } catch let error as RPCError where error.code == .deadlineExceeded && failures == 0 {
                continue
            } catch {
                if (error as? RPCError)?.reason.hasPrefix("CURSOR_") == true {
                    state.withLock {
                        $0.cursor = 0
                        $0.cursorText = ""
                    }
                }
                failures += 1
                logger.log(
                    level: failures == 1 ? .warning : .debug, "revocations are not followed",
                    metadata: ["error": "\(error)", "failures": "\(failures)"])
            }
            try? await Task.sleep(for: Self.reconnecting.pause(afterFailures: failures))
        }
    }

    /// Reads one stream to its end.
    private func follow(_ answered: () -> Void) async throws {
        try await keys.refresh()
        let request = EventsAPI.TailRequest(
            after: state.withLock { $0.cursorText }, types: Self.types,
            notBefore: clock.now.adding(seconds: -Self.readBackSeconds))
        var options = CallOptions.none
        options.timeout = Self.streamTimeout
        for try await answer in try await EventsClient(accounts).tail(request, options) {
            answered()
            try take(answer)
        }
    }

    private func take(_ answer: EventsAPI.TailResponse) throws {
        for event in answer.events { try take(event) }
        let last = answer.events.last?.sequence
        let text = answer.events.last?.cursor ?? answer.headCursor
        state.withLock { state in
            if last ?? answer.head > state.cursor || state.cursorText.isEmpty { state.cursorText = text }
            state.cursor = max(state.cursor, last ?? answer.head)
            if last == nil || last == answer.head { state.isCaughtUp = true }
        }
    }

    private func take(_ event: EventsAPI.Event) throws {
        let now = Revocations.Moment(clock.now)
        switch event.type {
        case AccountsAPI.SessionRevoked.messageName:
            let revoked = try AccountsAPI.SessionRevoked(bytes: event.payload)
            let session = try SessionID(revoked.sessionID)
            let moment = revoked.revokedAt ?? event.time ?? now.wall
            take(from: .session(session)) { $0.revoke(session, at: moment, now: now) }
        case AccountsAPI.MemberChanged.messageName:
            let change = try AccountsAPI.MemberChanged(bytes: event.payload)
            let (account, business) = (try AccountID(change.accountID), try BusinessID(change.businessID))
            let moment = change.changedAt ?? event.time ?? now.wall
            take(from: .member(account, of: business)) {
                $0.change(account, at: business, changed: moment, now: now)
            }
        case AccountsAPI.ApiKeyRevoked.messageName:
            let revoked = try AccountsAPI.ApiKeyRevoked(bytes: event.payload)
            let moment = revoked.revokedAt ?? event.time ?? now.wall
            let key = revoked.apiKeyID
            take(from: .apiKey(key)) { $0.revoke(apiKey: key, at: moment, now: now) }
        default:
            break
        }
    }

    /// Keeps what was taken back, and says so.
    private func take(from holder: TokenHolder, _ change: (inout Revocations) -> Void) {
        let isAnybodys = state.withLock { state in
            let before = state.revocations.staleUpTo
            change(&state.revocations)
            return state.revocations.staleUpTo > before
        }
        for observer in observers.withLock({ $0 }) { observer(isAnybodys ? nil : holder) }
    }
}

// MARK: - Waiting

extension RevocationWatch {
    /// Returns once accounts has been caught up with for the first time, so that people can be let in.
    public func untilReady() async throws {
        try await untilSeen(0)
    }

    /// Returns once it is caught up and has seen the event of that sequence.
    public func untilSeen(_ sequence: Int64) async throws {
        try await state.wait { $0.hasSeen(sequence) }
    }
}
