import Storage
import Synchronization
import Testing
import Values

@testable import Commerce

@Suite struct `A leg of an order` {
    let flights = SingleFlight()
    let order: Order

    init() async throws {
        let shop = try await Shop()
        try await shop.place("order-1")
        order = try await shop.database.read { db in
            try Order.get("order-1", of: .business(try BusinessID(Shop.id)), in: db)
        }
    }

    @Test func `is travelled once by all who come while it is under way`() async throws {
        let journeys = Journeys()
        let (gate, opening) = AsyncStream.makeStream(of: Void.self)
        let order = order
        let key = SingleFlight.Key(order: order.id, from: .awaitingPayment)
        let travellers = (0..<5).map { _ in
            Task.immediate {
                try await flights.run(key) {
                    journeys.count.withLock { $0 += 1 }
                    for await _ in gate { break }
                    return order
                }
            }
        }
        opening.yield()
        for traveller in travellers { #expect(try await traveller.value == order) }
        #expect(journeys.count.withLock { $0 } == 1)
    }

    @Test func `that failed for one failed for all, and can be travelled again`() async throws {
        struct Storm: Error {}
        let key = SingleFlight.Key(order: order.id, from: .awaitingPayment)
        await #expect(throws: Storm.self) { try await flights.run(key) { throw Storm() } }
        let order = order
        #expect(try await flights.run(key) { order } == order)
    }

    @Test func `goes on when whoever started it has gone`() async throws {
        let (gate, opening) = AsyncStream.makeStream(of: Void.self)
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let order = order
        let key = SingleFlight.Key(order: order.id, from: .awaitingPayment)
        let starter = Task.immediate {
            try await flights.run(key) {
                for await _ in gate { break }
                try Task.checkCancellation()
                arrival.yield()
                return order
            }
        }
        starter.cancel()
        opening.yield()
        for await _ in arrivals { break }
        #expect(try await starter.value == order)
    }
}

private final class Journeys: Sendable {
    let count = Mutex(0)
}
