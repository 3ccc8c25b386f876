import Glibc
public import Values

/// The machine's clock, moved by the seconds that stand in a file: `86400` makes it tomorrow.
///
/// All programs of a sandbox read the same file at every look, so they move together. Without the file, or
/// with nonsense in it, the clock is the machine's.
public struct SandboxClock: WallClock {
    /// The file in the data folder.
    public static let fileName = "sandbox-clock"
    private static let textBytesMax = 32

    public let path: String
    private let machine = SystemClock()

    public init(path: String) {
        self.path = path
    }

    public var now: Timestamp { machine.now.adding(seconds: offsetSeconds) }

    /// How far the clock has been moved.
    public var offsetSeconds: Int64 {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: Self.textBytesMax)
        let count = read(file, &bytes, bytes.count)
        guard count > 0 else { return 0 }
        let text = String(decoding: bytes[..<count].prefix { $0 > UInt8(ascii: " ") }, as: UTF8.self)
        return Int64(text) ?? 0
    }
}
