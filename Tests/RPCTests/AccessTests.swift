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

    @Test(
        arguments: [
            (Lab.echo, [nil, person, owner, viewer, commerce, billing]),
            (Lab.onlyPerson, [person]),
            (Lab.onlyBusiness, [owner]),
            (Lab.onlyCommerce, [commerce]),
            (Lab.onlyServices, [commerce, billing]),
        ] as [(MethodDescriptor, [String?])])
    func `is given to those the method names, and nobody else`(method: MethodDescriptor, admitted: [String?])
        async throws
    {
        try await LabServer().run { lab in
            for token in [nil, Self.person, Self.owner, Self.viewer, Self.commerce, Self.billing] {
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

    @Test(
        arguments: [
            (Role.owner, ["orders.read", "orders.manage", "team.manage", "payments.refund"], []),
            (Role.manager, ["orders.read", "orders.manage", "payments.refund"], ["team.manage"]),
            (
                Role.agent, ["orders.manage", "messages.send"],
                ["payments.refund", "catalog.manage", "team.manage"]
            ),
            (
                Role.viewer, ["orders.read", "billing.read"],
                ["orders.manage", "messages.send", "team.manage"]
            ),
        ] as [(Role, [String], [String])])
    func `of a role is what the role may`(role: Role, may: [String], mayNot: [String]) {
        for permission in may { #expect(role.may(permission), "\(role) may \(permission)") }
        for permission in mayNot { #expect(!role.may(permission), "\(role) may not \(permission)") }
    }
}

private struct CommerceCredential: Credential {
    func token() async throws -> Secret<String> { Secret("service:commerce") }
}
