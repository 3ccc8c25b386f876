import Glibc
import Synchronization
public import Values

/// The machine's clock, moved by the seconds that stand in a file: `86400` makes it tomorrow.
///
/// All programs of a sandbox read the same file, so they move together, within `rereadMicroseconds` of its
/// change. Without the file, or with nonsense in it, the clock is the machine's.
public final class SandboxClock: WallClock {
    /// The file in the data folder.
    public static let fileName = "sandbox-clock"
    /// The file is read again after this time: a busy program asks for the time far more often.
    static let rereadMicroseconds: Int64 = 10_000
    private static let textBytesMax = 32

    public let path: String
    private let machine = SystemClock()
    private let readAt = Atomic<Int64>(.min)
    private let lastOffset = Atomic<Int64>(0)

    public init(path: String) {
        self.path = path
    }

    public var now: Timestamp { machine.now.adding(seconds: offsetSeconds) }

    /// How far the clock has been moved.
    public var offsetSeconds: Int64 {
        let now = Self.monotonicMicroseconds
        let last = readAt.load(ordering: .acquiring)
        if last != .min, now - last < Self.rereadMicroseconds { return lastOffset.load(ordering: .relaxed) }
        let offset = readOffset()
        lastOffset.store(offset, ordering: .relaxed)
        readAt.store(now, ordering: .releasing)
        return offset
    }

    private func readOffset() -> Int64 {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: Self.textBytesMax)
        let count = read(file, &bytes, bytes.count)
        guard count > 0 else { return 0 }
        let text = String(decoding: bytes[..<count].prefix { $0 > UInt8(ascii: " ") }, as: UTF8.self)
        return Int64(text) ?? 0
    }

    private static var monotonicMicroseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }
}
