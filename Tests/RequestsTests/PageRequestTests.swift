import RPC
import Requests
import Testing
import Values

@Suite struct `A page of a list` {
    let key = PageTokenKey([UInt8](repeating: 7, count: 32))

    func page(_ size: Int32 = 2, _ token: String = "", of list: String = "orders") throws -> PageRequest {
        try PageRequest(size: size, token: token, of: list, signedBy: key)
    }

    @Test func `goes on where the one before ended`() throws {
        let (items, token) = try page().paginate([1, 2, 3]) { "\($0)" }
        #expect(items == [1, 2])
        #expect(try page(2, token).number() == 2)
    }

    @Test func `has no token when it is the last`() throws {
        let (items, token) = try page().paginate([1, 2]) { "\($0)" }
        #expect(items == [1, 2])
        #expect(token.isEmpty)
    }

    @Test func `has twenty entries unless the caller says`() throws {
        #expect(try page(0).size == 20)
        #expect(try page(0).fetchLimit == 21)
    }

    @Test(arguments: [-1, 101, Int32.min, .max])
    func `of an impossible size is refused`(size: Int32) {
        #expect(throws: Refusal.pageSizeInvalid(size, defaultSize: 20)) { try page(size) }
    }

    @Test func `refuses the token of another list, another key or nobody`() throws {
        let (_, token) = try page().paginate([1, 2, 3]) { "\($0)" }
        #expect(throws: Refusal.pageTokenInvalid) { try page(2, token, of: "messages") }
        let other = PageTokenKey([UInt8](repeating: 8, count: 32)).token(at: "2", of: "orders")
        #expect(throws: Refusal.pageTokenInvalid) { try page(2, other) }
        #expect(throws: Refusal.pageTokenInvalid) { try page(2, "Mg==") }
        #expect(throws: Refusal.pageTokenInvalid) { try page(2, String(repeating: "A", count: 4_000)) }
    }

    @Test func `refuses a token with any character changed`() throws {
        let token = Array(key.token(at: "2", of: "orders"))
        for place in token.indices {
            var changed = token
            changed[place] = changed[place] == "A" ? "B" : "A"
            #expect(
                key.position(in: String(changed), of: "orders") != "2" || String(changed) == String(token))
        }
    }
}
