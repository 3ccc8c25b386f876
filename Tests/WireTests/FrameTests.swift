import NIOCore
import Testing

@testable import Wire

@Suite struct `A frame` {
    static let golden: [(hex: String, frame: Frame)] = [
        ("00000000 00000005 02 00", Frame(.response, stream: 5)),
        ("00000000 00000007 03 05", Frame(.data, stream: 7, flags: [.remoteClosed, .noData])),
        ("00000000 FFFFFFFF 04 00", Frame(.cancel, stream: .max)),
        (
            "00000004 00000007 03 00 DEADBEEF",
            Frame(.data, stream: 7, payload: ByteBuffer(bytes: [0xDE, 0xAD, 0xBE, 0xEF]))
        ),
        (
            "00000001 00000001 01 06 00",
            Frame(.request, stream: 1, flags: [.remoteOpen, .noData], payload: ByteBuffer(bytes: [0]))
        ),
        (
            "00000002 01020304 2A F8 0102",
            Frame(
                FrameType(rawValue: 0x2A), stream: 0x0102_0304, flags: FrameFlags(rawValue: 0xF8),
                payload: ByteBuffer(bytes: [1, 2]))
        ),
    ]

    @Test(arguments: golden.indices)
    func `is written as the protocol draws it`(index: Int) throws {
        let (hex, frame) = Self.golden[index]
        #expect(try ByteBuffer.written(frame.write) == bytes(hex))
    }

    @Test(arguments: golden.indices)
    func `is read back from what was written`(index: Int) throws {
        let (hex, frame) = Self.golden[index]
        var decoder = FrameDecoder()
        decoder.feed(try bytes(hex))
        #expect(try decoder.next() == .frame(frame))
        #expect(try decoder.next() == nil)
        #expect(!decoder.isMidFrame)
    }
}
