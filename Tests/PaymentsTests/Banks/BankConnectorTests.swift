import Logging
import Synchronization
import TestKit
import Testing

@testable import Payments

@Suite struct `A start without a bank connector` {
    private let log = NoticeLog()

    private func start(isSandbox: Bool) -> BankConnector {
        BankConnector(isSandbox: isSandbox, logger: Logger(label: "test") { _ in log })
    }

    @Test func `outside the sandbox is told in the log, and every top-up is refused`() async throws {
        let bank = start(isSandbox: false)
        #expect(log.notices == ["no bank connector: wallets cannot be topped up"])
        let fixture = try await PaymentsFixture(bank: bank)
        try await fixture.link(of: "maria")
        await expect("NO_BANK_CONNECTOR") { try await fixture.topUp("t1", 50_00, of: "maria") }
        #expect(try await fixture.wallet(of: "maria") == [0, 0])
    }

    @Test func `in the sandbox is the simulated bank's, which pays`() async throws {
        let bank = start(isSandbox: true)
        #expect(log.notices == [])
        let fixture = try await PaymentsFixture(bank: bank)
        try await fixture.link(of: "maria")
        try await fixture.topUp("t1", 50_00, of: "maria")
        #expect(try await fixture.wallet(of: "maria") == [50_00, 0])
    }
}

/// Keeps the messages of the level notice.
private final class NoticeLog: LogHandler, Sendable {
    private let messages = Mutex<[String]>([])

    var notices: [String] { messages.withLock { $0 } }

    var logLevel: Logger.Level {
        get { .notice }
        set { _ = newValue }
    }
    var metadata: Logger.Metadata {
        get { [:] }
        set { _ = newValue }
    }

    subscript(metadataKey key: String) -> Logger.MetadataValue? {
        get { nil }
        set { _ = newValue }
    }

    func log(event: LogEvent) {
        guard event.level == .notice else { return }
        messages.withLock { $0.append("\(event.message)") }
    }
}
