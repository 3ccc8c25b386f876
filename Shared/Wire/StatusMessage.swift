public import NIOCore

/// `google.rpc.Status`: how a call ended.
///
///     Status { int32 code=1; string message=2; repeated google.protobuf.Any details=3; }
public struct StatusMessage: Hashable, Sendable {
    /// The most details a status may have.
    public static let detailsMax = 32

    public var code: Int32
    public var message: String
    public var details: [StatusDetail]

    public init(code: Int32 = 0, message: String = "", details: [StatusDetail] = []) {
        self.code = code
        self.message = message
        self.details = details
    }
}

/// `google.protobuf.Any`: a message of whatever type the URL names.
public struct StatusDetail: Hashable, Sendable {
    /// `type.googleapis.com/souk.common.v1.Refusal`.
    public var typeURL: String
    public var value: ByteBuffer

    public init(typeURL: String, value: ByteBuffer) {
        self.typeURL = typeURL
        self.value = value
    }
}

// MARK: - Bytes

extension StatusMessage {
    public init(decoding bytes: ByteBuffer) throws(WireError) {
        self = try bytes.readProto { reader throws(WireError) in
            var status = StatusMessage()
            try status.merge(reader, of: bytes)
            return status
        }
    }

    mutating func merge(_ reader: ProtoReader, of bytes: ByteBuffer) throws(WireError) {
        var reader = reader
        while let (field, value) = try reader.next() {
            switch (field, value) {
            case (1, .varint(let number)): code = Int32(truncatingIfNeeded: number)
            case (2, .bytes(let range)): message = try reader.text(range, field: 2)
            case (3, .bytes(let range)):
                guard details.count < Self.detailsMax else {
                    throw .tooMany(field: 3, limit: Self.detailsMax)
                }
                details.append(try StatusDetail(reading: reader.nested(range), of: bytes))
            default: continue
            }
        }
    }

    public var encodedBytes: Int {
        var count = ProtoSize.integer(1, Int64(code)) + ProtoSize.text(2, message)
        for detail in details { count += ProtoSize.message(3, detail.encodedBytes) }
        return count
    }

    public func write(to buffer: inout ByteBuffer) {
        buffer.writeProto(1, integer: Int64(code))
        buffer.writeProto(2, text: message)
        for detail in details {
            buffer.writeProto(3, messageOf: detail.encodedBytes)
            detail.write(to: &buffer)
        }
    }
}

extension StatusDetail {
    fileprivate init(reading reader: ProtoReader, of bytes: ByteBuffer) throws(WireError) {
        var reader = reader
        self.init(typeURL: "", value: ByteBuffer())
        while let (field, content) = try reader.next() {
            switch (field, content) {
            case (1, .bytes(let range)): typeURL = try reader.text(range, field: 1)
            case (2, .bytes(let range)): value = bytes.slice(at: range)
            default: continue
            }
        }
    }

    fileprivate var encodedBytes: Int { ProtoSize.text(1, typeURL) + ProtoSize.bytes(2, value) }

    fileprivate func write(to buffer: inout ByteBuffer) {
        buffer.writeProto(1, text: typeURL)
        buffer.writeProto(2, bytes: value)
    }
}
