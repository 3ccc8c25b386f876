import DequeModule
import RPC
import Values

/// What accounts took back lately, in memory.
///
/// A token lives 15 minutes, so anything taken back longer ago than `memorySeconds` concerns no token that
/// still counts, and is dropped. Past `entriesMax` the oldest entries become one rule instead: whatever was
/// issued up to then counts for nothing. That ends too much rather than too little; people refresh.
struct Revocations {
    static let memorySeconds: Int64 = 20 * 60
    static let entriesMax = 200_000

    private struct Membership: Hashable {
        let account: AccountID
        let business: BusinessID
    }

    private enum Subject {
        case session(SessionID)
        case apiKey(String)
        case membership(Membership)
    }

    private struct Entry {
        let subject: Subject
        /// By accounts' clock.
        let at: Timestamp
        let learnedAt: Moment
    }

    /// The time here: of day, and since the machine started, which no setting of the clock moves.
    struct Moment {
        let wall: Timestamp
        let uptime: ContinuousClock.Instant

        init(_ wall: Timestamp, uptime: ContinuousClock.Instant = .now) {
            self.wall = wall
            self.uptime = uptime
        }
    }

    private var sessions: [SessionID: Timestamp] = [:]
    private var apiKeys: [String: Timestamp] = [:]
    /// The last change of each; tokens issued at or before it are stale.
    private var memberships: [Membership: Timestamp] = [:]
    /// What was taken in, oldest first.
    private var order = Deque<Entry>()
    /// Whatever was issued up to then counts for nothing.
    private(set) var staleUpTo = Timestamp.earliest
    private let entriesMax: Int

    init(entriesMax: Int = Revocations.entriesMax) {
        self.entriesMax = entriesMax
    }

    var count: Int { order.count }

    func refuseIfRevoked(_ token: PersonToken) throws {
        if sessions[token.person.session] != nil { throw Refusal.sessionRevoked }
        if token.issuedAt <= staleUpTo { throw Refusal.tokenStale }
        guard let acting = token.person.acting, !memberships.isEmpty else { return }
        let membership = Membership(account: token.person.account, business: acting.business)
        if let changed = memberships[membership], token.issuedAt <= changed { throw Refusal.tokenStale }
    }

    func refuseIfRevoked(_ token: APIKeyToken) throws {
        if apiKeys[token.key.id] != nil { throw Refusal.apiKeyRevoked }
        // Too much was taken back to know; the key can be traded for a new token.
        if token.issuedAt <= staleUpTo { throw Refusal.tokenStale }
    }

    mutating func revoke(_ session: SessionID, at time: Timestamp, now: Moment) {
        guard sessions.updateValue(time, forKey: session) == nil else { return }
        append(.session(session), at: time, now: now)
    }

    mutating func revoke(apiKey: String, at time: Timestamp, now: Moment) {
        guard apiKeys.updateValue(time, forKey: apiKey) == nil else { return }
        append(.apiKey(apiKey), at: time, now: now)
    }

    /// The account's part in the business changed, or ended.
    mutating func change(_ account: AccountID, at business: BusinessID, changed: Timestamp, now: Moment) {
        let membership = Membership(account: account, business: business)
        if let known = memberships[membership], known >= changed { return }
        memberships[membership] = changed
        append(.membership(membership), at: changed, now: now)
    }

    private mutating func append(_ subject: Subject, at time: Timestamp, now: Moment) {
        order.append(Entry(subject: subject, at: time, learnedAt: now))
        drop(now: now)
    }

    /// Drops what is too old to matter, and what there is no room for.
    private mutating func drop(now: Moment) {
        while let entry = order.first {
            if Self.mayMatter(entry, now) {
                guard count > entriesMax else { break }
                // An entry dated ahead must not refuse the tokens of a whole future.
                let latest = now.wall.adding(seconds: TokenVerifier.skewSecondsMax)
                staleUpTo = max(staleUpTo, min(entry.at, latest))
            }
            switch entry.subject {
            case .session(let session): sessions[session] = nil
            case .apiKey(let key): apiKeys[key] = nil
            // It may have changed again since, under a later entry.
            case .membership(let membership):
                if memberships[membership] == entry.at { memberships[membership] = nil }
            }
            order.removeFirst()
        }
    }

    /// Whether a token from before it may still count.
    ///
    /// Its time is later than now where accounts' clock was ahead, and so are those of its tokens. It is kept
    /// by uptime too: when the clock here is set forward and back, tokens that had run out count again.
    private static func mayMatter(_ entry: Entry, _ now: Moment) -> Bool {
        now.wall.seconds(since: entry.at) <= memorySeconds
            || entry.learnedAt.uptime.duration(to: now.uptime) <= .seconds(memorySeconds)
    }
}
