import NIOCore

/// What one side of a stream may still send before the other has read more.
///
/// A message costs its bytes and `messageBytes` more, so that messages without content are bounded too. It
/// may be sent while anything is left: one that is larger than all credit passes as well, and takes the
/// balance below zero.
struct StreamCredit: Sendable {
    static let messageBytes = 64
    /// What a client may send of its stream before the server has granted anything.
    static let initialBytes = 64 << 10
    /// What is granted beyond this adds nothing.
    static let bytesMax = Int(Int32.max)

    private(set) var bytes: Int

    init(bytes: Int = initialBytes) { self.bytes = min(bytes, Self.bytesMax) }

    /// The value of `souk-credit`; nil if it is none, and whoever sent it takes no part.
    init?(announced text: String) {
        guard let bytes = Int32(text), bytes > 0 else { return nil }
        self.init(bytes: Int(bytes))
    }

    static func cost(of message: ByteBuffer) -> Int { message.readableBytes + messageBytes }

    var isUsedUp: Bool { bytes <= 0 }

    mutating func spend(on message: ByteBuffer) { bytes -= Self.cost(of: message) }

    mutating func add(_ granted: Int) { bytes = min(bytes + granted, Self.bytesMax) }
}

/// How far ahead of its reader a stream may be sent, as its receiver counts it.
///
/// It starts small, because many streams have a reader that never comes back, and is full-sized once somebody
/// has read half of that.
struct CreditWindow: Sendable {
    static let fullBytes = 256 << 10

    private(set) var bytes: Int
    private let bytesMax: Int
    private var readBytes = 0

    /// A window that its buffer's limits can hold, unless `initialBytes` says how it starts; half of the
    /// bytes are left for the one message that exceeds it.
    init(within limits: ReceiveBuffer.Limits, initialBytes: Int? = nil) {
        let holdable = max(1, min(limits.itemsMax * StreamCredit.messageBytes, limits.bytesMax / 2))
        bytes = initialBytes ?? min(StreamCredit.initialBytes, holdable)
        bytesMax = max(bytes, min(Self.fullBytes, holdable))
    }

    /// Notes that the message was read; what is to be granted now, half a window at a time.
    mutating func read(_ message: ByteBuffer, mayGrow: Bool) -> Int? {
        readBytes += StreamCredit.cost(of: message)
        guard readBytes >= (bytes + 1) / 2 else { return nil }
        defer { readBytes = 0 }
        guard mayGrow, bytes < bytesMax else { return readBytes }
        defer { bytes = bytesMax }
        return readBytes + bytesMax - bytes
    }
}
