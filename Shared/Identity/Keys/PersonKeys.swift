import Contracts
public import RPC
import Synchronization
public import Values

/// The public keys that tokens of people and API keys are checked with: those accounts publishes.
///
/// Asked for an unknown key it fetches them anew, at most once in `refetchSeconds`, since anyone can name a
/// key that does not exist. The link to accounts must be one it can believe: on one machine, or by TLS.
public final class PersonKeys: Sendable {
    static let refetchSeconds: Int64 = 10
    /// How soon it asks again while nothing has arrived yet.
    static let retrySeconds: Int64 = 1
    static let fetchTimeout = Duration.seconds(5)
    static let keysMax = 32

    private let accounts: AccountsClient?
    private let clock: any WallClock
    private let state: Mutex<State>

    private struct State {
        var keys: [String: VerifyingKey]?
        /// Rises with every set of keys that differs from the one before.
        var edition = 0
        var requestedAt: Timestamp?
        var fetch: Task<Void, any Error>?
    }

    /// Keys that are known and stay the same: in accounts itself, which makes them.
    public init(known keys: [VerifyingKey]) {
        accounts = nil
        clock = SystemClock()
        state = Mutex(State(keys: Dictionary(keys.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })))
    }

    /// The keys `accounts.GetKeys` answers.
    public init(of accounts: any RPCChannel, clock: any WallClock = SystemClock()) {
        self.accounts = AccountsClient(accounts)
        self.clock = clock
        state = Mutex(State())
    }

    /// Changes when the keys do: what was checked with the earlier ones has to be checked again.
    var edition: Int { state.withLock { $0.edition } }

    /// The key of that name, nil if accounts publishes none; throws when accounts never answered.
    func find(_ id: String) async throws -> VerifyingKey? {
        if let key = state.withLock({ $0.keys?[id] }) { return key }
        if let accounts, let fetch = fetchIfDue(from: accounts) {
            // It failed: the keys that were there before still count.
            _ = await fetch.result
        }
        guard let keys = state.withLock({ $0.keys }) else { throw Refusal.keysUnavailable }
        return keys[id]
    }

    /// Asks accounts now, whatever is known.
    func refresh() async throws {
        guard let accounts else { return }
        try await fetch(from: accounts)
    }

    /// The fetch under way, or a new one if it is time; callers that wait share it.
    private func fetchIfDue(from accounts: AccountsClient) -> Task<Void, any Error>? {
        state.withLock { state in
            if let fetch = state.fetch { return fetch }
            let pause = state.keys == nil ? Self.retrySeconds : Self.refetchSeconds
            if let asked = state.requestedAt, (0..<pause).contains(clock.now.seconds(since: asked)) {
                return nil
            }
            state.requestedAt = clock.now
            let fetch = Task {
                defer { self.state.withLock { $0.fetch = nil } }
                try await self.fetch(from: accounts)
            }
            state.fetch = fetch
            return fetch
        }
    }

    private func fetch(from accounts: AccountsClient) async throws {
        var options = CallOptions.none
        options.timeout = Self.fetchTimeout
        let answer = try await accounts.getKeys(AccountsAPI.GetKeysRequest(), options)
        var keys: [String: VerifyingKey] = [:]
        for key in answer.keys.prefix(Self.keysMax) where key.algorithm == "EdDSA" {
            keys[key.id] = try VerifyingKey(bytes: key.publicKey)
        }
        let fetched = keys
        state.withLock { state in
            if state.keys != fetched { state.edition += 1 }
            state.keys = fetched
        }
    }
}
