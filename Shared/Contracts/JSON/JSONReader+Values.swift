import Values

// One value of each kind that a field can have.

extension JSONReader {
    mutating func message<Message: JSONMessage>() throws(FieldError) -> Message {
        try Message(reading: &self)
    }

    mutating func text() throws(FieldError) -> String {
        let raw = try rawString()
        let text: String?
        if raw.hasEscapes {
            guard let bytes = unescaped(raw.bytes) else {
                throw fault("has an escape that JSON does not know")
            }
            text = String(validating: bytes, as: UTF8.self)
        } else {
            text = String(validating: raw.bytes, as: UTF8.self)
        }
        guard let text else { throw fault("is not valid UTF-8") }
        guard !text.utf8.contains(0) else { throw fault("contains a NUL character") }
        return text
    }

    mutating func flag() throws(FieldError) -> Bool {
        if takeWord("true") { return true }
        guard takeWord("false") else { throw fault("is neither true nor false") }
        return false
    }

    /// A number, or text that is one; `1.0` and `1e3` are whole numbers too.
    mutating func number<Number: FixedWidthInteger>() throws(FieldError) -> Number {
        guard let number = Number(wholeJSON: try digits()) else {
            throw fault("is not a whole number from \(Number.min) to \(Number.max)")
        }
        return number
    }

    /// A name of the .proto, or a number, which need not be known.
    mutating func choice<Choice: ContractEnum>() throws(FieldError) -> Choice {
        guard startsString else { return Choice(rawValue: try number()) }
        let name = try text()
        guard let choice = Choice(name: name) else {
            throw fault("is not one of \(Choice.names.map(\.name).joined(separator: ", "))")
        }
        return choice
    }

    mutating func time() throws(FieldError) -> Timestamp {
        do {
            return try Timestamp(parsing: try text())
        } catch let error as FieldError {
            throw error
        } catch {
            throw fault("is not a time of RFC 3339, such as 2026-03-02T09:00:00Z")
        }
    }

    /// Base64 of either alphabet, padded or not.
    mutating func bytes() throws(FieldError) -> [UInt8] {
        guard let bytes = [UInt8](base64: try text()) else { throw fault("is not base64") }
        return bytes
    }
}

// MARK: - Escapes

/// Nil for an escape that JSON does not have, and for half a surrogate pair.
private func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var rest = raw[...]
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\") else {
            result.append(byte)
            continue
        }
        guard let letter = rest.popFirst(), let scalar = escape(letter, &rest) else { return nil }
        result += UTF8.encode(scalar).map(Array.init) ?? []
    }
    return result
}

private func escape(_ letter: UInt8, _ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(letter)
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "u"): escapedScalar(&rest)
    default: nil
    }
}

private func escapedScalar(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    guard let unit = hexUnit(&rest) else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard rest.popFirst() == UInt8(ascii: "\\"), rest.popFirst() == UInt8(ascii: "u"),
        let trail = hexUnit(&rest), UTF16.isTrailSurrogate(trail)
    else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
}

private func hexUnit(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> UInt16? {
    var unit: UInt16 = 0
    for _ in 0..<4 {
        guard let letter = rest.popFirst(), let digit = Character(Unicode.Scalar(letter)).hexDigitValue else {
            return nil
        }
        unit = unit << 4 | UInt16(digit)
    }
    return unit
}

// MARK: - Numbers

extension FixedWidthInteger {
    /// A JSON number that is whole, exactly: no floating point on the way.
    fileprivate init?(wholeJSON text: UnsafeBufferPointer<UInt8>) {
        guard let decimal = JSONDecimal(text), let value = Self(decimal) else { return nil }
        self = value
    }

    private init?(_ decimal: JSONDecimal) {
        var value: Self = 0
        for digit in decimal.digits {
            let (tens, overflowTimes) = value.multipliedReportingOverflow(by: 10)
            let step = Self(digit)
            let (sum, overflowPlus) =
                decimal.isNegative
                ? tens.subtractingReportingOverflow(step) : tens.addingReportingOverflow(step)
            guard !overflowTimes, !overflowPlus else { return nil }
            value = sum
        }
        self = value
    }
}

/// A JSON number whose value is whole.
private struct JSONDecimal {
    /// More cannot fit in 64 bits.
    private static let digitsMax = 20
    private static let exponentMax = 400

    let isNegative: Bool
    /// Without leading zeros.
    private(set) var digits: [UInt8]

    init?(_ text: UnsafeBufferPointer<UInt8>) {
        var rest = text[...]
        isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let whole = Self.digits(&rest)
        guard !whole.isEmpty, whole.count == 1 || whole[0] != 0 else { return nil }
        var fraction: [UInt8] = []
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = Self.digits(&rest)
            guard !fraction.isEmpty else { return nil }
        }
        guard let exponent = Self.exponent(&rest), rest.isEmpty else { return nil }
        digits = whole + fraction
        guard move(point: exponent - fraction.count) else { return nil }
    }

    /// Multiplies by ten to the power of `places`; false when what is left is not whole or far too long.
    private mutating func move(point places: Int) -> Bool {
        digits = Array(digits.drop { $0 == 0 })
        if digits.isEmpty { return true }
        if places >= 0 {
            guard digits.count + places <= Self.digitsMax else { return false }
            digits += Array(repeating: 0, count: places)
            return true
        }
        guard digits.count > -places, digits.suffix(-places).allSatisfy({ $0 == 0 }) else { return false }
        digits.removeLast(-places)
        return digits.count <= Self.digitsMax
    }

    private static func digits(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        return digits.map { $0 - UInt8(ascii: "0") }
    }

    /// 0 when there is none; nil when it is malformed or absurd.
    private static func exponent(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else { return 0 }
        rest.removeFirst()
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        let digits = digits(&rest)
        guard (1...3).contains(digits.count) else { return nil }
        let exponent = digits.reduce(0) { $0 * 10 + Int($1) }
        return exponent <= exponentMax ? (isNegative ? -exponent : exponent) : nil
    }
}
