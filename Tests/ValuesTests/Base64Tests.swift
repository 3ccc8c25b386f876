import Testing
import Values

@Suite struct `Bytes as text` {
    // RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"),
    ])
    func `in base64 follow the standard's vectors`(bytes: String, text: String) {
        #expect(Array(bytes.utf8).base64 == text)
        #expect([UInt8](base64: text) == Array(bytes.utf8))
    }

    @Test func `in the URL-safe alphabet have no padding and read back`() {
        let bytes: [UInt8] = [0xFB, 0xFF, 0xFE, 0x01]
        #expect(bytes.base64URL == "-__-AQ")
        #expect([UInt8](base64: "-__-AQ") == bytes)
    }

    @Test(arguments: ["A", "A===", "Zg=", "Z g="]) func `in broken base64 are not read`(text: String) {
        #expect([UInt8](base64: text) == nil)
    }

    @Test func `in hexadecimal read back in either case`() {
        #expect([UInt8]([0x00, 0xAF, 0xFF]).hexadecimal == "00afff")
        #expect([UInt8](hexadecimal: "00AfFf") == [0x00, 0xAF, 0xFF])
        #expect([UInt8](hexadecimal: "0") == nil)
        #expect([UInt8](hexadecimal: "0g") == nil)
    }
}
