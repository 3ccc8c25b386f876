import RPC
import Requests
import Testing
import Values

@Suite struct `An id in a request` {
    @Test func `is read from its field`() throws {
        #expect(try AccountID("acc_1", field: "account_id").text == "acc_1")
    }

    @Test(arguments: ["", "a b", "-a", String(repeating: "a", count: 65), "a\u{0}"])
    func `that breaks the rule is refused naming the field`(text: String) {
        #expect(throws: Refusal.idMalformed("order_id")) { try AccountID(text, field: "order_id") }
    }
}
