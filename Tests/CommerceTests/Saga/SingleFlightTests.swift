import Storage
import Synchronization
import Testing
import Values

@testable import Commerce

@Suite struct `A step of an order` {
    let flights = SingleFlight()
    let order: Order

    init() async throws {
        let fixture = try await CommerceFixture()
        try await fixture.place("req-1")
        order = try #require(try await fixture.find("req-1"))
    }

    @Test func `is run once for all who come while it is in flight`() async throws {
        let runs = Runs()
        let (gate, opening) = AsyncStream.makeStream(of: Void.self)
        let order = order
        let key = SingleFlight.Key(order: order.id, sequence: order.sequence)
        let callers = (0..<5).map { _ in
            Task.immediate {
                try await flights.run(key) {
                    runs.count.withLock { $0 += 1 }
                    for await _ in gate { break }
                    return order
                }
            }
        }
        opening.yield()
        for caller in callers { #expect(try await caller.value == order) }
        #expect(runs.count.withLock { $0 } == 1)
    }

    @Test func `that failed for one failed for all, and can be run again`() async throws {
        struct Storm: Error {}
        let key = SingleFlight.Key(order: order.id, sequence: order.sequence)
        await #expect(throws: Storm.self) { try await flights.run(key) { throw Storm() } }
        let order = order
        #expect(try await flights.run(key) { order } == order)
    }

    @Test func `goes on when whoever started it has gone`() async throws {
        let (gate, opening) = AsyncStream.makeStream(of: Void.self)
        let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)
        let order = order
        let key = SingleFlight.Key(order: order.id, sequence: order.sequence)
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

private final class Runs: Sendable {
    let count = Mutex(0)
}
