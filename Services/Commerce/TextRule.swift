/// How long a text may be, counted in Unicode scalars, as every language can count them.
///
/// U+0000 is in none: not every engine we may store texts in can hold it.
struct TextRule: Equatable, Sendable, CustomStringConvertible {
    let lengths: ClosedRange<Int>

    init(_ lengths: ClosedRange<Int>) {
        self.lengths = lengths
    }

    func allows(_ text: String) -> Bool {
        // A scalar is 1 to 4 bytes: what is too long by bytes alone is not counted.
        text.utf8.count <= lengths.upperBound * 4 && lengths.contains(text.unicodeScalars.count)
            && !text.utf8.contains(0)
    }

    var description: String {
        let length =
            lengths.lowerBound == 0
            ? "up to \(lengths.upperBound)" : "\(lengths.lowerBound) to \(lengths.upperBound)"
        return "\(length) characters, none of them U+0000"
    }
}
