import NIOCore
import Wire

/// Frames that wait to be written together.
///
/// Small ones share one buffer; a large payload stays where it is.
struct WriteBuffer {
    /// A payload of at least so many bytes is not copied.
    static let ownBufferBytesMin = 16 << 10
    /// A buffer that grew beyond this is let go of after it is written.
    static let keptBytesMax = 256 << 10

    private var buffers: [ByteBuffer] = []
    private var tail = ByteBuffer()
    private(set) var bytes = 0

    var isEmpty: Bool { bytes == 0 }

    /// An answer that succeeded.
    ///
    /// The payload must fit into a frame with its envelope: see `ResponseEnvelope.fits`.
    mutating func appendResponse(_ stream: UInt32, payload: ByteBuffer) {
        append(.response, stream, length: ProtoSize.bytes(2, payload))
        guard payload.readableBytes > 0 else { return }
        tail.writeProto(2, messageOf: payload.readableBytes)
        append(payload)
    }

    mutating func appendResponse(_ stream: UInt32, status: StatusMessage) {
        let envelope = ResponseEnvelope(status: status)
        append(.response, stream, length: envelope.encodedBytes)
        envelope.write(to: &tail)
    }

    mutating func appendRequest(
        _ stream: UInt32, _ flags: FrameFlags, _ envelope: RequestEnvelope, bytes: Int
    ) {
        append(.request, stream, flags, length: bytes)
        envelope.write(to: &tail)
    }

    mutating func appendData(_ stream: UInt32, _ flags: FrameFlags = [], payload: ByteBuffer = ByteBuffer()) {
        append(.data, stream, flags, length: payload.readableBytes)
        append(payload)
    }

    mutating func appendCancel(_ stream: UInt32) {
        append(.cancel, stream, length: 0)
    }

    mutating func appendToken(_ stream: UInt32, _ token: String) {
        append(.token, stream, length: token.utf8.count)
        tail.writeString(token)
    }

    mutating func appendCredit(_ stream: UInt32, bytes: Int) {
        append(.credit, stream, length: 4)
        tail.writeInteger(UInt32(bytes))
    }

    /// Hands the buffers out in order and is empty after.
    mutating func drain(_ write: (_ buffer: ByteBuffer, _ isLast: Bool) -> Void) {
        for (index, buffer) in buffers.enumerated() {
            write(buffer, tail.readableBytes == 0 && index == buffers.count - 1)
        }
        if tail.readableBytes > 0 { write(tail, true) }
        buffers.removeAll()
        reuseTail()
        bytes = 0
    }

    private mutating func append(
        _ type: FrameType, _ stream: UInt32, _ flags: FrameFlags = [], length: Int
    ) {
        FrameHeader(length: UInt32(length), stream: stream, type: type, flags: flags).write(to: &tail)
        bytes += FrameHeader.bytes + length
    }

    private mutating func append(_ payload: ByteBuffer) {
        guard payload.readableBytes >= Self.ownBufferBytesMin else {
            tail.writeImmutableBuffer(payload)
            return
        }
        buffers.append(tail)
        buffers.append(payload)
        tail = ByteBuffer()
    }

    private mutating func reuseTail() {
        if tail.capacity > Self.keptBytesMax { tail = ByteBuffer() } else { tail.clear() }
    }
}

extension ResponseEnvelope {
    /// Whether an answer with this payload fits into one frame.
    static func fits(_ payload: ByteBuffer) -> Bool {
        ProtoSize.bytes(2, payload) <= FrameHeader.payloadBytesMax
    }
}
