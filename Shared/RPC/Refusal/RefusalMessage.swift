import NIOCore
import Values
import Wire

/// `souk.common.v1.Refusal`, as it is sent in `Status.details`.
///
///     Refusal { string reason=1 field=2 rule=3 limit=4 current=5 remedy=6;
///               google.protobuf.Timestamp retry_at=7 }
struct RefusalMessage: Equatable {
    static let typeURL = "type.googleapis.com/souk.common.v1.Refusal"

    var reason: String
    var detail: RefusalDetail

    init(reason: String = "", detail: RefusalDetail = RefusalDetail()) {
        self.reason = reason
        self.detail = detail
    }

    init(decoding bytes: ByteBuffer) throws(WireError) {
        self = try bytes.readProto { reader throws(WireError) in
            var message = RefusalMessage()
            while let (field, value) = try reader.next() {
                guard case .bytes(let range) = value else { continue }
                switch field {
                case 1: message.reason = try reader.text(range, field: 1)
                case 2: message.detail.field = try reader.text(range, field: 2)
                case 3: message.detail.rule = try reader.text(range, field: 3)
                case 4: message.detail.limit = try reader.text(range, field: 4)
                case 5: message.detail.current = try reader.text(range, field: 5)
                case 6: message.detail.remedy = try reader.text(range, field: 6)
                case 7: message.detail.retryAt = try Self.timestamp(reader.nested(range))
                default: continue
                }
            }
            return message
        }
    }

    /// Nil if the time is none that a Timestamp can say: a peer's mistake there is no reason to lose the
    /// refusal.
    private static func timestamp(_ reader: ProtoReader) throws(WireError) -> Timestamp? {
        var reader = reader
        var (seconds, nanos) = (Int64(0), Int32(0))
        while let (field, value) = try reader.next() {
            guard case .varint(let number) = value else { continue }
            switch field {
            case 1: seconds = Int64(bitPattern: number)
            case 2: nanos = Int32(truncatingIfNeeded: number)
            default: continue
            }
        }
        return try? Timestamp(seconds: seconds, nanos: nanos)
    }

    func encode() -> ByteBuffer {
        var bytes = ByteBuffer()
        for (field, text) in [reason, detail.field, detail.rule, detail.limit, detail.current, detail.remedy]
            .enumerated()
        {
            bytes.writeProto(field + 1, text: text)
        }
        if let moment = detail.retryAt {
            let (seconds, nanos) = (moment.seconds, Int64(moment.nanos))
            bytes.writeProto(7, messageOf: ProtoSize.integer(1, seconds) + ProtoSize.integer(2, nanos))
            bytes.writeProto(1, integer: seconds)
            bytes.writeProto(2, integer: nanos)
        }
        return bytes
    }
}
