import Contracts
import FoundationEssentials
import Identity
import RPC
import Storage
import TestKit
import Testing
import Values

@testable import ServiceHost

/// Answers as payments' events do, and nothing else.
private let payments = ServiceProgram(
    .payments, purpose: "Keeps money.", settings: [Setting("limit", default: 3, in: 1...9, help: "A limit.")],
    migrations: []
) { context, database in
    ServiceComponents(
        services: [],
        authenticator: TokenVerifier(
            services: context.trustedServices, people: PersonKeys(known: []), revocations: NobodyRevoked(),
            clock: context.clock))
}

private struct NobodyRevoked: RevocationCheck {
    func refuseIfRevoked(_ token: PersonToken) {}
}

@Suite(.timeLimit(.minutes(1))) struct `A program` {
    let folder: Folder
    let ready = Watermark()

    init() throws {
        folder = try Folder()
        _ = try ServiceKeys.create(in: "\(folder.path)/keys")
    }

    private var arguments: [String] {
        ["--listen", "127.0.0.1:0", "--data", folder.path, "--log-level", "error", "--drain-seconds", "1"]
    }

    /// Runs the program until `body` returns, and gives what it exited with.
    private func run(_ program: ServiceProgram, _ body: (Channel) async throws -> Void) async throws -> Int32
    {
        let running = Task {
            await program.start(arguments, environment: [:], asWholeProcess: false) { port in
                ready.reach(Int64(port))
            }
        }
        try await ready.wait(for: 1)
        let signer = try ServiceKeys(in: "\(folder.path)/keys").signer(for: "operator")
        let address = Address(host: "127.0.0.1", port: Int(ready.reached))
        let channel = try Channel(to: [address], credential: signer)
        try await body(channel)
        channel.close()
        running.cancel()
        return await running.value
    }

    @Test func `answers for itself, keeps its file and tells what happens`() async throws {
        _ = try await run(payments) { channel in
            let info = try await MaintenanceClient(channel).getInfo(.init())
            #expect(info.program == "souk-payments")
            let page = try await MaintenanceClient(channel).getMetrics(.init()).text
            #expect(page.contains("process_resident_memory_bytes"))
            var answers = try await EventsClient(channel).tail(.init()).makeAsyncIterator()
            #expect(try await answers.next() == EventsAPI.TailResponse(events: [], head: 0))
        }
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/payments.sqlite"))
        // It let go of its file: it can be opened again.
        let file = try Database.open("sqlite://\(folder.path)/payments.sqlite", migrations: [])
        await file.close()
    }

    @Test func `does not start with wrong settings`() async {
        let status = await payments.start(
            ["--limit", "10", "--colour"], environment: [:], asWholeProcess: false)
        #expect(status == 64)
    }

    @Test func `does not start beyond this machine without TLS`() async {
        let beyond = arguments.map { $0 == "127.0.0.1:0" ? "0.0.0.0:0" : $0 }
        let status = await payments.start(beyond, environment: [:], asWholeProcess: false)
        #expect(status == 1)
    }

    @Test func `does not start on a file of a newer program`() async throws {
        let newer = try Database.open(
            "sqlite://\(folder.path)/payments.sqlite",
            migrations: [Migration("tomorrow's", "CREATE TABLE tomorrow (id TEXT) STRICT")])
        await newer.close()
        let status = await payments.start(arguments, environment: [:], asWholeProcess: false)
        #expect(status == 1)
    }

    @Test func `does not start without its key`() async throws {
        try FileManager.default.removeItem(atPath: "\(folder.path)/keys/payments.key")
        let status = await payments.start(arguments, environment: [:], asWholeProcess: false)
        #expect(status == 1)
    }
}

@Suite struct `Settings that every program has` {
    @Test func `know their own port and their peers'`() async throws {
        let common = HostSettings(of: .commerce, peers: [.payments, .accounts], ownsFile: true)
        let declared = common.declared.map(\.declaration)
        let settings = try await SettingsReader(program: "commerce", declared: declared)
            .read(Flags(["--accounts", "a.internal:1,[::1]:2"], declared: declared), environment: [:])
        #expect(settings[common.listen].written == "127.0.0.1:7103")
        #expect(settings[try #require(common.peers[.payments])].written == "127.0.0.1:7104")
        #expect(settings[try #require(common.peers[.accounts])].written == "a.internal:1,[::1]:2")
    }

    @Test(arguments: [
        (["--listen", "here"], "--listen: \"here\" is not host:port"),
        (["--accounts", "a:1,b"], "--accounts: is not a list of host:port, with commas between"),
        (["--drain-seconds=-1"], "--drain-seconds: is not a whole number from 0 to 300"),
    ])
    func `are checked`(arguments: [String], problem: String) async {
        let declared = HostSettings(of: .commerce, peers: [.accounts], ownsFile: true).declared.map(
            \.declaration)
        let error = await #expect(throws: SettingsError.self) {
            _ = try await SettingsReader(program: "commerce", declared: declared)
                .read(Flags(arguments, declared: declared), environment: [:])
        }
        #expect(error?.problems == [problem])
    }

    @Test func `of a certificate without its key are refused`() async throws {
        let declared = HostSettings(of: .commerce, peers: [], ownsFile: true).declared.map(\.declaration)
        let settings = try await SettingsReader(program: "commerce", declared: declared)
            .read(Flags(["--tls-cert", "c.pem"], declared: declared), environment: [:])
        #expect(throws: SettingsError.self) { try settings.serverTLS }
    }
}
