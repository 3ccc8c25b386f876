import RPC
import Synchronization
import Values

/// Lets one PIN check of a person happen at a time, and only so many of all people wait.
///
/// Without turns, right PINs sent together would look like many tries, and wrong ones could be guessed in
/// bulk.
final class PinCheckQueue: Sendable {
    /// The most checks that wait while as many as there are threads are being made.
    static let waitingMax = 32
    /// The most of them that one person may have, so that nobody keeps all others out.
    static let perPersonMax = 16

    private let state = Mutex(State())

    private struct State {
        /// Those whose turn it is, each with those who wait for the next.
        var turns: [AccountID: [CheckedContinuation<Void, any Error>]] = [:]
        var count = 0
    }

    /// Runs the body when it is this person's turn; TOO_BUSY when too many wait.
    func take<T: Sendable>(_ account: AccountID, _ body: () async throws -> T) async throws -> T {
        try await enter(account)
        defer { leave(account) }
        try Task.checkCancellation()
        return try await body()
    }

    private func enter(_ account: AccountID) async throws {
        try await withCheckedThrowingContinuation { caller in
            let answer: Result<Void, any Error>? = state.withLock { state in
                let waiting = state.turns[account]
                guard state.count < HashingThreads.count + Self.waitingMax,
                    (waiting?.count ?? 0) < Self.perPersonMax
                else { return .failure(Refusal.pinTooBusy) }
                state.count += 1
                state.turns[account, default: []] += waiting == nil ? [] : [caller]
                return waiting == nil ? .success(()) : nil
            }
            if let answer { caller.resume(with: answer) }
        }
    }

    private func leave(_ account: AccountID) {
        let next = state.withLock { state -> CheckedContinuation<Void, any Error>? in
            state.count -= 1
            guard state.turns[account]?.isEmpty == false else {
                state.turns[account] = nil
                return nil
            }
            return state.turns[account]?.removeFirst()
        }
        next?.resume()
    }
}
