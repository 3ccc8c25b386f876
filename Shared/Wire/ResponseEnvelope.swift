public import NIOCore

/// What a Response frame carries: the final answer to a call.
///
/// An empty one is a success with an empty message.
///
///     Response { google.rpc.Status status=1; bytes payload=2; }
public struct ResponseEnvelope: Hashable, Sendable {
    /// Nil, or one with code 0, is success.
    public var status: StatusMessage?
    public var payload: ByteBuffer

    public init(status: StatusMessage? = nil, payload: ByteBuffer = ByteBuffer()) {
        self.status = status
        self.payload = payload
    }
}

// MARK: - Bytes

extension ResponseEnvelope {
    public init(decoding bytes: ByteBuffer) throws(WireError) {
        self = try bytes.readProto { reader throws(WireError) in
            var envelope = ResponseEnvelope()
            while let (field, value) = try reader.next() {
                switch (field, value) {
                case (1, .bytes(let range)):
                    var status = envelope.status ?? StatusMessage()
                    try status.merge(reader.nested(range), of: bytes)
                    envelope.status = status
                case (2, .bytes(let range)): envelope.payload = bytes.slice(at: range)
                default: continue
                }
            }
            return envelope
        }
    }

    public var encodedBytes: Int {
        let count = ProtoSize.bytes(2, payload)
        return status.map { count + ProtoSize.message(1, $0.encodedBytes) } ?? count
    }

    public func write(to buffer: inout ByteBuffer) {
        if let status {
            buffer.writeProto(1, messageOf: status.encodedBytes)
            status.write(to: &buffer)
        }
        buffer.writeProto(2, bytes: payload)
    }
}
