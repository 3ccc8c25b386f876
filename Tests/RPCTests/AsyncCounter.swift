import Values

/// Counts something that happens elsewhere, and lets a test wait until it has happened often enough.
final class AsyncCounter: Sendable {
    private let condition = AsyncCondition(0)

    var count: Int { condition.value }

    func add() { condition.withLock { $0 += 1 } }

    /// Returns early in a test that has run out of time, which fails then.
    func reaches(_ enough: Int) async {
        try? await condition.wait { $0 >= enough }
    }
}
