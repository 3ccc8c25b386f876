import Contracts
import FoundationEssentials
import RPC
import Storage
import TestKit
import Testing

@testable import ServiceHost

/// Payments' file alone is put back to a backup, while billing keeps what it has followed since.
@Suite(.timeLimit(.minutes(1))) struct `A source restored alone` {
    let folder: Folder

    init() throws {
        folder = try Folder()
    }

    private func url(_ name: String) -> String { "sqlite://\(folder.path)/\(name).sqlite" }

    /// Billing has followed to event 3; payments is back at event 1.
    private func restored() async throws -> ConsumerFixture {
        let before = try ConsumerFixture(
            payments: try Database.open(url("payments"), migrations: [], clock: ManualClock()))
        try await before.happen("a")
        try await before.payments.backup(to: "\(folder.path)/backup.sqlite")
        try await before.happen("b", "c")
        let consumer = before.consumer()
        try await running(consumer) { try await consumer.caughtUp(to: 3) }
        await before.payments.close()
        for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: "\(folder.path)/payments.sqlite\(suffix)")
        }
        try await Database.restore(
            "\(folder.path)/backup.sqlite", to: "\(folder.path)/payments.sqlite")
        let later = ManualClock()
        later.advance(seconds: 60)
        return try ConsumerFixture(
            payments: try Database.open(url("payments"), migrations: [], clock: later),
            billing: before.billing)
    }

    private func expectStopped(_ fixture: ConsumerFixture, because reason: String) async throws {
        let consumer = fixture.consumer()
        let error = await #expect(throws: RPCError.self) {
            try await running(consumer) { try await consumer.caughtUp(to: .max) }
        }
        #expect(error?.reason == reason)
        #expect(try await fixture.facts() == ["a", "b", "c"])
        #expect(try await fixture.cursor() == 3)
    }

    @Test func `stops its consumers before it has written on`() async throws {
        let fixture = try await restored()
        try await expectStopped(fixture, because: "CURSOR_AHEAD")
        await fixture.payments.close()
    }

    @Test func `stops its consumers when it has written as many new events, and more`() async throws {
        let fixture = try await restored()
        try await fixture.happen("x", "y")
        try await expectStopped(fixture, because: "CURSOR_FOREIGN")
        try await fixture.happen("z", "zz")
        try await expectStopped(fixture, because: "CURSOR_FOREIGN")
        await fixture.payments.close()
    }

    @Test func `is followed on from where the histories part, when an operator says so`() async throws {
        let fixture = try await restored()
        try await fixture.happen("x", "y")
        let consumer = fixture.consumer()
        try await running(consumer) {
            await #expect(throws: RPCError.self) { try await consumer.caughtUp(to: .max) }
            #expect(try await consumer.reread(from: 2).sequence == 1)
            try await consumer.caughtUp(to: 3)
        }
        #expect(try await fixture.facts() == ["a", "b", "c", "x", "y"])
        await fixture.payments.close()
    }
}
