/// Spreads compact JSON over lines, two spaces a level; nothing but white space changes.
enum IndentedJSON {
    static func text(_ compact: String) -> String {
        var output: [UInt8] = []
        var depth = 0
        var isInString = false
        var isEscaped = false
        var last: UInt8 = 0
        func startLine() {
            output.append(UInt8(ascii: "\n"))
            output += Array(repeating: UInt8(ascii: " "), count: depth * 2)
        }
        for byte in compact.utf8 {
            defer { last = byte }
            if isInString {
                output.append(byte)
                if !isEscaped, byte == UInt8(ascii: "\"") { isInString = false }
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
                continue
            }
            switch byte {
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { startLine() }
                output.append(byte)
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if last == UInt8(ascii: "{") || last == UInt8(ascii: "[") || last == UInt8(ascii: ",") {
                    startLine()
                }
                output.append(byte)
                depth += 1
                continue
            default: break
            }
            if last == UInt8(ascii: "{") || last == UInt8(ascii: "[") || last == UInt8(ascii: ",") {
                startLine()
            }
            output.append(byte)
            if byte == UInt8(ascii: ":") { output.append(UInt8(ascii: " ")) }
            isInString = byte == UInt8(ascii: "\"")
        }
        return String(decoding: output, as: UTF8.self)
    }
}
