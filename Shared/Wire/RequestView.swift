public import NIOCore

/// A Request as it lies in its frame: names and payload are not copied.
///
/// A server looks the method up by the names' bytes, so that a call to a method it knows makes no strings.
public struct RequestView: Sendable {
    /// The most entries of metadata a request may have.
    public static let metadataMax = 128
    /// The most bytes that all metadata of a request may have: a token, a trace and some more.
    public static let metadataBytesMax = 32 << 10

    private let bytes: ByteBuffer
    private var serviceRange = 0..<0
    private var methodRange = 0..<0
    private var payloadRange = 0..<0
    public private(set) var timeoutNano: Int64 = 0
    public private(set) var metadata: [KeyValue] = []
    private var metadataBytes = 0

    private init(_ bytes: ByteBuffer) { self.bytes = bytes }

    public init(decoding bytes: ByteBuffer) throws(WireError) {
        let empty = RequestView(bytes)
        self = try bytes.readProto { reader throws(WireError) in
            var view = empty
            while let (field, value) = try reader.next() {
                try view.take(field, value, reader)
            }
            return view
        }
    }

    private mutating func take(_ field: Int, _ value: ProtoReader.Value, _ reader: ProtoReader)
        throws(WireError)
    {
        switch (field, value) {
        case (1, .bytes(let range)): serviceRange = range
        case (2, .bytes(let range)): methodRange = range
        case (3, .bytes(let range)): payloadRange = range
        case (4, .varint(let nanoseconds)): timeoutNano = Int64(bitPattern: nanoseconds)
        case (5, .bytes(let range)):
            guard metadata.count < Self.metadataMax else { throw .tooMany(field: 5, limit: Self.metadataMax) }
            metadataBytes += range.count
            guard metadataBytes <= Self.metadataBytesMax else {
                throw .tooLong(field: 5, limit: Self.metadataBytesMax)
            }
            metadata.append(try KeyValue(reading: reader.nested(range)))
        default: break
        }
    }

    public var payload: ByteBuffer { bytes.slice(at: payloadRange) }

    public func service() throws(WireError) -> String { try text(serviceRange, field: 1) }

    public func method() throws(WireError) -> String { try text(methodRange, field: 2) }

    /// The bytes of both names, unchecked.
    public func withNames<Result>(_ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Result)
        -> Result
    {
        bytes.withUnsafeReadableBytes { bytes in
            body(
                UnsafeRawBufferPointer(rebasing: bytes[serviceRange]),
                UnsafeRawBufferPointer(rebasing: bytes[methodRange]))
        }
    }

    private func text(_ range: Range<Int>, field: Int) throws(WireError) -> String {
        try bytes.readProto { reader throws(WireError) in try reader.text(range, field: field) }
    }
}
