import Synchronization

/// How many bytes of one kind may be held together: on a connection, within those of all connections.
final class ByteQuota: Sendable {
    let bytesMax: Int
    private let whole: ByteQuota?
    private let used = Atomic<Int>(0)

    init(bytesMax: Int, within whole: ByteQuota? = nil) {
        self.bytesMax = bytesMax
        self.whole = whole
    }

    var usedBytes: Int { used.load(ordering: .relaxed) }

    /// Whether less than half of it is used, and of the whole.
    var isMostlyFree: Bool { usedBytes < bytesMax / 2 && whole?.isMostlyFree ?? true }

    /// False, with nothing taken, if there is not so much left.
    func take(_ bytes: Int) -> Bool {
        guard used.wrappingAdd(bytes, ordering: .relaxed).newValue <= bytesMax, whole?.take(bytes) ?? true
        else {
            used.wrappingSubtract(bytes, ordering: .relaxed)
            return false
        }
        return true
    }

    func give(_ bytes: Int) {
        used.wrappingSubtract(bytes, ordering: .relaxed)
        whole?.give(bytes)
    }
}
