import NIOCore
import Testing

@testable import Wire

@Suite struct `Cutting bytes into frames` {
    let three = ByteBuffer.written { buffer in
        Frame(.request, stream: 1, payload: ByteBuffer(repeating: 1, count: 300)).write(to: &buffer)
        Frame(.data, stream: 3).write(to: &buffer)
        Frame(.response, stream: 5, payload: ByteBuffer(bytes: [9])).write(to: &buffer)
    }

    private func events(_ pieces: [ByteBuffer]) throws -> [FrameDecoder.Event] {
        var decoder = FrameDecoder()
        var events: [FrameDecoder.Event] = []
        for piece in pieces {
            decoder.feed(piece)
            while let event = try decoder.next() { events.append(event) }
        }
        return events
    }

    @Test(arguments: [1, 2, 3, 7, 9, 10, 11, 64, 1_000])
    func `gives the same frames however they arrive`(size: Int) throws {
        var rest = three
        var pieces: [ByteBuffer] = []
        while rest.readableBytes > 0 {
            pieces.append(rest.readSlice(length: min(size, rest.readableBytes)) ?? rest)
        }
        let cut = try events(pieces)
        #expect(cut == (try events([three])))
        #expect(cut.count == 3)
    }

    @Test func `shares memory with what was read`() throws {
        var decoder = FrameDecoder()
        decoder.feed(three)
        guard case .frame(let frame) = try decoder.next() else { throw WireError.truncated }
        let wholePointer = three.withUnsafeReadableBytes { $0.baseAddress }
        let payloadPointer = frame.payload.withUnsafeReadableBytes { $0.baseAddress }
        #expect(payloadPointer == wholePointer.map { $0 + FrameHeader.bytes })
    }

    @Test func `of exactly 4 MiB gives the frame`() throws {
        let frame = Frame(.data, stream: 1, payload: ByteBuffer(repeating: 7, count: 4_194_304))
        #expect(try events([ByteBuffer.written(frame.write)]) == [.frame(frame)])
    }

    @Test(arguments: [4_194_305, 16_777_215])
    func `over 4 MiB throws the payload away and goes on`(length: UInt32) throws {
        let header = FrameHeader(length: length, stream: 1, type: .request)
        var decoder = FrameDecoder()
        decoder.feed(ByteBuffer.written(header.write))
        #expect(try decoder.next() == nil)
        let piece = ByteBuffer(repeating: 0, count: 65_536)
        var left = Int(length)
        while left > piece.readableBytes {
            decoder.feed(piece)
            #expect(try decoder.next() == nil)
            #expect(decoder.isMidFrame)
            left -= piece.readableBytes
        }
        decoder.feed(
            ByteBuffer.written { buffer in
                buffer.writeRepeatingByte(0, count: left)
                Frame(.data, stream: 3).write(to: &buffer)
            })
        #expect(try decoder.next() == .discarded(header))
        #expect(try decoder.next() == .frame(Frame(.data, stream: 3)))
        #expect(try decoder.next() == nil)
    }

    @Test(arguments: [0, 5, 10, 11, 3_000])
    func `throws an unfinished frame away when told, and goes on`(begun: Int) throws {
        let frame = Frame(.data, stream: 1, payload: ByteBuffer(repeating: 7, count: 4_000))
        var bytes = ByteBuffer.written(frame.write)
        var decoder = FrameDecoder()
        decoder.feed(bytes.readSlice(length: begun) ?? bytes)
        #expect(try decoder.next() == nil)
        decoder.discardUnfinished()
        // A header is not worth it: it is needed to find the frame's end.
        #expect(decoder.storedBytes <= 16)
        decoder.feed(bytes)
        #expect(try decoder.next() == (begun < FrameHeader.bytes ? .frame(frame) : .discarded(frame.header)))
        decoder.feed(three)
        #expect(try decoder.next() == events([three]).first)
    }

    @Test(arguments: [0x0100_0000, 0x4745_5420, UInt32.max])
    func `whose length cannot be fails for good`(length: UInt32) throws {
        var decoder = FrameDecoder()
        decoder.feed(ByteBuffer.written(FrameHeader(length: length, stream: 1, type: .request).write))
        #expect(throws: WireError.notAFrame(length: length)) { try decoder.next() }
        decoder.feed(three)
        #expect(throws: WireError.notAFrame(length: length)) { try decoder.next() }
    }

    @Test func `knows when one has begun and not ended`() throws {
        var decoder = FrameDecoder()
        #expect(!decoder.isMidFrame)
        decoder.feed(ByteBuffer(bytes: [0]))
        #expect(try decoder.next() == nil)
        #expect(decoder.isMidFrame)
        decoder.feed(ByteBuffer(bytes: [0, 0, 2, 0, 0, 0, 1, 1, 0]))
        #expect(try decoder.next() == nil)
        #expect(decoder.isMidFrame)
        decoder.feed(ByteBuffer(bytes: [5, 5]))
        #expect(try decoder.next() != nil)
        #expect(!decoder.isMidFrame)
    }
}
