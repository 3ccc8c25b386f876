import Contracts
import RPC
import Testing

@testable import Accounts

@Suite struct `The address of a caller` {
    func address(_ peer: String, _ caller: Caller = .anonymous, named: String? = nil) -> String? {
        var metadata = Metadata()
        if let named { metadata.add("souk-client-address", named) }
        return ClientAddress(
            of: Call(
                method: AccountsMethods.startVerification, caller: caller, deadline: nil, metadata: metadata,
                peer: peer))?.text
    }

    @Test(arguments: [
        ("192.0.2.1:5000", "192.0.2.1"), ("192.0.2.1", "192.0.2.1"),
        ("[2001:db8:1:2:3:4:5:6]:5000", "2001:db8:1:2::/64"), ("2001:db8::1", "2001:db8:0:0::/64"),
        ("[2001:db8:1::]:5000", "2001:db8:1:0::/64"), ("[::ffff:192.0.2.1]:5000", "::ffff:192.0.2.1"),
    ])
    func `is an IPv4 address or an IPv6 network`(peer: String, expected: String) {
        #expect(address(peer) == expected)
    }

    @Test(arguments: ["", "127.0.0.1:5000", "[::1]:5000", "in-process:0", String(repeating: "9", count: 100)])
    func `is unknown on this machine, and when it is none`(peer: String) {
        #expect(address(peer) == nil)
    }

    @Test func `is what the gateway says, and what nobody else says`() {
        #expect(address("10.0.0.9:80", .service("gateway"), named: "192.0.2.1:5000") == "192.0.2.1")
        #expect(address("10.0.0.9:80", .service("gateway")) == nil)
        #expect(address("10.0.0.9:80", .service("commerce"), named: "192.0.2.1:5000") == "10.0.0.9")
        #expect(address("10.0.0.9:80", .anonymous, named: "192.0.2.1:5000") == "10.0.0.9")
    }
}
