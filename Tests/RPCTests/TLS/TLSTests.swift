import Dispatch
import Foundation
import NIOCore
import Testing

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `TLS` {
    let files: Certificates

    init() throws { files = try Certificates.shared.get() }

    private var server: ServerTLS {
        ServerTLS(certificateChain: files.path("server.pem"), privateKey: files.path("server.key"))
    }

    private var mutual: ServerTLS {
        var tls = server
        tls.clientAuthorities = files.path("ca.pem")
        return tls
    }

    private var client: ClientTLS { ClientTLS(authorities: files.path("ca.pem")) }

    @Test func `carries calls of any size`() async throws {
        try await LabServer(tls: server, clientTLS: client).run { lab in
            let payload = ByteBuffer(repeating: 3, count: 2_000_000)
            let answer = try await lab.channel.unary(Lab.echo, payload, .none)
            #expect(answer == payload)
            var count = 0
            for try await _ in try await lab.channel.serverStreaming(
                Lab.count, ByteBuffer(number: 500), .none)
            { count += 1 }
            #expect(count == 500)
        }
    }

    @Test func `checks the name of the server, where its certificate names no address`() async throws {
        let server = ServerTLS(certificateChain: files.path("named.pem"), privateKey: files.path("named.key"))
        var named = client
        named.serverName = "localhost"
        try await LabServer(tls: server, clientTLS: named).run { lab in
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
        }
        named.serverName = "payments.example"
        try await expectUnreachable(server, named)
        try await expectUnreachable(server, client)
    }

    @Test func `by an authority the client does not believe is no connection`() async throws {
        try await expectUnreachable(server, ClientTLS(authorities: files.path("other.pem")))
    }

    @Test func `of both sides lets in a client with a certificate, and no other`() async throws {
        var known = client
        known.certificateChain = files.path("client.pem")
        known.privateKey = files.path("client.key")
        try await LabServer(tls: mutual, clientTLS: known).run { lab in
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
        }
        try await expectUnreachable(mutual, client)
        known.certificateChain = files.path("stranger.pem")
        known.privateKey = files.path("stranger.key")
        try await expectUnreachable(mutual, known)
    }

    @Test func `is not what a client in clear speaks`() async throws {
        try await LabServer(tls: server, clientTLS: client).run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Echo"))
            await peer.closed.reaches(1)
            #expect(peer.arrived.count == 0)
        }
    }

    @Test func `that takes too long to agree on is given up`() async throws {
        var limits = ServerLimits()
        limits.handshakeTimeout = .seconds(2)
        try await LabServer(limits: limits, tls: server, clientTLS: client).run { lab in
            let silent = try await lab.peer()
            let slow = try await lab.peer()
            await slow.sendIfOpen(ByteBuffer(bytes: [0x16, 0x03, 0x01]))
            await silent.closed.reaches(1)
            await slow.closed.reaches(1)
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
        }
    }

    @Test func `shows a certificate that was replaced, without a restart`() async throws {
        let folder = try files.copy("server", as: "renewed")
        var tls = ServerTLS(
            certificateChain: files.path("renewed.pem"), privateKey: files.path("renewed.key"))
        tls.reloadInterval = .milliseconds(20)
        try await LabServer(tls: tls, clientTLS: client).run { lab in
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            // A certificate without its key: the one before stays in use.
            try folder.replace("renewed.pem", by: "foreign.pem")
            try await Task.sleep(for: .milliseconds(100))
            try await Self.call(lab.port, client)
            // With its key it is shown to whoever connects from now on, and connections stay.
            try folder.replace("renewed.key", by: "foreign.key")
            let other = ClientTLS(authorities: files.path("other.pem"))
            while (try? await Self.call(lab.port, other)) == nil {
                try await Task.sleep(for: .milliseconds(20))
            }
            await #expect(throws: RPCError.self) { try await Self.call(lab.port, client) }
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
        }
    }

    @Test func `shows a client's certificate that was replaced`() async throws {
        let folder = try files.copy("stranger", as: "joining")
        var joining = client
        joining.certificateChain = files.path("joining.pem")
        joining.privateKey = files.path("joining.key")
        joining.reloadInterval = .milliseconds(20)
        var limits = ChannelLimits.patient
        limits.connectWaitMax = .milliseconds(300)
        try await LabServer(channelLimits: limits, tls: mutual, clientTLS: joining).run { lab in
            await #expect(throws: RPCError.self) {
                try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            }
            try folder.replace("joining.pem", by: "client.pem")
            try folder.replace("joining.key", by: "client.key")
            while (try? await lab.channel.unary(Lab.echo, ByteBuffer(), .none)) == nil {
                try await Task.sleep(for: .milliseconds(20))
            }
        }
    }

    /// A call over a connection of its own.
    private static func call(_ port: Int, _ tls: ClientTLS) async throws {
        var limits = ChannelLimits.patient
        limits.connectWaitMax = .milliseconds(300)
        let channel = try RPC.Channel(
            to: [Address(host: "127.0.0.1", port: port)], tls: tls, limits: limits, logger: .silent)
        defer { channel.close() }
        _ = try await channel.unary(Lab.echo, ByteBuffer(), .none)
    }

    @Test func `whose files are not there stops the start`() async throws {
        let missing = Server(
            Router([]),
            ServerConfiguration(
                tls: ServerTLS(certificateChain: files.path("no.pem"), privateKey: files.path("no.key")),
                logger: .silent))
        await #expect(throws: (any Error).self) { try await missing.start() }
    }

    private func expectUnreachable(_ server: ServerTLS, _ client: ClientTLS) async throws {
        var limits = ChannelLimits.patient
        limits.connectWaitMax = .milliseconds(300)
        try await LabServer(channelLimits: limits, tls: server, clientTLS: client).run { lab in
            let error = try await refusal { try await lab.channel.unary(Lab.echo, ByteBuffer(), .none) }
            #expect(error.code == .unavailable)
        }
    }
}

/// Certificates made for this run: a server's, a client's, and a stranger's by another authority.
struct Certificates {
    static let shared = Result { try Certificates() }

    private let folder: URL

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "souk-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for authority in ["ca", "other"] {
            try openssl(
                "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=\(authority)"
                    + " -keyout \(authority).key -out \(authority).pem")
        }
        let names = [
            "server": "DNS:localhost,IP:127.0.0.1", "foreign": "DNS:localhost,IP:127.0.0.1",
            "named": "DNS:localhost", "client": "DNS:commerce",
        ]
        let authorities = [
            ("server", "ca"), ("named", "ca"), ("client", "ca"), ("stranger", "other"), ("foreign", "other"),
        ]
        for (name, authority) in authorities {
            let alternative = "subjectAltName=\(names[name] ?? "DNS:stranger")"
            try Data(alternative.utf8).write(to: folder.appending(path: "\(name).ext"))
            try openssl(
                "req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=\(name) -keyout \(name).key"
                    + " -out \(name).csr")
            try openssl(
                "x509 -req -in \(name).csr -CA \(authority).pem -CAkey \(authority).key -CAcreateserial"
                    + " -days 2 -out \(name).pem -extfile \(name).ext")
        }
    }

    /// A certificate and its key under another name, to be replaced.
    func copy(_ name: String, as copy: String) throws -> Certificates {
        for ending in ["pem", "key"] { try replace("\(copy).\(ending)", by: "\(name).\(ending)") }
        return self
    }

    func replace(_ name: String, by other: String) throws {
        try Data(contentsOf: folder.appending(path: other)).write(
            to: folder.appending(path: name), options: .atomic)
    }

    func path(_ name: String) -> String { folder.appending(path: name).path }

    private func openssl(_ arguments: String) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/openssl")
        process.arguments = arguments.split(separator: " ").map(String.init)
        process.currentDirectoryURL = folder
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        // Not `waitUntilExit`, which on Linux may miss the end and spin for ever.
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        ended.wait()
        guard process.terminationStatus == 0 else { throw CertificatesNotMade(arguments: arguments) }
    }
}

struct CertificatesNotMade: Error {
    let arguments: String
}
