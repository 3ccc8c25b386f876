/// Bounds what one answer carries: a page ends early rather than outgrow a frame of 4 MiB.
///
/// What is counted is the stored content, which is never smaller than the same content on the wire.
struct PageBudget {
    static let bytesMax = 2 << 20

    private var bytes = 0
    private var isFirst = true

    /// Whether the message still fits; the first always does.
    mutating func takes(_ message: Message?) -> Bool {
        let more = bytes + (message?.contentBytes ?? 0)
        guard isFirst || more <= Self.bytesMax else { return false }
        (bytes, isFirst) = (more, false)
        return true
    }
}
