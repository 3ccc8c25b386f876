import RPC
import Storage
import Values

/// Where PINs are set and checked: in turn, counted before they are looked at, hashed on threads of their
/// own.
struct PinAuthenticator: Sendable {
    let database: Database
    let keys: PaymentsKeys
    let cost: PinCost
    private let queue = PinCheckQueue()
    private let threads = HashingThreads()

    init(database: Database, keys: PaymentsKeys, cost: PinCost) {
        self.database = database
        self.keys = keys
        self.cost = cost
    }

    /// Returns when this is the person's PIN; else refuses, and counts the try.
    func confirm(_ pin: Secret<String>, of account: AccountID) async throws {
        try await queue.take(account) {
            _ = try await attempt(account) { [keys] stored in try stored.matches(pin, keys) ? true : nil }
        }
    }

    /// Sets a person's PIN, which they must not have yet if `current` is nil, unless it is the same.
    func set(_ pin: Secret<String>, current: Secret<String>?, of account: AccountID) async throws {
        try await queue.take(account) {
            let isFirst = try await database.read { db in try StoredPin.find(account, in: db) == nil }
            if let current {
                guard !isFirst else { throw Refusal.pinWrong(lockedUntil: nil) }
                return try await change(to: pin, from: current, of: account)
            }
            if isFirst {
                let first = try await stored(pin, replacing: nil, of: account)
                if try await database.write({ db in try first.insert(into: db) }) == 1 { return }
            }
            _ = try await attempt(account) { [keys] stored in try stored.matches(pin, keys) ? true : nil }
        }
    }

    private enum Change { case new, madeBefore }

    private func change(
        to pin: Secret<String>, from current: Secret<String>, of account: AccountID
    ) async throws {
        let change = try await attempt(account) { [keys] stored -> Change? in
            if try stored.matches(current, keys) { return .new }
            return try stored.cameFrom(current, to: pin, keys) ? .madeBefore : nil
        }
        guard change == .new else { return }
        let next = try await stored(pin, replacing: current, of: account)
        try await database.write { db in try next.replace(in: db) }
    }

    /// Spends a try: counts it, durably, then looks; nil means wrong.
    ///
    /// In the person's turn only.
    private func attempt<T: Sendable>(
        _ account: AccountID, _ look: @escaping @Sendable (StoredPin) throws -> T?
    ) async throws -> T {
        let claimed = try await database.write { [keys] db in
            try StoredPin.claimTry(of: account, keys, in: db)
        }
        guard let found = try await threads.run({ try look(claimed) }) else {
            throw Refusal.pinWrong(lockedUntil: claimed.lockedUntil)
        }
        try await database.write { db in
            var pin = claimed
            try pin.forgetTries(in: db)
        }
        return found
    }

    private func stored(
        _ pin: Secret<String>, replacing previous: Secret<String>?, of account: AccountID
    ) async throws -> StoredPin {
        try await threads.run { [keys, cost] in
            try StoredPin(pin, replacing: previous, of: account, cost: cost, keys: keys)
        }
    }
}
