import Testing

@testable import RPC

@Suite struct `The network of a client` {
    @Test(arguments: [
        ("192.0.2.1:5000", "192.0.2.1", nil), ("192.0.2.1", "192.0.2.1", nil),
        ("[2001:db8:1:2:3:4:5:6]:5000", "2001:db8:1:2::/64", "2001:db8:1::/48"),
        ("2001:db8::1", "2001:db8:0:0::/64", "2001:db8:0::/48"),
        ("[2001:0DB8:1::]:5000", "2001:db8:1:0::/64", "2001:db8:1::/48"),
        ("[::1]:5000", "0:0:0:0::/64", "0:0:0::/48"),
        ("[fe80::1%eth0]:5000", "fe80:0:0:0::/64", "fe80:0:0::/48"),
        ("[::ffff:192.0.2.1]:5000", "192.0.2.1", nil), ("::ffff:c000:201", "192.0.2.1", nil),
        ("in-process:0", "in-process", nil), ("unknown", "unknown", nil), ("", "", nil),
        ("300.1.2.3:5000", "300.1.2.3", nil),
    ])
    func `is its IPv4 address, or the 64 bits of an IPv6 one that name a network`(
        peer: String, network: String, site: String?
    ) {
        #expect(ClientNetwork(ofPeer: peer).text == network)
        #expect(ClientNetwork(ofPeer: peer).site == site)
    }

    @Test func `is one for all addresses of a /64, and for both ways to write an IPv4 address`() {
        #expect(ClientNetwork(ofPeer: "[2001:db8::1]:1") == ClientNetwork(ofPeer: "[2001:db8::ffff:2]:2"))
        #expect(ClientNetwork(ofPeer: "[2001:db8::1]:1") != ClientNetwork(ofPeer: "[2001:db8:0:1::1]:1"))
        #expect(ClientNetwork(ofPeer: "[::ffff:10.0.0.1]:1") == ClientNetwork(ofPeer: "10.0.0.1:2"))
        #expect(ClientNetwork(ofPeer: "10.0.0.1:1") != ClientNetwork(ofPeer: "10.0.0.2:1"))
    }

    @Test(arguments: [
        ("127.0.0.1:1", true), ("127.9.9.9:1", true), ("[::1]:1", true), ("[::ffff:127.0.0.1]:1", true),
        ("in-process:0", true), ("", true), ("10.0.0.1:1", false), ("[2001:db8::1]:1", false),
    ])
    func `is nowhere on this machine and without an address`(peer: String, isNowhere: Bool) {
        #expect(ClientNetwork(ofPeer: peer).isNowhere == isNowhere)
    }

    @Test(arguments: [
        ("10.1.2.3", 104, "10.0.0.0"), ("10.1.2.3", 128, "10.1.2.3"), ("10.1.2.3", 120, "10.1.2.0"),
        ("2001:db8:ffff::9", 32, "2001:db8:0:0:0:0:0:0"), ("2001:db8::9", 0, "0:0:0:0:0:0:0:0"),
        ("2001:db8::9", 65, "2001:db8:0:0:0:0:0:0"),
    ])
    func `is its address with the bits after its length cleared`(
        address: String, bits: Int, masked: String
    ) throws {
        #expect(try #require(IPAddress(address)).masked(to: bits).description == masked)
    }
}
