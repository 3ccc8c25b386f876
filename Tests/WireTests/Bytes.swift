import NIOCore

/// A buffer of the bytes written in hexadecimal; spaces are for the reader.
func bytes(_ hex: String) throws -> ByteBuffer {
    try ByteBuffer(plainHexEncodedBytes: hex.filter { $0 != " " })
}

extension ByteBuffer {
    static func written(_ body: (inout ByteBuffer) -> Void) -> ByteBuffer {
        var buffer = ByteBuffer()
        body(&buffer)
        return buffer
    }

    var hex: String { hexDump(format: .compact) }
}
