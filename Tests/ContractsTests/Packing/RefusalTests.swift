import Contracts
import NIOCore
import RPC
import Testing
import Values

@Suite struct `A message with a fault in it` {
    @Test func `is refused with the path of the field that has it`() throws {
        let broken: [(hex: String, path: String, words: String)] = [
            // lines[1].product_id = "a\0b"
            ("2a0022" + "00" + "2a050a03610062", "lines[1].product_id", "NUL"),
            ("2a050a03" + "61ff62", "lines[0].product_id", "UTF-8"),
            ("0a02c080", "id", "UTF-8"),
            ("0a03eda080", "id", "UTF-8"),
            ("3207" + "32050a0345ff52", "totals.total.currency", "UTF-8"),
            // placed_at.nanos = 1000000000
            ("7206" + "108094ebdc03", "placed_at", "nanos"),
            // placed_at.seconds = 2^62
            ("720a" + "08808080808080808040", "placed_at", "9999"),
        ]
        for (hex, path, words) in broken {
            let bytes = try #require(ByteBuffer(hex: hex))
            let error = #expect(throws: RPCError.self, "\(hex)") { try OrdersAPI.Order(decoding: bytes) }
            #expect(error?.code == .invalidArgument)
            #expect(error?.reason == "FIELD_MALFORMED")
            #expect(error?.detail.field == path)
            #expect(error?.message.contains(words) == true, "\(hex): \(error?.message ?? "")")
        }
    }

    @Test(arguments: [
        // Cut short, or saying they are longer than they are.
        "0a", "0a05616263", "0affffffff0f", "0affffffffffffffffff01", "0a80", "2a0b0a0a61",
        // Field 0, groups, wire types 6 and 7, a number of 11 bytes.
        "00", "02", "0b", "0c", "0e", "0f", "f8ffffffffffffffff01", "08ffffffffffffffffffff01",
        // A number where a text or a message belongs.
        "5001", "2801", "0801",
    ])
    func `is refused as a whole when it cannot be taken apart`(hex: String) throws {
        let bytes = try #require(ByteBuffer(hex: hex))
        let error = #expect(throws: RPCError.self) { try OrdersAPI.Order(decoding: bytes) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.reason == "MESSAGE_MALFORMED")
        #expect(error?.message.contains("souk.orders.v1.Order") == true)
    }

    @Test func `cannot take more memory than the cap`() throws {
        // Two bytes on the wire, a hundred in memory: an empty line, a million times.
        let bomb = ByteBuffer(repeating: [0x2A, 0x00], count: 1_000_000)
        let error = #expect(throws: RPCError.self) { try OrdersAPI.Order(decoding: bomb) }
        #expect(error?.code == .resourceExhausted)
        #expect(error?.reason == "MESSAGE_TOO_LARGE")
    }

    @Test func `is refused too when it is ours and takes more than the cap`() {
        let text = String(repeating: "x", count: 1 << 20)
        let lines = (0..<40).map { _ in OrdersAPI.OrderLine(title: text) }
        let error = #expect(throws: RPCError.self) { try OrdersAPI.Order(lines: lines).encode() }
        #expect(error?.code == .resourceExhausted)
    }

    @Test func `as large as a frame can be is read`() throws {
        let event = EventsAPI.Event(payload: [UInt8](repeating: 7, count: (4 << 20) - 64))
        #expect(try EventsAPI.Event(decoding: event.encode()) == event)
    }
}

@Suite struct `A message from a newer program` {
    @Test func `is read without the fields we do not know`() throws {
        // Field 99 as a number, as eight bytes, as text and as four bytes, around an id.
        let bytes = try #require(
            ByteBuffer(
                hex: "980601" + "9906" + "0102030405060708" + "0a0161" + "9a0602ffff" + "9d06" + "01020304"))
        #expect(try OrdersAPI.Order(decoding: bytes) == OrdersAPI.Order(id: "a"))
    }

    @Test func `keeps a value of an enum that we do not know`() throws {
        let bytes = try #require(ByteBuffer(hex: "38e707"))
        let order = try OrdersAPI.Order(decoding: bytes)
        #expect(order.state == .unrecognized(999))
        #expect(order.state.rawValue == 999)
        #expect(order.state.name == nil)
        #expect(try order.encode() == bytes)
        #expect(order.jsonText() == #"{"state":999}"#)
    }

    @Test func `may give a field twice: the last counts, and messages are merged`() throws {
        let bytes = try #require(ByteBuffer(hex: "0a0161" + "0a0162" + "320732050a03455552" + "32043202100a"))
        let order = try OrdersAPI.Order(decoding: bytes)
        #expect(order == OrdersAPI.Order(id: "b", totals: .init(total: .init(currency: "EUR", minor: 10))))
    }

    @Test(arguments: [
        // last_message { text { body: "x" } }, then { sequence: 7 }.
        (
            "2205" + "52030a0178" + "22021807",
            MessagingAPI.Message(sequence: 7, content: .text(.init(body: "x")))
        ),
        // last_message { text { body: "x" } }, then { refund { refund_id: "r" } }: of a oneof, the later
        // field counts.
        (
            "2205" + "52030a0178" + "2205" + "6a03120172",
            MessagingAPI.Message(content: .refund(.init(refundID: "r")))
        ),
    ])
    func `may give a message with a oneof twice`(hex: String, message: MessagingAPI.Message) throws {
        let bytes = try #require(ByteBuffer(hex: hex))
        #expect(try MessagingAPI.Conversation(decoding: bytes).lastMessage == message)
    }

    // protobuf-c 1.4.1 does not merge these. No encoder writes them, and a refusal is safe.
    @Test func `cannot give a message twice that sets its oneof in neither`() throws {
        let bytes = try #require(ByteBuffer(hex: "22030a0161" + "22021807"))
        let error = #expect(throws: RPCError.self) { try MessagingAPI.Conversation(decoding: bytes) }
        #expect(error?.reason == "MESSAGE_MALFORMED")
    }
}

extension ByteBuffer {
    fileprivate init(repeating bytes: [UInt8], count: Int) {
        self.init()
        reserveCapacity(bytes.count * count)
        for _ in 0..<count { writeBytes(bytes) }
    }
}
