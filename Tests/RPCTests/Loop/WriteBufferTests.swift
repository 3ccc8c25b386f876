import NIOCore
import Testing

@testable import RPC

@Suite struct `Frames that wait to be written` {
    @Test func `are handed out in order, and only the very last is called the last`() {
        let payload = ByteBuffer(repeating: 7, count: WriteBuffer.ownBufferBytesMin)
        var waiting = WriteBuffer()
        for _ in 0..<3 { waiting.appendData(1, payload: payload) }
        let bytes = waiting.bytes
        var last: [Bool] = []
        var written = 0
        waiting.drain { buffer, isLast in
            written += buffer.readableBytes
            last.append(isLast)
        }
        #expect(last == [false, false, false, false, false, true])
        #expect(written == bytes)
        #expect(waiting.isEmpty)
    }
}
