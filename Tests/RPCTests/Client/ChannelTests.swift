import Testing

@testable import RPC

@Suite struct `A channel beyond this machine` {
    @Test(arguments: ["10.0.0.1:7104", "payments.internal:7104", "[2001:db8::1]:7104", "0.0.0.0:7104"])
    func `is not opened in clear text, unless it is told to be`(text: String) throws {
        let addresses = [try Address("127.0.0.1:7104"), try Address(text)]
        #expect(throws: ChannelSetupError.plaintextBeyondThisMachine(addresses[1])) {
            try RPC.Channel(to: addresses)
        }
        try RPC.Channel(to: addresses, allowPlaintext: true).close()
        try RPC.Channel(to: addresses, tls: ClientTLS()).close()
    }

    @Test(arguments: ["127.0.0.1:7104", "127.1.2.3:7104", "[::1]:7104", "localhost:7104"])
    func `is not one on it`(text: String) throws {
        try RPC.Channel(to: [try Address(text)]).close()
    }
}
