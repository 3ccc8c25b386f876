import Contracts
import RPC
import Testing

@testable import Accounts

@Suite struct `Who asks for a code` {
    func asker(_ peer: String, _ caller: Caller = .anonymous, named: String? = nil) -> Asker {
        Asker(
            of: Call(
                method: AccountsMethods.startVerification, caller: caller, peer: peer, clientAddress: named))
    }

    @Test(arguments: [
        ("192.0.2.1:5000", "192.0.2.1", nil), ("192.0.2.1", "192.0.2.1", nil),
        ("[2001:db8:1:2:3:4:5:6]:5000", "2001:db8:1:2::/64", "2001:db8:1::/48"),
        ("2001:db8::1", "2001:db8:0:0::/64", "2001:db8:0::/48"),
        ("[2001:0DB8:1::]:5000", "2001:db8:1:0::/64", "2001:db8:1::/48"),
        ("[fe80::1%eth0]:5000", "fe80:0:0:0::/64", "fe80:0:0::/48"),
        ("[::ffff:192.0.2.1]:5000", "192.0.2.1", nil),
    ])
    func `is an IPv4 address or an IPv6 network`(peer: String, text: String, site: String?) {
        #expect(asker(peer).text == text)
        #expect(asker(peer).site == site)
    }

    @Test(arguments: [
        "", "127.0.0.1:5000", "[::1]:5000", "[::ffff:127.0.0.1]:5000", "in-process:0",
        String(repeating: "9", count: 100),
    ])
    func `is the one unknown asker on this machine, and without an address`(peer: String) {
        #expect(asker(peer) == .unknown)
    }

    @Test func `is whom a forwarder names, else who connects, and never the gateway itself`() {
        #expect(asker("10.0.0.9:80", .service("gateway"), named: "192.0.2.1:5000").text == "192.0.2.1")
        #expect(asker("10.0.0.9:80", .anonymous, named: "192.0.2.1:5000").text == "192.0.2.1")
        #expect(asker("127.0.0.1:80", .service("gateway"), named: "127.0.0.2:5000").text == "127.0.0.2")
        #expect(asker("10.0.0.9:80", .service("gateway")) == .unknown)
        #expect(asker("10.0.0.9:80", .service("gateway"), named: "") == .unknown)
        #expect(asker("10.0.0.9:80", .anonymous).text == "10.0.0.9")
    }
}
