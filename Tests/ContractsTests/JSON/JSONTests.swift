import Contracts
import NIOCore
import RPC
import Testing
import Values

private typealias Sample = EverythingAPI.Sample

@Suite struct `JSON somebody wrote by hand` {
    @Test func `may call a field by either of its names`() throws {
        let line = OrdersAPI.OrderLine(productID: "mug", quantity: 2)
        #expect(try OrdersAPI.OrderLine(json: #"{"productId":"mug","quantity":"2"}"#) == line)
        #expect(try OrdersAPI.OrderLine(json: #" { "product_id" : "mug" , "quantity" : 2 } "#) == line)
    }

    @Test(arguments: [
        ("9223372036854775807", Int64.max), ("\"9223372036854775807\"", .max), ("-9223372036854775808", .min),
        ("9007199254740993", 9_007_199_254_740_993), ("1.0", 1), ("1e3", 1_000), ("\"1E+2\"", 100),
        ("1.25e2", 125),
        ("1200e-2", 12), ("-0", 0), ("0.0", 0), ("0e9", 0),
    ])
    func `keeps every digit of a whole number`(json: String, number: Int64) throws {
        #expect(try Sample(json: "{\"int64\":\(json)}").int64 == number)
    }

    @Test(arguments: [
        "9223372036854775808", "-9223372036854775809", "1.5", "1e99", "1e-1", "1e400", "01", "+1", "1.", ".5",
        "1e",
        "0x10", "\"\"", "\" 1\"", "\"1 \"", "NaN", "true", "[1]", "{}", "--1", "1e+-2",
        "123456789012345678901234567890", "\"\\u0031\"",
    ])
    func `is refused where a whole number should be`(json: String) {
        let error = #expect(throws: RPCError.self) { try Sample(json: "{\"int64\":\(json)}") }
        #expect(error?.code == .invalidArgument)
        #expect(error?.reason == "JSON_MALFORMED")
        #expect(error?.detail.field == "int64")
    }

    @Test func `keeps to the bounds of each kind of number`() throws {
        #expect(try Sample(json: #"{"uint64":"18446744073709551615"}"#).uint64 == .max)
        #expect(try Sample(json: #"{"uint32":4294967295,"int32":-2147483648}"#).int32 == .min)
        for json in [
            #"{"uint32":-1}"#, #"{"uint32":4294967296}"#, #"{"int32":2147483648}"#, #"{"uint64":-1}"#,
        ] {
            #expect(throws: RPCError.self, "\(json)") { try Sample(json: json) }
        }
    }

    @Test func `writes bytes in either alphabet of base64, padded or not`() throws {
        let bytes: [UInt8] = [0xFB, 0xFF, 0xBF, 0x01]
        for text in ["+/+/AQ==", "-_-_AQ==", "+/+/AQ", "-_-_AQ"] {
            #expect(try Sample(json: "{\"bytesField\":\"\(text)\"}").bytesField == bytes, "\(text)")
        }
        #expect(Sample(bytesField: bytes).jsonText() == #"{"bytesField":"+/+/AQ=="}"#)
        for text in ["A", "AAAAA", "A===", "AA=A", "A A=", "AA!=", "=", "AAA=="] {
            #expect(throws: RPCError.self, "\(text)") { try Sample(json: "{\"bytesField\":\"\(text)\"}") }
        }
    }

    @Test func `says an enum by its name or its number`() throws {
        #expect(try Sample(json: #"{"mood":"MOOD_GOOD"}"#).mood == .good)
        #expect(try Sample(json: #"{"mood":1}"#).mood == .good)
        #expect(try Sample(json: #"{"mood":-3}"#).mood == .belowZero)
        #expect(try Sample(json: #"{"mood":77}"#).mood == .unrecognized(77))
        let error = #expect(throws: RPCError.self) { try Sample(json: #"{"mood":"GOOD"}"#) }
        #expect(error?.message.contains("MOOD_GOOD") == true)
    }

    @Test func `tells the time as RFC 3339 does`() throws {
        let time = Timestamp(microseconds: 1_767_225_600_120_000)
        for text in [
            "2026-01-01T00:00:00.12Z", "2026-01-01T01:00:00.120+01:00", "2026-01-01t00:00:00.120000999z",
        ] {
            #expect(try Sample(json: "{\"time\":\"\(text)\"}").time == time, "\(text)")
        }
        for text in [
            "2026-01-01", "2026-02-30T00:00:00Z", "10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "",
        ] {
            #expect(throws: RPCError.self, "\(text)") { try Sample(json: "{\"time\":\"\(text)\"}") }
        }
    }

    @Test func `leaves out what is null`() throws {
        let json =
            #"{"text":null,"inner":null,"texts":null,"choiceText":null,"choiceNumber":0,"labels":null}"#
        #expect(try Sample(json: json) == Sample(choice: .choiceNumber(0)))
        #expect(throws: RPCError.self) { try Sample(json: #"{"texts":[null]}"#) }
        #expect(throws: RPCError.self) { try Sample(json: #"{"labels":{"a":null}}"#) }
    }

    @Test func `escapes what it likes`() throws {
        let json = #"{"text":"\"\\\/\b\f\n\r\t\u00e9\ud83e\uded6\u2028"}"#
        #expect(try Sample(json: json).text == "\"\\/\u{8}\u{C}\n\r\té🫖\u{2028}")
    }
}

@Suite struct `JSON with a fault in it` {
    @Test(arguments: [
        (#"{"lines":[{},{"productId":7}]}"#, "lines[1].product_id", "string"),
        (#"{"lines":[{},{"price":{"minor":"x"}}]}"#, "lines[1].price.minor", "whole number"),
        (#"{"lines":{}}"#, "lines", "array"),
        (#"{"totals":[]}"#, "totals", "object"),
        (#"{"totals":{"colour":1}}"#, "totals", "colour"),
        (#"{"colour":1}"#, "", "colour"),
        (#"{"id":"a","id":"a"}"#, "id", "twice"),
        (#"{"business_id":"a","businessId":"a"}"#, "business_id", "twice"),
        (#"{"id":"a\u0000b"}"#, "id", "NUL"),
        (#"{"id":"\ud83e"}"#, "id", "escape"),
        (#"{"id":"\ud83ex"}"#, "id", "escape"),
        (#"{"id":"\udc00"}"#, "id", "escape"),
        (#"{"id":"\x"}"#, "id", "escape"),
        (#"{"id":"\u12"}"#, "id", "escape"),
        ("{\"id\":\"a\nb\"}", "id", "control"),
        (#"{"id":"a"#, "id", "end"),
        (#"{"id":"a\"#, "id", "end"),
        (#"{"id":"a""#, "", "comma"),
        (#"{"id":"a",}"#, "", "string"),
        (#"{"id" "a"}"#, "id", "colon"),
        (#"{"id":"a"} x"#, "", "followed"),
        (#"{'id':"a"}"#, "", "string"),
        ("", "", "object"), ("null", "", "object"), ("[]", "", "object"), ("\"{}\"", "", "object"),
        ("{", "", "string"), ("\u{FEFF}{}", "", "object"), ("{} {}", "", "followed"),
    ])
    func `is refused with the path of the field that has it`(json: String, path: String, words: String) {
        let error = #expect(throws: RPCError.self) { try OrdersAPI.Order(json: json) }
        #expect(error?.code == .invalidArgument)
        #expect(error?.reason == "JSON_MALFORMED")
        #expect(error?.detail.field == path)
        #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
    }

    @Test func `names the entry of a map that has it`() {
        let cases = [
            (#"{"innerByNumber":{"1":{},"x":{}}}"#, #"inner_by_number["x"]"#),
            (#"{"innerByNumber":{"1":{},"1":{}}}"#, #"inner_by_number["1"]"#),
            (#"{"innerByNumber":{"1":{"numbers":["a"]}}}"#, #"inner_by_number["1"].numbers[0]"#),
            (#"{"numberByFlag":{"yes":1}}"#, #"number_by_flag["yes"]"#),
        ]
        for (json, path) in cases {
            let error = #expect(throws: RPCError.self) { try Sample(json: json) }
            #expect(error?.detail.field == path)
        }
    }

    @Test func `cannot set two fields of one oneof`() {
        let error = #expect(throws: RPCError.self) {
            try Sample(json: #"{"choiceText":"a","choiceNumber":1}"#)
        }
        #expect(error?.detail.field == "choice_number")
        #expect(error?.message.contains("excludes") == true)
    }

    @Test func `is not read beyond four megabytes`() {
        let json = "{\"id\":\"" + String(repeating: "x", count: 4 << 20) + "\"}"
        #expect(throws: RPCError.self) { try OrdersAPI.Order(json: json) }
    }

    @Test func `cannot nest deeper than messages do`() {
        let json = String(repeating: #"{"totals":"#, count: 100_000)
        #expect(throws: RPCError.self) { try OrdersAPI.Order(json: json) }
        #expect(throws: RPCError.self) { try OrdersAPI.Order(json: String(repeating: "[", count: 100_000)) }
    }

    @Test func `with bytes that are no text is refused`() {
        let json = ByteBuffer(bytes: Array(#"{"id":""#.utf8) + [0xC0, 0x80] + Array(#""}"#.utf8))
        let error = #expect(throws: RPCError.self) { try OrdersAPI.Order(json: json) }
        #expect(error?.detail.field == "id")
        #expect(error?.message.contains("UTF-8") == true)
    }
}
