/// Where the text and bytes bound to the statement that runs are, so that SQLite need not copy each to memory
/// of its own.
///
/// One statement of a connection is bound at a time, and unbound before the next one.
final class BoundBytes {
    /// Past this much, SQLite copies: memory once taken is kept.
    static let bytesMax = 64 << 10

    private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytesMax, alignment: 1)
    private var used = 0

    deinit {
        memory.deallocate()
    }

    /// Makes room for the next statement's values.
    func clear() {
        used = 0
    }

    /// A copy that stays until `clear`, nil when there is no more room.
    func copy(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
        guard used + bytes.count <= memory.count else { return nil }
        let place = UnsafeMutableRawBufferPointer(rebasing: memory[used..<(used + bytes.count)])
        place.copyMemory(from: bytes)
        used += bytes.count
        return place.baseAddress.map { UnsafeRawPointer($0) }
    }
}
