public import NIOCore

/// The ten bytes before every frame; integers are big-endian.
///
///     0        4         8     9    10
///     +--------+---------+-----+-----+------------------------+
///     | length | stream  |type |flags| payload (length bytes) |
///     +--------+---------+-----+-----+------------------------+
///       u32      u32      u8    u8     at most 4 MiB
public struct FrameHeader: Hashable, Sendable {
    /// How many bytes a header takes.
    public static let bytes = 10
    /// The longest payload, to the byte.
    public static let payloadBytesMax = 4 << 20
    /// The first byte of the length is reserved and zero: a length beyond this is no frame of ours.
    public static let lengthMax = (1 << 24) - 1

    public var length: UInt32
    public var stream: UInt32
    public var type: FrameType
    public var flags: FrameFlags

    public init(length: UInt32, stream: UInt32, type: FrameType, flags: FrameFlags = []) {
        self.length = length
        self.stream = stream
        self.type = type
        self.flags = flags
    }
}

/// What a frame is for.
///
/// Whoever meets a type it does not know ignores the frame.
public struct FrameType: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Client to server: opens a stream.
    public static let request = FrameType(rawValue: 0x01)
    /// Server to client: the final answer, ends the stream.
    public static let response = FrameType(rawValue: 0x02)
    /// Either way: one message of a stream that has several.
    public static let data = FrameType(rawValue: 0x03)
    /// Our extension, client to server: nobody waits for this call any more.
    ///
    /// Other servers ignore it.
    public static let cancel = FrameType(rawValue: 0x04)
    /// Our extension, either way: the sender of the frame has room for more of this stream.
    ///
    /// It goes only to a peer that has announced that it takes part. 0x05 is left free: upstream has a PONG
    /// of that number under discussion.
    public static let credit = FrameType(rawValue: 0x06)
    /// Our extension, client to server: a newer access token of the stream's caller.
    ///
    /// Other servers ignore it.
    public static let token = FrameType(rawValue: 0x07)
}

public struct FrameFlags: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The sender sends no more on this stream.
    public static let remoteClosed = FrameFlags(rawValue: 0x01)
    /// The sender will send Data frames on this stream.
    public static let remoteOpen = FrameFlags(rawValue: 0x02)
    /// The frame carries no message, not even an empty one.
    public static let noData = FrameFlags(rawValue: 0x04)
}

// MARK: - Bytes

extension FrameHeader {
    /// Reads a header off the front of at least `bytes` readable bytes; nil if there are fewer.
    public init?(readingFrom buffer: inout ByteBuffer) {
        guard
            let (length, stream, type, flags) = buffer.readMultipleIntegers(
                as: (UInt32, UInt32, UInt8, UInt8).self)
        else { return nil }
        self.init(
            length: length, stream: stream, type: FrameType(rawValue: type),
            flags: FrameFlags(rawValue: flags))
    }

    public func write(to buffer: inout ByteBuffer) {
        buffer.writeMultipleIntegers(length, stream, type.rawValue, flags.rawValue)
    }
}
