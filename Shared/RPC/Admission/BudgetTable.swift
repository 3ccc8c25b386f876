import Synchronization

/// What each payer has left: how full their bucket is, and what they have in flight.
///
/// One number is kept for a bucket, the moment at which it would be full again (the generic cell rate
/// algorithm). The table is set-associative: a payer's entry lives in one small set, chosen by a hash that
/// nobody outside can foresee, and a full set drops the entry that would be full the soonest. So each step
/// looks at a few entries, however many payers there are, and nothing grows without end.
final class BudgetTable<Payer: Hashable & Sendable>: Sendable {
    /// Entries of a set that stay although their payer has nothing in flight.
    static var ways: Int { 8 }
    /// Entries of a set at most, when so many of its payers have calls in flight.
    static var waysMax: Int { 64 }
    static var stripeCount: Int { 64 }

    enum Verdict: Equatable {
        case admitted
        /// The bucket is empty: a call is let in after that many microseconds.
        case rateLimited(waitMicroseconds: Int64)
        /// As much is in flight as may be.
        case tooMany
        /// So many payers have calls in flight that nobody new is let in.
        case noRoom
    }

    private struct Entry {
        let payer: Payer
        var fullAt: Int64
        var calls: Int32 = 0
        var streams: Int32 = 0

        var isIdle: Bool { calls == 0 && streams == 0 }
    }

    /// Sets that share a lock.
    private final class Stripe: Sendable {
        let sets: Mutex<[ContiguousArray<Entry>]>

        init(setCount: Int) {
            sets = Mutex(Array(repeating: [], count: setCount))
        }
    }

    let budget: CallBudget
    private let stripes: [Stripe]
    private let setsPerStripe: Int

    /// Remembers at least `payersMax` who have calls in flight, and as many who have none.
    init(_ budget: CallBudget, payersMax: Int) {
        self.budget = budget
        setsPerStripe = max(1, payersMax / (Self.ways * Self.stripeCount))
        let count = setsPerStripe
        stripes = (0..<Self.stripeCount).map { _ in Stripe(setCount: count) }
    }

    /// Pays for a call, which is in flight until `end`.
    func begin(_ payer: Payer, isStream: Bool, now: Int64) -> Verdict {
        guard !budget.isUnlimited else { return .admitted }
        return withSet(of: payer) { set in
            guard let index = Self.entry(of: payer, in: &set, now) else { return .noRoom }
            let inFlight = isStream ? set[index].streams : set[index].calls
            let inFlightMax = isStream ? budget.streamsMax : budget.callsMax
            guard inFlightMax == 0 || inFlight < inFlightMax else { return .tooMany }
            if budget.callsPerSecond > 0 {
                let cost = 1_000_000 / Int64(budget.callsPerSecond)
                let room = cost * Int64(max(budget.callsBurst, 1))
                let price = min(isStream ? cost * Int64(CallBudget.streamCost) : cost, room)
                // A clock that was set back must not lock anybody out for longer than an empty bucket does.
                let full = min(max(set[index].fullAt, now), now + room)
                guard full + price <= now + room else {
                    return .rateLimited(waitMicroseconds: full + price - now - room)
                }
                set[index].fullAt = full + price
            }
            if isStream { set[index].streams += 1 } else { set[index].calls += 1 }
            return .admitted
        }
    }

    func end(_ payer: Payer, isStream: Bool) {
        guard !budget.isUnlimited else { return }
        withSet(of: payer) { set in
            guard let index = set.firstIndex(where: { $0.payer == payer }) else { return }
            if isStream { set[index].streams -= 1 } else { set[index].calls -= 1 }
            guard set.count > Self.ways, set[index].isIdle else { return }
            set.swapAt(index, set.count - 1)
            set.removeLast()
        }
    }

    /// The most entries that one step may have to look at now.
    var largestSet: Int {
        stripes.map { $0.sets.withLock { $0.map(\.count).max() ?? 0 } }.max() ?? 0
    }

    var count: Int { stripes.reduce(0) { $0 + $1.sets.withLock { $0.reduce(0) { $0 + $1.count } } } }

    private func withSet<Result>(of payer: Payer, _ body: (inout ContiguousArray<Entry>) -> Result) -> Result
    {
        // The standard library's hash is seeded anew in each process.
        let hash = UInt(bitPattern: payer.hashValue)
        let stripe = stripes[Int(hash % UInt(Self.stripeCount))]
        let index = Int(hash / UInt(Self.stripeCount) % UInt(setsPerStripe))
        return stripe.sets.withLock { body(&$0[index]) }
    }

    /// The payer's entry, a new one if there is none; nil if all that could give way have calls in flight.
    private static func entry(of payer: Payer, in set: inout ContiguousArray<Entry>, _ now: Int64) -> Int? {
        if let index = set.firstIndex(where: { $0.payer == payer }) { return index }
        if set.count >= ways {
            let idle = set.indices.filter { set[$0].isIdle }
            if let index = idle.min(by: { set[$0].fullAt < set[$1].fullAt }) {
                set[index] = Entry(payer: payer, fullAt: now)
                return index
            }
        }
        guard set.count < waysMax else { return nil }
        set.append(Entry(payer: payer, fullAt: now))
        return set.count - 1
    }
}
