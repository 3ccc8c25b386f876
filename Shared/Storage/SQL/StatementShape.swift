/// What a statement is without its values: the literals it was written with and what stands between them.
///
/// A literal is known by its address, which no other text can have, so that a statement run before is found
/// again without its text being made. The same text written in two places may have two shapes.
@usableFromInline
struct StatementShape: Hashable, Sendable {
    enum Segment: Hashable, Sendable {
        case literal(address: UInt, bytes: Int)
        case value
        /// So many values in parentheses.
        case list(Int)
    }

    private var first: Segment?
    /// Empty, and so without memory of its own, for a statement that binds nothing.
    private var rest: [Segment] = []
    /// Text made at run time, in place of segments.
    private let composed: String?
    private var hash: UInt = 0

    init(literal: StaticString) {
        composed = nil
        append(literal)
    }

    init(composed text: String) {
        composed = text
        hash = UInt(bitPattern: text.hashValue)
    }

    /// A shape to append to.
    init(interpolationCount: Int) {
        composed = nil
        rest.reserveCapacity(2 * interpolationCount)
    }

    mutating func append(_ literal: StaticString) {
        guard literal.utf8CodeUnitCount > 0 else { return }
        let address = UInt(bitPattern: literal.utf8Start)
        append(
            .literal(address: address, bytes: literal.utf8CodeUnitCount),
            mixing: address ^ UInt(literal.utf8CodeUnitCount))
    }

    mutating func appendValue() {
        append(.value, mixing: 1)
    }

    mutating func appendList(of count: Int) {
        append(.list(count), mixing: UInt(count) << 1)
    }

    private mutating func append(_ segment: Segment, mixing word: UInt) {
        precondition(composed == nil, "a statement composed at run time is not appended to")
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        if first == nil { first = segment } else { rest.append(segment) }
    }

    @usableFromInline
    static func == (one: StatementShape, other: StatementShape) -> Bool {
        one.hash == other.hash && one.first == other.first && one.rest == other.rest
            && one.composed == other.composed
    }

    @usableFromInline
    func hash(into hasher: inout Hasher) {
        hasher.combine(hash)
    }

    /// The statement with `?` where values go.
    var text: String {
        if let composed { return composed }
        var text = ""
        if let first { Self.append(first, to: &text) }
        for segment in rest { Self.append(segment, to: &text) }
        return text
    }

    private static func append(_ segment: Segment, to text: inout String) {
        switch segment {
        case .literal(let address, let bytes):
            text += String(
                decoding: UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: bytes),
                as: UTF8.self)
        case .value: text += "?"
        case .list(0): text += "(NULL)"
        case .list(let count): text += "(?" + String(repeating: ", ?", count: count - 1) + ")"
        }
    }
}
