import NIOCore
import Testing

@testable import Wire

@Suite struct `An envelope` {
    static let request = RequestEnvelope(
        service: "souk.orders.v1.Orders", method: "GetOrder",
        payload: ByteBuffer(bytes: [0x0A, 5] + Array("ord-1".utf8)),
        timeoutNano: 1_500_000_000, metadata: [KeyValue(key: "authorization", value: "Bearer t")])
    static let requestHex = """
        0a15736f756b2e6f72646572732e76312e4f726465727312084765744f726465721a070a056f72642d312080dea0cb05\
        2a190a0d61757468\
        6f72697a6174696f6e12084265617265722074
        """

    static let response = ResponseEnvelope(
        status: StatusMessage(
            code: 9, message: "kein Geld für Äpfel",
            details: [
                StatusDetail(
                    typeURL: "type.googleapis.com/souk.common.v1.Refusal",
                    value: ByteBuffer(bytes: [0x0A, 12] + Array("OUT_OF_STOCK".utf8)))
            ]))
    static let responseHex = """
        0a57080912156b65696e2047656c642066c3bc7220c3847066656c1a3c0a2a747970652e676f6f676c65617069732e63\
        6f6d2f736f756b2e\
        636f6d6d6f6e2e76312e5265667573616c120e0a0c4f55545f4f465f53544f434b
        """

    @Test func `with more metadata than a token and a trace need is refused`() {
        let value = String(repeating: "v", count: 1 << 10)
        var envelope = Self.request
        envelope.metadata = (0..<33).map { KeyValue(key: "k\($0)", value: value) }
        var bytes = ByteBuffer()
        envelope.write(to: &bytes)
        #expect(throws: WireError.tooLong(field: 5, limit: RequestView.metadataBytesMax)) {
            try RequestView(decoding: bytes)
        }
    }

    @Test func `of a request is what protobuf makes of it`() throws {
        let written = ByteBuffer.written(Self.request.write)
        #expect(try written == bytes(Self.requestHex))
        #expect(written.readableBytes == Self.request.encodedBytes)
        #expect(try RequestEnvelope(decoding: written) == Self.request)
    }

    @Test func `of a response is what protobuf makes of it`() throws {
        let written = ByteBuffer.written(Self.response.write)
        #expect(try written == bytes(Self.responseHex))
        #expect(written.readableBytes == Self.response.encodedBytes)
        #expect(try ResponseEnvelope(decoding: written) == Self.response)
    }

    @Test func `that is empty is a request for nothing, or a success`() throws {
        #expect(try RequestEnvelope(decoding: ByteBuffer()) == RequestEnvelope(service: "", method: ""))
        #expect(try ResponseEnvelope(decoding: ByteBuffer()) == ResponseEnvelope())
        #expect(ByteBuffer.written(ResponseEnvelope().write).readableBytes == 0)
    }

    @Test func `keeps a negative timeout negative`() throws {
        let envelope = try RequestEnvelope(decoding: bytes("0a0173 12016d 20ffffffffffffffffff01"))
        #expect(envelope == RequestEnvelope(service: "s", method: "m", timeoutNano: -1))
        #expect(try ByteBuffer.written(envelope.write) == bytes("0a0173 12016d 20ffffffffffffffffff01"))
    }

    @Test(arguments: [
        "3001",  // varint in field 6
        "a206 03 010203",  // bytes in field 100, as response metadata may one day be
        "39 0102030405060708",  // eight fixed bytes
        "3d 01020304",  // four fixed bytes
        "0801",  // a number where the service's name should be
        "2203 010203",  // bytes where the timeout should be
    ])
    func `skips fields it does not know`(unknown: String) throws {
        let envelope = try RequestEnvelope(decoding: bytes("\(unknown) \(Self.requestHex) \(unknown)"))
        #expect(envelope == Self.request)
    }

    @Test(arguments: [
        ("0aff", WireError.truncated),  // the length is cut
        ("0a05 6162", .truncated),  // the text is cut
        ("20ffffffffffffffffffff01", .varintTooLong),
        ("0affffffffffffffffff01", .truncated),  // a length of 2^64 - 1
        ("00", .fieldNumberOutOfRange),
        ("f8ffffffffff01", .fieldNumberOutOfRange),
        ("0b", .wireTypeUnknown(3)),  // a group, which no proto3 message has
        ("0f", .wireTypeUnknown(7)),
        ("0a02 c328", .textNotUTF8(field: 1)),
        ("1201 ff", .textNotUTF8(field: 2)),
        ("2a04 0a02 eda0", .textNotUTF8(field: 1)),  // a lone surrogate in a key of metadata
        ("2a05 1203 c08041", .textNotUTF8(field: 2)),  // an overlong NUL in a value
        ("2a03 0a05 61", .truncated),  // metadata that says more than it has
        ("39 01020304", .truncated),
    ])
    func `that is malformed says how`(hex: String, error: WireError) throws {
        let malformed = try bytes(hex)
        #expect(throws: error) { try RequestEnvelope(decoding: malformed) }
    }

    @Test func `takes 128 entries of metadata and no more`() throws {
        var envelope = Self.request
        envelope.metadata = (0..<128).map { KeyValue(key: "k", value: "\($0)") }
        #expect(try RequestEnvelope(decoding: ByteBuffer.written(envelope.write)) == envelope)
        envelope.metadata.append(KeyValue(key: "k", value: "one more"))
        let tooMany = ByteBuffer.written(envelope.write)
        #expect(throws: WireError.tooMany(field: 5, limit: 128)) { try RequestEnvelope(decoding: tooMany) }
    }

    @Test func `merges a status that comes in two parts`() throws {
        let envelope = try ResponseEnvelope(decoding: bytes("0a02 0805 0a03 120161"))
        #expect(envelope.status == StatusMessage(code: 5, message: "a"))
    }

    @Test func `gives its payload without a copy`() throws {
        let written = ByteBuffer.written(Self.request.write)
        let view = try RequestView(decoding: written)
        let start = written.withUnsafeReadableBytes { $0.baseAddress }
        let payload = view.payload.withUnsafeReadableBytes { $0.baseAddress }
        let distance = try #require(start).distance(to: try #require(payload))
        #expect((0..<written.readableBytes).contains(distance))
    }
}

@Suite struct `A varint's length` {
    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 1 << 62, .max, 1 << 63, (1 << 63) - 1] as [UInt64])
    func `is counted as it is written`(value: UInt64) {
        let written = ByteBuffer.written { $0.writeProto(1, integer: Int64(bitPattern: value)) }
        #expect(written.readableBytes == ProtoSize.integer(1, Int64(bitPattern: value)))
    }
}
