public import NIOCore

/// Cuts a stream of bytes, arriving in any pieces, into frames.
///
/// It holds at most one unfinished frame of 4 MiB. A longer one is thrown away as it arrives and reported
/// once its end is reached, so that the connection can go on. After an error it stays failed.
public struct FrameDecoder: Sendable {
    public enum Event: Hashable, Sendable {
        case frame(Frame)
        /// A frame over `FrameHeader.payloadBytesMax` went by; its payload is gone.
        case oversized(FrameHeader)
    }

    private enum State: Sendable {
        case expectingHeader
        case expectingPayload(FrameHeader)
        case discarding(FrameHeader, left: Int)
        case failed(WireError)
    }

    private var state = State.expectingHeader
    private var unread = ByteBuffer()

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
        if unread.readableBytes == 0 {
            unread = bytes
        } else {
            unread.writeImmutableBuffer(bytes)
        }
    }

    /// The next frame, nil if more bytes are needed first.
    public mutating func next() throws(WireError) -> Event? {
        while true {
            switch state {
            case .expectingHeader:
                guard let header = FrameHeader(readingFrom: &unread) else { return nil }
                try begin(header)
            case .expectingPayload(let header):
                guard let payload = unread.readSlice(length: Int(header.length)) else { return nil }
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
                return .oversized(header)
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
