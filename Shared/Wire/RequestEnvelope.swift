public import NIOCore

/// What a Request frame carries: which method is called, with what.
///
///     Request { string service=1; string method=2; bytes payload=3; int64 timeout_nano=4;
///               repeated KeyValue metadata=5; }
public struct RequestEnvelope: Hashable, Sendable {
    /// Full name, without a slash: `souk.orders.v1.Orders`.
    public var service: String
    public var method: String
    public var payload: ByteBuffer
    /// From when the request arrives, in nanoseconds; 0 is no deadline, less has passed already.
    public var timeoutNano: Int64
    public var metadata: [KeyValue]

    public init(
        service: String, method: String, payload: ByteBuffer = ByteBuffer(), timeoutNano: Int64 = 0,
        metadata: [KeyValue] = []
    ) {
        self.service = service
        self.method = method
        self.payload = payload
        self.timeoutNano = timeoutNano
        self.metadata = metadata
    }
}

// MARK: - Bytes

extension RequestEnvelope {
    public init(decoding bytes: ByteBuffer) throws(WireError) {
        let view = try RequestView(decoding: bytes)
        self.init(
            service: try view.service(), method: try view.method(), payload: view.payload,
            timeoutNano: view.timeoutNano, metadata: view.metadata)
    }

    public var encodedBytes: Int {
        var count =
            ProtoSize.text(1, service) + ProtoSize.text(2, method) + ProtoSize.bytes(3, payload)
            + ProtoSize.integer(4, timeoutNano)
        for entry in metadata { count += ProtoSize.message(5, entry.encodedBytes) }
        return count
    }

    public func write(to buffer: inout ByteBuffer) {
        buffer.writeProto(1, text: service)
        buffer.writeProto(2, text: method)
        buffer.writeProto(3, bytes: payload)
        buffer.writeProto(4, integer: timeoutNano)
        for entry in metadata {
            buffer.writeProto(5, messageOf: entry.encodedBytes)
            entry.write(to: &buffer)
        }
    }
}
