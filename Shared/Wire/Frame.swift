public import NIOCore

/// A whole frame; its payload shares memory with what was read from the socket.
public struct Frame: Hashable, Sendable {
    public var header: FrameHeader
    public var payload: ByteBuffer

    public init(header: FrameHeader, payload: ByteBuffer) {
        self.header = header
        self.payload = payload
    }

    /// `payload` must be at most `FrameHeader.payloadBytesMax` long.
    public init(_ type: FrameType, stream: UInt32, flags: FrameFlags = [], payload: ByteBuffer = ByteBuffer())
    {
        precondition(payload.readableBytes <= FrameHeader.payloadBytesMax, "a frame is cut before it is made")
        header = FrameHeader(
            length: UInt32(payload.readableBytes), stream: stream, type: type, flags: flags)
        self.payload = payload
    }

    /// What a Credit frame grants, in bytes; nil if it is malformed, which counts as no frame at all.
    public var grantedBytes: Int? {
        guard payload.readableBytes == 4 else { return nil }
        return payload.getInteger(at: payload.readerIndex, as: UInt32.self).map(Int.init)
    }

    public func write(to buffer: inout ByteBuffer) {
        header.write(to: &buffer)
        buffer.writeImmutableBuffer(payload)
    }
}
