/// How long a text may be, counted in Unicode scalars, as every language can count them.
struct TextLength: Equatable, Sendable, CustomStringConvertible {
    let lengths: ClosedRange<Int>

    init(_ lengths: ClosedRange<Int>) {
        self.lengths = lengths
    }

    func allows(_ text: String) -> Bool {
        // A scalar is 1 to 4 bytes: what is too long by bytes alone is not counted.
        text.utf8.count <= lengths.upperBound * 4 && lengths.contains(text.unicodeScalars.count)
    }

    var description: String {
        lengths.lowerBound == 0
            ? "up to \(lengths.upperBound) characters"
            : "\(lengths.lowerBound) to \(lengths.upperBound) characters"
    }
}
