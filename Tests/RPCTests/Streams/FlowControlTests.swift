import NIOCore
import Testing
import Wire

@testable import RPC

@Suite(.timeLimit(.minutes(5)), .alone) struct `A long stream through a proxy` {
    @Test func `waits for its reader at every hop, holds little there, and holds nobody up`() async throws {
        try await Chain().run { chain in
            var reader = try await chain.channel.serverStreaming(Chain.pour, ByteBuffer(), .none)
                .makeAsyncIterator()
            var bytes = try #require(await reader.next()).readableBytes
            try await chain.untilSenderWaits(at: chain.proxy)
            try await chain.untilSenderWaits(at: chain.server)
            let moved = chain.moved.count
            for number in 0..<200 {
                let echo = try await chain.channel.unary(Lab.echo, ByteBuffer(number: number), .none)
                #expect(echo.number == number)
            }
            // Nobody has read meanwhile.
            #expect(chain.moved.count == moved)
            var peaks = try await chain.heldBytes()
            while let message = try await reader.next() {
                bytes += message.readableBytes
                peaks = zip(peaks, try await chain.heldBytes()).map(max)
            }
            #expect(bytes == Chain.messages * Chain.messageBytes)
            #expect(peaks.allSatisfy { $0 > 0 && $0 <= Chain.heldBytesMax }, "\(peaks)")
        }
    }

    @Test func `upwards arrives whole, at the speed of the handler`() async throws {
        try await Chain().run { chain in
            let message = ByteBuffer(repeating: 7, count: Chain.messageBytes)
            let sent = AsyncCounter()
            async let weight = chain.channel.clientStreaming(Chain.weigh, .none) { upload in
                for _ in 0..<Chain.messages {
                    try await upload.send(message)
                    sent.add()
                }
            }
            try await chain.untilSenderWaits(on: chain.upstream)
            try await chain.untilSenderWaits(on: chain.channel)
            let moved = sent.count
            for number in 0..<200 {
                let echo = try await chain.channel.unary(Lab.echo, ByteBuffer(number: number), .none)
                #expect(echo.number == number)
            }
            #expect(sent.count == moved)
            var peaks = try await chain.heldBytes()
            chain.gate.add()
            for count in 1...Chain.messages {
                await chain.moved.reaches(count)
                peaks = zip(peaks, try await chain.heldBytes()).map(max)
            }
            #expect(try await weight.number == Chain.messages * Chain.messageBytes)
            #expect(peaks.allSatisfy { $0 <= Chain.heldBytesMax }, "\(peaks)")
        }
    }

    @Test func `of messages without content is held back by their number`() async throws {
        try await LabServer().run { lab in
            let flood = try await lab.channel.serverStreaming(Lab.flood, ByteBuffer(number: 0), .none)
            // As many as fit into the first window; the reader has none yet.
            await lab.lab.flooded.reaches(StreamCredit.initialBytes / StreamCredit.messageBytes)
            for _ in 0..<50 { _ = try await lab.channel.unary(Lab.echo, ByteBuffer(), .none) }
            #expect(lab.lab.flooded.count == StreamCredit.initialBytes / StreamCredit.messageBytes)
            var read = 0
            for try await _ in flood {
                read += 1
                if read == 20_000 { break }
            }
            #expect(read == 20_000)
        }
    }

    @Test func `of messages larger than all credit arrives`() async throws {
        try await LabServer().run { lab in
            let count = AsyncCounter()
            for try await message in try await lab.channel.serverStreaming(
                Lab.flood, ByteBuffer(number: 3 << 20), .none)
            {
                #expect(message.readableBytes == 3 << 20)
                count.add()
                if count.count == 8 { break }
            }
            let sum = try await lab.channel.clientStreaming(Lab.sum, .none) { requests in
                for _ in 0..<8 { try await requests.send(ByteBuffer(repeating: 7, count: 3 << 20)) }
                try await requests.send(ByteBuffer(number: 5))
            }
            #expect(sum.number == 5)
        }
    }
}
