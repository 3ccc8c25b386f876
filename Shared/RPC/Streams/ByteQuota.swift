import Synchronization

/// What all streams of one connection may hold together.
final class ByteQuota: Sendable {
    private let bytesMax: Int
    private let used = Atomic<Int>(0)

    init(bytesMax: Int) {
        self.bytesMax = bytesMax
    }

    var usedBytes: Int { used.load(ordering: .relaxed) }

    /// False if there is not so much left.
    func take(_ bytes: Int) -> Bool {
        guard used.wrappingAdd(bytes, ordering: .relaxed).newValue <= bytesMax else {
            give(bytes)
            return false
        }
        return true
    }

    /// Whether less than half of it is used.
    var isMostlyFree: Bool { usedBytes < bytesMax / 2 }

    func give(_ bytes: Int) {
        used.wrappingSubtract(bytes, ordering: .relaxed)
    }
}
