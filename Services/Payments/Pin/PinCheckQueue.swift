import DequeModule
import RPC
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

    private let state = AsyncCondition(State())

    private struct State {
        /// Each person's checks, the one whose turn it is first.
        var lines: [AccountID: Deque<UInt64>] = [:]
        var count = 0
        var ticketsEver: UInt64 = 0

        mutating func enter(_ account: AccountID) throws(Refusal) -> UInt64 {
            guard count < HashingThreads.count + waitingMax,
                lines[account, default: []].count <= perPersonMax
            else { throw .pinTooBusy }
            count += 1
            ticketsEver += 1
            lines[account, default: []].append(ticketsEver)
            return ticketsEver
        }

        /// Also for a caller that gave up, wherever in the line it is.
        mutating func leave(_ account: AccountID, _ ticket: UInt64) {
            count -= 1
            lines[account]?.removeAll { $0 == ticket }
            if lines[account]?.isEmpty == true { lines[account] = nil }
        }
    }

    /// Runs the body when it is this person's turn; TOO_BUSY when too many wait.
    func take<T: Sendable>(_ account: AccountID, _ body: () async throws -> T) async throws -> T {
        let ticket = try state.withLock { try $0.enter(account) }
        defer { state.withLock { $0.leave(account, ticket) } }
        try await state.wait { $0.lines[account]?.first == ticket }
        try Task.checkCancellation()
        return try await body()
    }
}
