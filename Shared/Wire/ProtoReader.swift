public import NIOCore

/// Walks the fields of one protobuf message, without copying it.
///
/// It looks at the bytes through a pointer, so it lives only inside `ByteBuffer.readProto`. Every step checks
/// the bounds; input decides nothing but which error is thrown.
public struct ProtoReader {
    /// What a field holds; bytes are a range of offsets into the message.
    public enum Value {
        case varint(UInt64)
        case bytes(Range<Int>)
        /// Eight or four fixed bytes, which none of our envelopes use.
        case fixed
    }

    static let fieldNumberMax: UInt64 = (1 << 29) - 1
    static let varintBytesMax = 10

    private let message: UnsafeRawBufferPointer
    private let end: Int
    private var position: Int

    fileprivate init(_ message: UnsafeRawBufferPointer, _ range: Range<Int>) {
        self.message = message
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next field, nil at the end.
    ///
    /// A field that is not asked for is thereby skipped.
    public mutating func next() throws(WireError) -> (field: Int, value: Value)? {
        guard position < end else { return nil }
        let tag = try varint()
        let field = tag >> 3
        guard field >= 1, field <= Self.fieldNumberMax else { throw .fieldNumberOutOfRange }
        switch tag & 7 {
        case 0:
            return (Int(field), .varint(try varint()))
        case 1:
            try skip(8)
            return (Int(field), .fixed)
        case 2:
            return (Int(field), .bytes(try lengthDelimited()))
        case 5:
            try skip(4)
            return (Int(field), .fixed)
        default:
            throw .wireTypeUnknown(UInt8(tag & 7))
        }
    }

    /// A reader of the message inside one of this one's fields.
    public func nested(_ range: Range<Int>) -> ProtoReader { ProtoReader(message, range) }

    /// The text of a field; it must be valid UTF-8.
    public func text(_ range: Range<Int>, field: Int) throws(WireError) -> String {
        guard let text = String(validating: UnsafeRawBufferPointer(rebasing: message[range]), as: UTF8.self)
        else {
            throw .textNotUTF8(field: field)
        }
        return text
    }

    private mutating func varint() throws(WireError) -> UInt64 {
        guard position < end else { throw .truncated }
        let first = message[position]
        position += 1
        if first < 0x80 { return UInt64(first) }
        var value = UInt64(first & 0x7F)
        for index in 1..<Self.varintBytesMax {
            guard position < end else { throw .truncated }
            let byte = message[position]
            position += 1
            value |= UInt64(byte & 0x7F) << UInt64(7 * index)
            if byte < 0x80 { return value }
        }
        throw .varintTooLong
    }

    private mutating func lengthDelimited() throws(WireError) -> Range<Int> {
        let length = try varint()
        guard length <= UInt64(end - position) else { throw .truncated }
        let start = position
        position += Int(length)
        return start..<position
    }

    private mutating func skip(_ count: Int) throws(WireError) {
        guard count <= end - position else { throw .truncated }
        position += count
    }
}

extension ByteBuffer {
    /// Reads this buffer's readable bytes as one protobuf message.
    public func readProto<Message>(
        _ body: (inout ProtoReader) throws(WireError) -> Message
    ) throws(WireError) -> Message {
        let result: Result<Message, WireError> = withUnsafeReadableBytes { bytes in
            var reader = ProtoReader(bytes, 0..<bytes.count)
            do throws(WireError) {
                return .success(try body(&reader))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The bytes a reader of this buffer found at `range`, without a copy.
    public func slice(at range: Range<Int>) -> ByteBuffer {
        getSlice(at: readerIndex + range.lowerBound, length: range.count) ?? ByteBuffer()
    }
}
