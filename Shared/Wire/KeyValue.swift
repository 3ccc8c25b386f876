import NIOCore

/// One entry of a request's metadata.
///
/// A key may come more than once.
public struct KeyValue: Hashable, Sendable {
    public var key: String
    public var value: String

    public init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

extension KeyValue {
    init(reading reader: ProtoReader) throws(WireError) {
        var reader = reader
        self.init(key: "", value: "")
        while let (field, content) = try reader.next() {
            switch (field, content) {
            case (1, .bytes(let range)): key = try reader.text(range, field: 1)
            case (2, .bytes(let range)): value = try reader.text(range, field: 2)
            default: continue
            }
        }
    }

    var encodedBytes: Int { ProtoSize.text(1, key) + ProtoSize.text(2, value) }

    func write(to buffer: inout ByteBuffer) {
        buffer.writeProto(1, text: key)
        buffer.writeProto(2, text: value)
    }
}
