public import NIOCore

/// Cuts a stream of bytes, arriving in any pieces, into frames.
///
/// It holds at most one unfinished frame of 4 MiB and keeps nothing that it has handed out. A longer frame is
/// thrown away as it arrives and reported once its end is reached, so that the connection can go on. After an
/// error it stays failed.
public struct FrameDecoder: Sendable {
    public enum Event: Hashable, Sendable {
        case frame(Frame)
        /// A frame went by whose payload is gone: one over `FrameHeader.payloadBytesMax`, or one that
        /// `discardUnfinished` threw away.
        case discarded(FrameHeader)
    }

    private enum State: Sendable {
        case expectingHeader
        case expectingPayload(FrameHeader)
        case discarding(FrameHeader, left: Int)
        case failed(WireError)
    }

    /// A buffer larger than this is not kept for the few bytes of it that are still unread.
    private static let keptBytesMax = 256 << 10

    private var state = State.expectingHeader
    private var unread = ByteBuffer()

    /// Memory held between reads: at most 8 MiB, which is a frame of 4 MiB in a buffer of a power of two.
    public var storedBytes: Int { unread.storageCapacity }

    public init() {}

    /// Whether a frame has started and not ended: a peer that keeps this up is stalling.
    public var isMidFrame: Bool {
        switch state {
        case .expectingHeader: unread.readableBytes > 0
        case .expectingPayload, .discarding: true
        case .failed: false
        }
    }

    /// Takes in what was read; `next()` hands out the frames.
    ///
    /// Call it until nil before feeding again.
    public mutating func feed(_ bytes: ByteBuffer) {
        guard unread.readableBytes > 0 else {
            unread = bytes
            return
        }
        // Appending to a buffer keeps what was consumed of it, so a peer that never ends a read on a frame's
        // edge would make it grow for ever.
        if unread.readerIndex > 0 { dropConsumed(reserving: bytes.readableBytes) }
        unread.writeImmutableBuffer(bytes)
    }

    /// Gives the memory of the unfinished frame back; the frame is reported as discarded once its end is
    /// reached.
    ///
    /// Call it after `next()` has returned nil.
    public mutating func discardUnfinished() {
        switch state {
        case .expectingPayload(let header):
            state = .discarding(header, left: Int(header.length) - unread.readableBytes)
            unread = ByteBuffer()
        case .expectingHeader: dropConsumed()
        case .discarding, .failed: break
        }
    }

    /// Moves what is unread to a buffer of its own.
    private mutating func dropConsumed(reserving more: Int = 0) {
        var rest = ByteBuffer()
        if unread.readableBytes + more > 0 { rest.reserveCapacity(unread.readableBytes + more) }
        rest.writeImmutableBuffer(unread)
        unread = rest
    }

    /// Between reads an idle connection holds no more than it needs.
    private mutating func shrink() {
        if unread.readableBytes == 0 {
            unread = ByteBuffer()
        } else if unread.readerIndex > 0, unread.storageCapacity > Self.keptBytesMax {
            dropConsumed()
        }
    }

    /// The next frame, nil if more bytes are needed first.
    public mutating func next() throws(WireError) -> Event? {
        while true {
            switch state {
            case .expectingHeader:
                guard let header = FrameHeader(readingFrom: &unread) else {
                    shrink()
                    return nil
                }
                try begin(header)
            case .expectingPayload(let header):
                guard let payload = unread.readSlice(length: Int(header.length)) else {
                    shrink()
                    return nil
                }
                state = .expectingHeader
                return .frame(Frame(header: header, payload: payload))
            case .discarding(let header, let left):
                let discarded = min(left, unread.readableBytes)
                unread.moveReaderIndex(forwardBy: discarded)
                guard discarded == left else {
                    unread = ByteBuffer()
                    state = .discarding(header, left: left - discarded)
                    return nil
                }
                state = .expectingHeader
                return .discarded(header)
            case .failed(let error):
                throw error
            }
        }
    }

    private mutating func begin(_ header: FrameHeader) throws(WireError) {
        guard header.length <= FrameHeader.lengthMax else {
            let error = WireError.notAFrame(length: header.length)
            state = .failed(error)
            unread = ByteBuffer()
            throw error
        }
        state =
            header.length <= FrameHeader.payloadBytesMax
            ? .expectingPayload(header) : .discarding(header, left: Int(header.length))
    }
}
