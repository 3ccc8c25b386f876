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

    private var sessions: [SessionID: Timestamp] = [:]
    private var apiKeys: [String: Timestamp] = [:]
    /// The last change of each; tokens issued at or before it are stale.
    private var memberships: [Membership: Timestamp] = [:]
    /// What was taken in, oldest first; entries before `first` are gone.
    private var order: [(subject: Subject, at: Timestamp)] = []
    private var first = 0
    private var staleUpTo = Timestamp.earliest
    private let entriesMax: Int

    init(entriesMax: Int = Revocations.entriesMax) {
        self.entriesMax = entriesMax
    }

    var count: Int { order.count - first }

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

    mutating func revoke(_ session: SessionID, at time: Timestamp, now: Timestamp) {
        guard sessions.updateValue(time, forKey: session) == nil else { return }
        order.append((.session(session), time))
        drop(now: now)
    }

    mutating func revoke(apiKey: String, at time: Timestamp, now: Timestamp) {
        guard apiKeys.updateValue(time, forKey: apiKey) == nil else { return }
        order.append((.apiKey(apiKey), time))
        drop(now: now)
    }

    /// The account's part in the business changed, or ended.
    mutating func change(_ account: AccountID, at business: BusinessID, changed: Timestamp, now: Timestamp) {
        let membership = Membership(account: account, business: business)
        if let known = memberships[membership], known >= changed { return }
        memberships[membership] = changed
        order.append((.membership(membership), changed))
        drop(now: now)
    }

    /// Drops what is too old to matter, and what there is no room for.
    private mutating func drop(now: Timestamp) {
        let horizon = now.adding(seconds: -Self.memorySeconds)
        while first < order.count {
            let (subject, time) = order[first]
            if time >= horizon {
                guard count > entriesMax else { break }
                staleUpTo = max(staleUpTo, time)
            }
            switch subject {
            case .session(let session): sessions[session] = nil
            case .apiKey(let key): apiKeys[key] = nil
            // It may have changed again since, under a later entry.
            case .membership(let membership):
                if memberships[membership] == time { memberships[membership] = nil }
            }
            first += 1
        }
        if first > 1_024, first > order.count / 2 {
            order.removeFirst(first)
            first = 0
        }
    }
}
