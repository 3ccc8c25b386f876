import NIOCore
import Synchronization
import Testing
import Values

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `Access to a method` {
    static let person = "person:acc_1"
    static let owner = "member:acc_1:biz_1:owner"
    static let viewer = "member:acc_1:biz_1:viewer"
    static let commerce = "service:commerce"
    static let billing = "service:billing"
    static let key = "key:key_1:biz_1:orders.manage"
    static let narrowKey = "key:key_2:biz_1:orders.read"
    static let auditor = "operator:alice:audit.read"
    static let keeper = "operator:bob:maintenance.manage"
    static let callers = [
        nil, person, owner, viewer, commerce, billing, key, narrowKey, auditor, keeper,
    ]

    @Test(
        arguments: [
            (Lab.echo, callers),
            (Lab.onlyPerson, [person]),
            (Lab.onlyBusiness, [owner, key]),
            (Lab.onlyCommerce, [commerce]),
            (Lab.onlyServices, [commerce, billing]),
            (Lab.onlyOperator, [auditor]),
        ] as [(MethodDescriptor, [String?])])
    func `is given to those the method names, and nobody else`(method: MethodDescriptor, admitted: [String?])
        async throws
    {
        try await LabServer().run { lab in
            for token in Self.callers {
                let options = token.map { CallOptions.token($0) } ?? .none
                if admitted.contains(token) {
                    _ = try await lab.channel.unary(method, ByteBuffer(), options)
                } else {
                    let error = try await refusal {
                        try await lab.channel.unary(method, ByteBuffer(), options)
                    }
                    #expect(error.code == (token == nil ? .unauthenticated : .permissionDenied))
                    #expect(error.reason == (token == nil ? "TOKEN_MISSING" : "ACCESS_DENIED"))
                    #expect(!error.detail.remedy.isEmpty)
                }
            }
        }
    }

    @Test func `is refused in sentences that name the method, the rule, who calls and the remedy`()
        async throws
    {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.onlyBusiness, ByteBuffer(), .token(Self.viewer))
            }
            #expect(error.message == "This caller may not call OnlyBusiness.")
            #expect(
                error.detail
                    == RefusalDetail(
                        rule: "whoever acts for a business with the permission orders.manage",
                        current: "a person acting for a business as viewer",
                        remedy: "Ask an owner of the business for a role that has the permission."))
        }
    }

    @Test(
        arguments: [
            (person, "Refresh the session for a token that acts for the business."),
            (narrowKey, "Use an API key that has the permission."),
            (keeper, "Call it with the token of one who may."),
        ])
    func `is refused with the remedy of the one who calls`(token: String, remedy: String) async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.onlyBusiness, ByteBuffer(), .token(token))
            }
            #expect(error.detail.remedy == remedy)
        }
    }

    @Test func `is refused with the authenticator's words to a token it does not believe`() async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.onlyPerson, ByteBuffer(), .token("forged"))
            }
            #expect(error.code == .unauthenticated)
            #expect(error.reason == "TOKEN_INVALID")
        }
    }

    @Test func `to what is open to anyone is anonymous with a token that is not believed`() async throws {
        try await LabServer().run { lab in
            _ = try await lab.channel.unary(Lab.look, ByteBuffer(), .token("forged"))
            #expect(lab.lab.seen.withLock { $0 }?.caller == .anonymous)
        }
    }

    @Test func `is by the channel's credential, unless the call brings a token`() async throws {
        try await LabServer().run { lab in
            let channel = try RPC.Channel(
                to: [Address(host: "127.0.0.1", port: lab.port)], credential: CommerceCredential(),
                logger: .silent)
            defer { channel.close() }
            _ = try await channel.unary(Lab.onlyCommerce, ByteBuffer(), .none)
            let error = try await refusal {
                try await channel.unary(Lab.onlyCommerce, ByteBuffer(), .token(Self.person))
            }
            #expect(error.code == .permissionDenied)
        }
    }

    @Test func `is signed for the service called, once for each call without a token`() async throws {
        let credential = CommerceCredential()
        try await LabServer().run { lab in
            let channel = try RPC.Channel(
                to: [Address(host: "127.0.0.1", port: lab.port)], audience: "lab", credential: credential,
                logger: .silent)
            defer { channel.close() }
            _ = try await channel.unary(Lab.onlyCommerce, ByteBuffer(), .none)
            #expect(credential.audiences == ["lab"])
            _ = try await channel.unary(Lab.onlyPerson, ByteBuffer(), .token(Self.person))
            #expect(credential.audiences == ["lab"])
        }
    }

    @Test func `passed on for a client carries the address, vouched for by the channel's own token`()
        async throws
    {
        try await LabServer().run { lab in
            let channel = try RPC.Channel(
                to: [Address(host: "127.0.0.1", port: lab.port)], audience: "lab",
                credential: CommerceCredential(), logger: .silent)
            defer { channel.close() }
            var options = CallOptions.token(Self.person)
            options.clientAddress = "192.0.2.1:5000"
            _ = try await channel.unary(Lab.look, ByteBuffer(), options)
            let call = try #require(lab.lab.seen.withLock { $0 })
            #expect(call.clientAddress == "192.0.2.1:5000")
            #expect(try call.account() == AccountID("acc_1"))
            #expect(call.metadata[Metadata.forwardedBy] == "service:commerce")
        }
    }
}

@Suite struct `Permissions of a built-in role` {
    @Test(
        arguments: [
            ("owner", ["orders.read", "orders.manage", "team.manage", "payments.refund", "keys.manage"], []),
            (
                "manager", ["orders.read", "orders.manage", "payments.refund"],
                ["team.manage", "keys.manage"]
            ),
            (
                "agent", ["orders.manage", "messages.send"],
                ["payments.refund", "catalog.manage", "team.manage"]
            ),
            ("viewer", ["orders.read", "billing.read"], ["orders.manage", "messages.send", "team.manage"]),
        ] as [(String, [String], [String])])
    func `are what its members may do`(role: String, may: [String], mayNot: [String]) throws {
        let permissions = try #require(Permissions.builtIn(role))
        for permission in may { #expect(permissions.may(permission), "\(role) may \(permission)") }
        for permission in mayNot { #expect(!permissions.may(permission), "\(role) may not \(permission)") }
    }

    @Test func `exist for four roles alone, and a word that nobody knows permits nothing`() {
        #expect(Permissions.builtIn("emperor") == nil)
        let newer = Permissions(["orders.read", "drones.fly"])
        #expect(newer.may("orders.read"))
        #expect(!newer.may("orders.manage"))
    }
}

private final class CommerceCredential: Credential {
    private let asked = Mutex<[String]>([])

    /// The services that tokens were made out to.
    var audiences: [String] { asked.withLock { $0 } }

    func token(for audience: String) async throws -> Secret<String> {
        asked.withLock { $0.append(audience) }
        return Secret("service:commerce")
    }
}
