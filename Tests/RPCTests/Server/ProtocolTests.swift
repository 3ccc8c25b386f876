import NIOCore
import Testing
import Wire

@testable import RPC

/// Frames that crashed or wedged some implementation of the protocol.
///
/// After each, the connection still answers.
@Suite(.timeLimit(.minutes(5)), .alone) struct `A client that sends` {
    /// Sends the frames and one call of its own; gives the answers to all of them.
    private func answers(_ count: Int, to frames: Frame...) async throws -> [Frame] {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            var bytes = ByteBuffer()
            for frame in frames { frame.write(to: &bytes) }
            try await peer.send(bytes)
            var received = await peer.frames(count)
            try await peer.send(.request(9_001, "Echo", "alive"))
            received = await peer.frames(count + 1)
            #expect(received.last == .response(9_001, "alive"))
            try await peer.close()
            return received.dropLast()
        }
    }

    private func status(_ frame: Frame) throws -> RPCCode? {
        try ResponseEnvelope(decoding: frame.payload).status.flatMap { RPCCode(rawValue: $0.code) }
    }

    @Test func `data on a unary call has that call refused`() async throws {
        let answers = try await answers(1, to: .request(1, "Hold"), .data(1, "more"))
        #expect(answers.map(\.header.stream) == [1])
        #expect(try status(answers[0]) == .invalidArgument)
    }

    @Test func `the end of a stream on a unary call is answered all the same`() async throws {
        let answers = try await answers(
            1, to: .request(1, "Echo", "hi", flags: .remoteOpen), .data(1, flags: [.remoteClosed, .noData]))
        #expect(answers == [.response(1, "hi")])
    }

    @Test func `data after the end of its stream has the stream refused`() async throws {
        let answers = try await answers(
            1, to: .request(1, "Uphold", flags: [.remoteOpen, .noData]), .data(1, "1"),
            .data(1, flags: [.remoteClosed, .noData]), .data(1, "1"))
        #expect(try status(answers[0]) == .invalidArgument)
    }

    @Test func `data after the answer is not answered`() async throws {
        let answers = try await answers(1, to: .request(1, "Fail", "rpc"))
        #expect(try status(answers[0]) == .aborted)
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(3, "Echo", "first"))
            _ = await peer.frames(1)
            try await peer.send(
                .data(3, "late"), .data(1, "never opened, but before"), .request(5, "Echo", "second"))
            #expect(await peer.frames(2) == [.response(3, "first"), .response(5, "second")])
            try await peer.close()
        }
    }

    @Test func `data for a call that was never made is told so`() async throws {
        let answers = try await answers(1, to: .data(7, "who"))
        #expect(answers.map(\.header.stream) == [7])
        #expect(try status(answers[0]) == .invalidArgument)
    }

    @Test func `its last message together with the end has both`() async throws {
        let answers = try await answers(
            1, to: .request(1, "Sum", flags: .remoteOpen), .data(1, "3"), .data(1, "4", flags: .remoteClosed))
        #expect(answers == [.response(1, "7")])
    }

    @Test func `the end without no-data has an empty message, then the end`() async throws {
        let answers = try await answers(
            2, to: .request(1, "Converse", flags: [.remoteOpen, .noData]), .data(1, flags: .remoteClosed))
        #expect(answers == [.data(1), .data(1, flags: [.remoteClosed, .noData])])
    }

    @Test func `the first message in the request is heard`() async throws {
        let answers = try await answers(
            1, to: .request(1, "Sum", "3", flags: .remoteOpen), .data(1, flags: [.remoteClosed, .noData]))
        #expect(answers == [.response(1, "3")])
    }

    @Test func `a request closed from the start needs no end`() async throws {
        #expect(
            try await answers(1, to: .request(1, "Sum", "3", flags: .remoteClosed)) == [.response(1, "3")])
    }

    @Test(arguments: [0, 2, 4_294_967_294] as [UInt32])
    func `an even stream id is refused on that id`(stream: UInt32) async throws {
        let answers = try await answers(2, to: .request(stream, "Echo"), .data(stream, "x"))
        #expect(answers.map(\.header.stream) == [stream, stream])
        #expect(try answers.map(status) == [.invalidArgument, .invalidArgument])
    }

    @Test func `an id that is in use is refused, and its call goes on`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Hold", "first"), .request(1, "Echo", "second"))
            #expect(try await peer.answer().status?.code == RPCCode.invalidArgument.rawValue)
            lab.lab.gate.add()
            #expect(await peer.frames(2)[1] == .response(1, "first"))
            try await peer.close()
        }
    }

    @Test func `ids out of order, used again or at their very end is answered`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            for (number, stream) in [5, 3, 5, 1, UInt32.max, 1].enumerated() {
                try await peer.send(.request(stream, "Echo", "\(number)"))
                #expect(await peer.frames(number + 1).last == .response(stream, "\(number)"))
            }
            try await peer.close()
        }
    }

    @Test(arguments: [0x00, 0x02, 0x05, 0x09, 0xFF] as [UInt8])
    func `a type no server knows is ignored`(type: UInt8) async throws {
        let frame = Frame(FrameType(rawValue: type), stream: 1, payload: ByteBuffer(string: "?"))
        #expect(try await answers(0, to: frame, Frame(FrameType(rawValue: type), stream: 0)) == [])
    }

    @Test(arguments: [0x01, 0x02, 0x06, 0xF8, 0xFF] as [UInt8])
    func `any flags on a unary request is answered`(flags: UInt8) async throws {
        let answers = try await answers(1, to: .request(1, "Echo", "hi", flags: FrameFlags(rawValue: flags)))
        #expect(answers == [.response(1, "hi")])
    }

    @Test(
        arguments: [("Count", 0x00), ("Sum", 0x00), ("Converse", 0x00), ("Count", 0x04)] as [(String, UInt8)])
    func `a unary request for a method that streams is refused`(method: String, flags: UInt8) async throws {
        let answers = try await answers(1, to: .request(1, method, "3", flags: FrameFlags(rawValue: flags)))
        let refused = try #require(try ResponseEnvelope(decoding: answers[0].payload).status)
        #expect(RPCError(status: refused).reason == "METHOD_STREAMS")
        #expect(try status(answers[0]) == .invalidArgument)
    }

    @Test func `an empty request is told there is no such method`() async throws {
        #expect(try status(await answers(1, to: Frame(.request, stream: 1))[0]) == .unimplemented)
    }

    @Test(arguments: [
        "0aff", "2a04 0a02 c328", "2a05 1203 c08041", "20ffffffffffffffffffff01", "00", "0a02 c328 1201 6d",
    ])
    func `a request that is garbage, or not UTF-8, has it refused`(hex: String) async throws {
        let payload = try ByteBuffer(plainHexEncodedBytes: hex.filter { $0 != " " })
        let answers = try await answers(1, to: Frame(.request, stream: 1, payload: payload))
        #expect(try status(answers[0]) == .invalidArgument)
    }

    @Test(arguments: [FrameType.request, .data])
    func `a frame over 4 MiB has it refused`(type: FrameType) async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            var bytes = ByteBuffer()
            FrameHeader(length: 4_194_305, stream: 1, type: type).write(to: &bytes)
            bytes.writeRepeatingByte(0, count: 4_194_305)
            try await peer.send(bytes)
            let status = try await peer.answer().status
            #expect(status?.code == RPCCode.resourceExhausted.rawValue)
            #expect(status?.message == "message length 4194305 exceed maximum message size of 4194304")
            try await peer.send(.request(3, "Echo", "alive"))
            #expect(await peer.frames(2)[1] == .response(3, "alive"))
            try await peer.close()
        }
    }

    @Test(arguments: [
        "FFFFFFFF 00000001 01 00", "01000000 00000001 01 00", "474554202F20485454502F312E310D0A0D0A",
    ])
    func `what cannot be a frame loses its connection, and nobody else does`(hex: String) async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(try ByteBuffer(plainHexEncodedBytes: hex.filter { $0 != " " }))
            await peer.closed.reaches(1)
            _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none)
        }
    }

    @Test func `its requests and closes its half still gets its answers`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Hold", "kept"), .request(3, "Count", "1", flags: .remoteClosed))
            await lab.lab.started.reaches(1)
            try await peer.closeOutput()
            lab.lab.gate.add()
            #expect(try await peer.answer(on: 1).payload == ByteBuffer(string: "kept"))
            await peer.closed.reaches(1)
            let frames = await peer.frames(peer.arrived.count)
            #expect(
                frames.filter { $0.header.stream == 3 } == [
                    .data(3, "0"), .data(3, flags: [.remoteClosed, .noData]),
                ])
            #expect(lab.lab.cancelled.count == 0)
        }
    }

    @Test func `half a stream and closes its half has the stream cancelled`() async throws {
        try await LabServer().run { lab in
            let peer = try await lab.peer()
            try await peer.send(.request(1, "Sum", flags: [.remoteOpen, .noData]), .data(1, "1"))
            try await peer.closeOutput()
            let answers = await peer.frames(2).filter { $0.header.type == .response }
            #expect(try answers.map(status) == [.cancelled])
            await peer.closed.reaches(1)
        }
    }
}
