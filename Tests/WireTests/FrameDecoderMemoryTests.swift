import NIOCore
import Testing

@testable import Wire

@Suite(.timeLimit(.minutes(3))) struct `A decoder's memory` {
    /// Frames of one size, in reads of one size that hardly ever end on a frame's edge.
    struct Load: CustomTestStringConvertible {
        let name: String
        let payloadBytes: Int
        let readBytes: Int
        let totalBytes: Int
        /// The unfinished frame and one read, in a buffer of the next power of two.
        let storedBytesMax: Int

        var testDescription: String { name }
    }

    /// Over 5 GiB together.
    static let loads = [
        Load(
            name: "empty frames", payloadBytes: 0, readBytes: 65_533, totalBytes: 8 << 20,
            storedBytesMax: 128 << 10),
        Load(
            name: "frames of 1 KB", payloadBytes: 1_000, readBytes: 65_535, totalBytes: 256 << 20,
            storedBytesMax: 128 << 10),
        Load(
            name: "frames of 100 KB", payloadBytes: 100_000, readBytes: 65_521, totalBytes: 2 << 30,
            storedBytesMax: 256 << 10),
        Load(
            name: "frames of 4 MiB", payloadBytes: 4 << 20, readBytes: 65_537, totalBytes: 1 << 30,
            storedBytesMax: 8 << 20),
        Load(
            name: "frames that are too long", payloadBytes: 5 << 20, readBytes: 65_537, totalBytes: 2 << 30,
            storedBytesMax: 128 << 10),
    ]

    @Test(arguments: loads)
    func `stays flat however much arrives and wherever it is cut`(load: Load) throws {
        let header = FrameHeader(length: UInt32(load.payloadBytes), stream: 1, type: .data)
        var frame = ByteBuffer.written(header.write)
        frame.writeRepeatingByte(7, count: load.payloadBytes)
        let frameBytes = frame.readableBytes
        // Frames without end, so that any read can be cut out of it with one copy.
        var tape = ByteBuffer()
        while tape.readableBytes < frameBytes + load.readBytes { tape.writeImmutableBuffer(frame) }

        var decoder = FrameDecoder()
        var (fed, frames, storedBytesPeak) = (0, 0, 0)
        while fed < load.totalBytes {
            var read = ByteBuffer()
            read.writeImmutableBuffer(
                try #require(tape.getSlice(at: fed % frameBytes, length: load.readBytes)))
            decoder.feed(read)
            fed += load.readBytes
            while try decoder.next() != nil { frames += 1 }
            storedBytesPeak = max(storedBytesPeak, decoder.storedBytes)
        }
        #expect(frames == fed / frameBytes)
        #expect(storedBytesPeak <= load.storedBytesMax)
    }

    @Test func `is given back after a large frame, whether another one has begun or not`() throws {
        let large = ByteBuffer.written(
            Frame(.data, stream: 1, payload: ByteBuffer(repeating: 7, count: 4 << 20)).write)
        var decoder = FrameDecoder()
        decoder.feed(large)
        #expect(try decoder.next() != nil)
        #expect(try decoder.next() == nil)
        #expect(decoder.storedBytes == 0)

        var more = large
        more.writeBytes([0, 0, 0])
        decoder.feed(more)
        #expect(try decoder.next() != nil)
        #expect(try decoder.next() == nil)
        #expect(decoder.isMidFrame)
        #expect(decoder.storedBytes <= 64)
    }

    @Test func `holds no payload that the caller still keeps a second time`() throws {
        var decoder = FrameDecoder()
        var kept: [ByteBuffer] = []
        for round in 0..<1_000 {
            let frame = Frame(.data, stream: 1, payload: ByteBuffer(integer: round))
            // The first part ends the frame before and begins this one.
            let bytes = ByteBuffer.written(frame.write)
            decoder.feed(try #require(bytes.getSlice(at: 0, length: 13)))
            while case .frame(let frame)? = try decoder.next() { kept.append(frame.payload) }
            decoder.feed(try #require(bytes.getSlice(at: 13, length: bytes.readableBytes - 13)))
            while case .frame(let frame)? = try decoder.next() { kept.append(frame.payload) }
        }
        #expect(kept.map { $0.getInteger(at: $0.readerIndex, as: Int.self) } == (0..<1_000).map { $0 })
        #expect(decoder.storedBytes == 0)
    }
}
