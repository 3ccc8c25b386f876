import Contracts
import Storage
import Testing

@testable import Commerce

@Suite struct `The states of an order` {
    @Test func `never lead back`() {
        for state in Order.State.allCases { #expect(!reaches(state, state)) }
        for state in Order.PaymentState.allCases { #expect(!reaches(state, state)) }
        for state in Order.FulfilmentState.allCases { #expect(!reaches(state, state)) }
    }

    func reaches(_ from: Order.State, _ to: Order.State) -> Bool {
        from.next.contains { $0 == to || reaches($0, to) }
    }

    func reaches(_ from: Order.PaymentState, _ to: Order.PaymentState) -> Bool {
        from.next.contains { $0 == to || reaches($0, to) }
    }

    func reaches(_ from: Order.FulfilmentState, _ to: Order.FulfilmentState) -> Bool {
        from.next.contains { $0 == to || reaches($0, to) }
    }

    @Test func `that do not follow each other are refused as a fault, and nothing is written`() async throws {
        let fixture = try await CommerceFixture()
        try await fixture.place("req-1")
        let order = try #require(try await fixture.find("req-1"))
        let edits: [@Sendable (inout Order) -> Void] = [
            { $0.state = .completed }, { $0.payment = .awaiting }, { $0.fulfilment = .delivered },
        ]
        for edit in edits {
            await #expect(throws: OrderDataError.self) {
                try await fixture.database.write { db in _ = try order.changed(.completed, in: db, edit) }
            }
        }
        #expect(try await fixture.find("req-1") == order)
        try await fixture.expectSound()
    }

    @Test func `change only where nobody else has changed the order meanwhile`() async throws {
        let fixture = try await CommerceFixture()
        try await fixture.place("req-1")
        let order = try #require(try await fixture.find("req-1"))
        try await fixture.accept("req-1", .asShipped)
        let change = try await fixture.database.write { db in
            try order.changed(.cancelled, in: db) { $0.state = .cancelled }
        }
        guard case .overtaken(let current) = change else {
            Issue.record("it was changed")
            return
        }
        #expect(current.state == .accepted)
        try await fixture.expectSound()
    }
}
