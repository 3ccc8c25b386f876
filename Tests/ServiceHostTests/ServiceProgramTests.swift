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
            audience: "payments", trusting: context.trustedKeys, people: PersonKeys(known: []),
            revocations: NobodyRevoked(), clock: context.clock),
        audit: [
            AuditRelation(
                name: "lists", columns: [.init("name", .text)],
                sql: "SELECT name FROM migrations WHERE owner = 'storage' ORDER BY position")
        ])
}

private struct NobodyRevoked: RevocationCheck {
    func refuseIfRevoked(_ token: PersonToken) {}
    func refuseIfRevoked(_ token: APIKeyToken) {}
}

@Suite(.timeLimit(.minutes(1))) struct `A program` {
    let folder: Folder
    let ready = AsyncCondition(0)

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
                ready.withLock { $0 = port }
            }
        }
        try await ready.wait { $0 > 0 }
        let address = Address(host: "127.0.0.1", port: ready.value)
        let operatorSigner = try ServiceKeys(in: "\(folder.path)/keys").operatorSigner()
        let channel = try Channel(to: [address], audience: "payments", credential: operatorSigner)
        try await body(channel)
        channel.close()
        running.cancel()
        return await running.value
    }

    @Test func `answers for itself, keeps its file and tells what happens`() async throws {
        _ = try await run(payments) { channel in
            let info = try await MaintenanceClient(channel).getInfo(.init())
            #expect(info.program == "souk-payments")
            await expect("TOKEN_MISSING", .unauthenticated) {
                try await SessionClient(channel).signIn(.init())
            }
            let page = try await MaintenanceClient(channel).getMetrics(.init()).text
            #expect(page.contains("process_resident_memory_bytes"))
            let billing = try ServiceKeys(in: "\(folder.path)/keys").signer(for: "billing")
            var options = CallOptions.none
            options.token = try await billing.token(for: "payments")
            var answers = try await EventsClient(channel).tail(.init(), options).makeAsyncIterator()
            let first = try #require(try await answers.next())
            #expect(first.events.isEmpty && first.head == 0)
            #expect(first.headCursor.hasPrefix(info.eventsHistory))
        }
        #expect(FileManager.default.fileExists(atPath: "\(folder.path)/payments.sqlite"))
        // It let go of its file: it can be opened again.
        let file = try Database.open("sqlite://\(folder.path)/payments.sqlite", migrations: [])
        await file.close()
    }

    @Test func `shows its relations to an operator's audit, over a real connection`() async throws {
        _ = try await run(payments) { channel in
            let (maintenance, audit) = (MaintenanceClient(channel), AuditClient(channel))
            let snapshot = try await maintenance.pauseWrites(.init(seconds: 5)).snapshotID
            _ = try await maintenance.resumeWrites(.init(snapshotID: snapshot))
            let relations = try await audit.listRelations(.init()).relations
            #expect(relations.map(\.name) == ["cursors", "events", "lists", "parked_events"])
            var rows: Int32 = 0
            var isComplete = false
            let request = AuditAPI.ReadRelationRequest(snapshotID: snapshot, relation: "lists")
            for try await page in try await audit.readRelation(request) {
                rows += page.rowCount
                isComplete = page.complete
            }
            #expect(rows == 3)
            #expect(isComplete)
            _ = try await maintenance.releaseSnapshot(.init(snapshotID: snapshot))
        }
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

    @Test func `does not start with a peer beyond this machine without TLS, unless told to`() async throws {
        let calling = ServiceProgram(.payments, purpose: "Keeps money.", peers: [.billing], migrations: []) {
            context, _ in
            ServiceComponents(services: [], authenticator: TestIdentity().authenticator)
        }
        let beyond = arguments + ["--billing", "192.0.2.1:7105"]
        #expect(await calling.start(beyond, environment: [:], asWholeProcess: false) == 1)
        let running = Task {
            await calling.start(
                beyond + ["--allow-plaintext", "true"], environment: [:], asWholeProcess: false
            ) { port in ready.withLock { $0 = port } }
        }
        try await ready.wait { $0 > 0 }
        running.cancel()
        _ = await running.value
    }

    @Test func `does not start on a file of a newer program`() async throws {
        let newer = try Database.open(
            "sqlite://\(folder.path)/payments.sqlite",
            migrations: [Migration("tomorrow's", "CREATE TABLE tomorrow (id TEXT) STRICT")])
        await newer.close()
        let status = await payments.start(arguments, environment: [:], asWholeProcess: false)
        #expect(status == 1)
    }

    @Test func `ends when its file, left by a crash, turns out to be damaged`() async throws {
        let path = "\(folder.path)/payments.sqlite"
        let file = try Database.open("sqlite://\(path)", migrations: [])
        try await file.write { db in
            for number in 0..<2_000 {
                try db.append(
                    NewEvent(type: "t", key: "\(number)", payload: [UInt8](repeating: 7, count: 50)))
            }
        }
        await file.close()
        var bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let middle = bytes.count / 8_192 * 4_096
        bytes.replaceSubrange(middle..<(middle + 8_192), with: [UInt8](repeating: 0xAA, count: 8_192))
        try Data(bytes).write(to: URL(filePath: path))
        try Data("process 1".utf8).write(to: URL(filePath: path + ".lock"))
        let status = await payments.start(arguments, environment: [:], asWholeProcess: false)
        #expect(status == 1)
        let error = #expect(throws: StorageError.self) {
            try Database.open("sqlite://\(path)", migrations: [])
        }
        guard case .corrupt? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `does not start with a relation that is not what it declares`() async {
        let broken = ServiceProgram(.payments, purpose: "Keeps money.", migrations: []) { context, _ in
            ServiceComponents(
                services: [], authenticator: TestIdentity().authenticator,
                audit: [AuditRelation(name: "x", columns: [.init("y", .text)], sql: "SELECT 'y' AS z")])
        }
        let status = await broken.start(arguments, environment: [:], asWholeProcess: false)
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
        let arguments = ProgramArguments(["--accounts", "a.internal:1,[::1]:2"], declared: declared)
        let settings = try await SettingsReader(program: "commerce", declared: declared)
            .read(arguments, environment: [:])
        #expect(settings[common.listen].written == "127.0.0.1:7103")
        #expect(settings[try #require(common.peers[.payments])].written == "127.0.0.1:7104")
        #expect(settings[try #require(common.peers[.accounts])].written == "a.internal:1,[::1]:2")
    }

    @Test(arguments: [
        (["--listen", "here"], "--listen: \"here\" is not host:port"),
        (["--accounts", "a:1,b"], "--accounts: \"a:1,b\" is not a list of host:port, with commas between"),
        (["--drain-seconds=-1"], "--drain-seconds: \"-1\" is not a whole number from 0 to 300"),
    ])
    func `are checked`(arguments: [String], problem: String) async {
        let declared = HostSettings(of: .commerce, peers: [.accounts], ownsFile: true).declared.map(
            \.declaration)
        let error = await #expect(throws: SettingsError.self) {
            _ = try await SettingsReader(program: "commerce", declared: declared)
                .read(ProgramArguments(arguments, declared: declared), environment: [:])
        }
        #expect(error?.problems == [problem])
    }

    @Test func `of a certificate without its key are refused`() async throws {
        let declared = HostSettings(of: .commerce, peers: [], ownsFile: true).declared.map(\.declaration)
        let settings = try await SettingsReader(program: "commerce", declared: declared)
            .read(ProgramArguments(["--tls-cert", "c.pem"], declared: declared), environment: [:])
        #expect(throws: SettingsError.self) { try settings.serverTLS }
    }
}
