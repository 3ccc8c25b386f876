import NIOCore
import Synchronization
import Testing
import Values

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A call` {
    @Test func `is answered with what its handler returns`() async throws {
        try await LabServer().run { lab in
            let answer = try await lab.channel.unary(Lab.echo, ByteBuffer(string: "a mug"), .none)
            #expect(answer == ByteBuffer(string: "a mug"))
        }
    }

    @Test func `may be empty both ways`() async throws {
        try await LabServer().run { lab in
            let answer = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
            #expect(answer == ByteBuffer())
        }
    }

    @Test(arguments: [10_000, 16_384, 65_536, 4_000_000])
    func `may be large both ways`(count: Int) async throws {
        try await LabServer().run { lab in
            let payload = ByteBuffer(repeating: 5, count: count)
            let answer = try await lab.channel.unary(Lab.echo, payload, .none)
            #expect(answer == payload)
        }
    }

    @Test func `shares its connection with others, and each gets its own answer`() async throws {
        try await LabServer().run { lab in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<500 {
                    group.addTask {
                        try await lab.channel.unary(Lab.echo, ByteBuffer(number: number), .none).number
                            == number
                    }
                }
                for try await isOwn in group { #expect(isOwn) }
            }
        }
    }

    @Test func `carries its metadata, deadline, caller and origin to the handler`() async throws {
        try await LabServer().run { lab in
            var options = CallOptions.token("member:acc_maria:biz_mugs:manager")
            options.timeout = .seconds(20)
            options.metadata.add("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            _ = try await lab.channel.unary(Lab.look, ByteBuffer(), options)
            let call = try #require(lab.lab.seen.withLock { $0 })
            #expect(call.metadata["Traceparent"] == "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
            #expect(try call.account() == AccountID("acc_maria"))
            #expect(try call.business() == BusinessID("biz_mugs"))
            #expect(call.peer.hasPrefix("127.0.0.1:"))
            let left = try #require(call.deadline) - .now()
            #expect((.seconds(10)...TimeAmount.seconds(20)).contains(left))
        }
    }

    @Test func `that is too large is refused before it is sent`() async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.echo, ByteBuffer(repeating: 0, count: 4 << 20), .none)
            }
            #expect(error.code == .resourceExhausted)
            #expect(error.reason == "MESSAGE_TOO_LARGE")
            #expect(error.detail.limit == "4194304")
        }
    }

    @Test func `whose answer is too large is refused, and the connection lives on`() async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.big, ByteBuffer(number: 4 << 20), .none)
            }
            #expect(error.code == .resourceExhausted)
            #expect(error.reason == "MESSAGE_TOO_LARGE")
            let largest = try await lab.channel.unary(Lab.big, ByteBuffer(number: (4 << 20) - 5), .none)
            #expect(largest.readableBytes == (4 << 20) - 5)
        }
    }

    @Test func `to a method nobody answers is unimplemented`() async throws {
        try await LabServer().run { lab in
            let error = try await refusal {
                try await lab.channel.unary(Lab.method("Nothing"), ByteBuffer(), .none)
            }
            #expect(error.code == .unimplemented)
            #expect(error.message == "there is no method Nothing here")
            let other = MethodDescriptor(
                service: "souk.other.v1.Other", name: "Echo", kind: .unary, access: Access(),
                idempotent: false)
            let unknown = try await refusal { try await lab.channel.unary(other, ByteBuffer(), .none) }
            #expect(unknown.code == .unimplemented)
            #expect(unknown.message == "there is no service souk.other.v1.Other here")
        }
    }
}

@Suite(.timeLimit(.minutes(5)), .alone) struct `What a handler throws` {
    private func error(_ kind: String) async throws -> RPCError {
        try await LabServer().run { lab in
            try await refusal { try await lab.channel.unary(Lab.fail, ByteBuffer(string: kind), .none) }
        }
    }

    @Test func `reaches the caller whole, if it is a refusal`() async throws {
        let error = try await error("refusal")
        let refusal = Refusal.labOutOfStock
        #expect(
            error == RPCError(refusal.code, refusal.message, reason: refusal.reason, detail: refusal.detail))
    }

    @Test func `is sent as it is, if it is an RPC error`() async throws {
        #expect(try await error("rpc") == RPCError(.aborted, "again", reason: "LOST_RACE"))
    }

    @Test func `is the caller's mistake, if it is a value that cannot be`() async throws {
        let error = try await error("value")
        #expect(error.code == .invalidArgument)
        #expect(error.reason == "AMOUNT_OVERFLOW")
    }

    @Test func `is cancelled, if it gave up`() async throws {
        #expect(try await error("cancelled").code == .cancelled)
    }

    @Test func `is told to nobody, if it is a fault of ours`() async throws {
        let error = try await error("fault")
        #expect(error == RPCError(.internal, "internal error"))
    }
}
