/// Where the text and bytes bound to the statement that runs are, so that SQLite need not copy each to memory
/// of its own.
///
/// Statements that run within one another share it: room is made anew once none of them runs.
final class BoundBytes {
    /// Past this much, SQLite copies: memory once taken is kept.
    static let bytesMax = 64 << 10

    private let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytesMax, alignment: 1)
    private var used = 0
    private var statementsRunning = 0

    deinit {
        memory.deallocate()
    }

    func begin() {
        statementsRunning += 1
    }

    func end() {
        statementsRunning -= 1
        if statementsRunning == 0 { used = 0 }
    }

    /// A copy that stays until the `end` of all that began; nil when there is no more room.
    func copy(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
        guard used + bytes.count <= memory.count else { return nil }
        let place = UnsafeMutableRawBufferPointer(rebasing: memory[used..<(used + bytes.count)])
        place.copyMemory(from: bytes)
        used += bytes.count
        return place.baseAddress.map { UnsafeRawPointer($0) }
    }
}
