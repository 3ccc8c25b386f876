import ArgumentParser
import Contracts
import Testing
import Values

@testable import CommandLine

@Suite struct `What souk events shows` {
    private let plain = Terminal(coloured: false)

    @Test func `says how far a consumer is, by what its source says`() {
        let consumer = MaintenanceAPI.Consumer(source: "payments", sequence: 7, reached: 9, head: 9)
        #expect(
            ConsumerReport(consumer, of: "billing", head: 12).lines(plain) == [
                "  billing    follows payments   at 7, 3 behind, 0 parked"
            ])
        #expect(ConsumerReport(consumer, of: "billing", head: nil).lag == 0)
        #expect(ConsumerReport(consumer, of: "billing", head: 2).lag == 0)
    }

    @Test func `says why a consumer has stopped and what to do, and names what is parked`() {
        let consumer = MaintenanceAPI.Consumer(
            source: "payments", sequence: 7, reached: 7, head: 7, parkedCount: 3,
            parked: [.init(sequence: 5, type: "souk.x.v1.Y", key: "ord_1", reason: "it does not agree")],
            stopReason: "CURSOR_FOREIGN", stopMessage: "Another history.", stopRemedy: "Reread it.",
            stoppedAt: Timestamp(microseconds: 0))
        let lines = ConsumerReport(consumer, of: "billing", head: 7).lines(plain)
        #expect(lines.count == 5)
        #expect(lines[1].hasPrefix("    STOPPED since 1970-01-01T00:00:00"))
        #expect(lines[1].hasSuffix(": Another history. [CURSOR_FOREIGN]"))
        #expect(
            lines[2...] == [
                "    Reread it.", "    parked 5 souk.x.v1.Y ord_1: it does not agree", "    and 2 more",
            ])
    }
}

@Suite struct `The arguments of souk events` {
    @Test func `show without a word more`() throws {
        #expect(try Souk.parseAsRoot(["events"]) is EventsShow)
    }

    @Test func `name the service and its source, and an event`() throws {
        let skip = try #require(
            try Souk.parseAsRoot(["events", "skip", "billing", "payments", "--through", "9"]) as? EventsSkip)
        #expect(skip.consumer.service == .billing && skip.consumer.source == "payments")
        #expect(skip.through == 9)
        let reread = try #require(
            try Souk.parseAsRoot(["events", "reread", "billing", "payments", "--from", "4"]) as? EventsReread)
        #expect(reread.from == 4)
        #expect(try Souk.parseAsRoot(["events", "retry", "billing", "payments"]) is EventsRetry)
    }

    @Test(arguments: [
        ["skip"], ["retry", "nobody", "payments"],
        ["skip", "billing", "payments", "--parked", "1", "--through", "2"],
    ])
    func `are checked`(arguments: [String]) {
        #expect(throws: (any Error).self) { try Souk.parseAsRoot(["events"] + arguments) }
    }
}
