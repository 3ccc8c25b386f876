import Contracts
import Testing

@testable import Messaging

@Suite struct `The words of an order's states` {
    @Test func `say every value of the contract and read it back`() {
        check(OrderWords.state)
        check(OrderWords.payment)
        check(OrderWords.fulfilment)
        check(OrderWords.endReason)
        check(OrderWords.change)
    }

    @Test func `read what they do not know as unspecified`() {
        #expect(OrderWords.state["tomorrow"] == .unspecified)
        #expect(OrderWords.state[.unspecified] == "")
        #expect(OrderWords.state[OrdersAPI.OrderState(rawValue: 77)] == "")
    }

    private func check<Value: ContractEnum>(_ words: EnumWords<Value>) {
        for value in Value.allCases where value.rawValue != 0 {
            #expect(!words[value].isEmpty, "\(value) has no word: give it one in EnumWords.swift")
            #expect(words[words[value]] == value)
        }
    }
}
