import Contracts
import NIOCore
import RPC
import Testing

@Suite struct `Messages as Google's library writes them` {
    @Test func `exist for every message of the contract`() {
        for type in ContractTable.messages {
            #expect(
                (Golden.byMessage[type.messageName] ?? []).count >= 6, "\(type.messageName): run golden.py")
        }
    }

    @Test(arguments: Golden.all)
    func `come out of our encoder byte for byte`(golden: Golden) throws {
        try check(golden, golden.type)

        func check<Message: ContractMessage>(_ golden: Golden, _: Message.Type) throws {
            let message = try Message(decoding: golden.bytes)
            let encoded = try message.encode().hex
            #expect(encoded == golden.bytes.hex)
        }
    }

    @Test(arguments: Golden.all)
    func `come out of our JSON letter for letter`(golden: Golden) throws {
        try check(golden, golden.type)

        func check<Message: ContractMessage>(_ golden: Golden, _: Message.Type) throws {
            let message = try Message(decoding: golden.bytes)
            #expect(message.jsonText() == golden.json)
            #expect(try Message(json: golden.json) == message)
        }
    }
}
