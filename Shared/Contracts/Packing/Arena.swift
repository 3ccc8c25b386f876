import CProto

/// The memory of one encoding or decoding: handed out upwards, given back all at once.
///
/// protobuf-c allocates what the input tells it to, so what one message may take is capped. The caller of
/// `withArena` copies out what is to stay.
struct Arena {
    /// A message of 4 MiB, the largest a frame holds, fits several times over unless it is made to explode.
    static let bytesMax = 32 << 20
    /// A power of two that suits every C struct.
    private static let alignment = 16
    private static let chunkBytesMin = 1 << 10

    private let state: UnsafeMutablePointer<State>

    /// Lives at the start of the first chunk, so that an arena costs one allocation.
    private struct State {
        var allocator: ProtobufCAllocator
        var next: UnsafeMutableRawPointer
        var end: UnsafeMutableRawPointer
        /// The newest of the further chunks; each begins with the address of the one before.
        var chunks: UnsafeMutableRawPointer?
        var bytesLeft: Int
        var nextChunkBytes: Int
        var isExhausted = false
    }

    /// `bytes` is a guess at what will be needed; more is found when it is.
    static func with<Result>(
        expecting bytes: Int, _ body: (Arena) throws(FieldError) -> Result
    ) throws(FieldError) -> Result {
        let arena = Arena(expecting: min(max(bytes, chunkBytesMin), bytesMax))
        defer { arena.release() }
        return try body(arena)
    }

    /// What protobuf-c asks for memory; lives as long as the arena.
    var allocator: UnsafeMutablePointer<ProtobufCAllocator> {
        // `allocator` is the first member of State, so their addresses are the same.
        UnsafeMutableRawPointer(state).assumingMemoryBound(to: ProtobufCAllocator.self)
    }

    /// Whether something was asked for that the cap did not allow.
    var isExhausted: Bool { state.pointee.isExhausted }

    /// Uninitialized memory, aligned for anything; nil over the cap.
    func take(_ bytes: Int) -> UnsafeMutableRawPointer? {
        guard (0...Self.bytesMax).contains(bytes) else {
            state.pointee.isExhausted = true
            return nil
        }
        let rounded = (bytes + Self.alignment - 1) & ~(Self.alignment - 1)
        let start = state.pointee.next
        if rounded <= state.pointee.end - start {
            state.pointee.next = start + rounded
            return start
        }
        return takeFromNewChunk(rounded)
    }

    private init(expecting bytes: Int) {
        let header = (MemoryLayout<State>.size + Self.alignment - 1) & ~(Self.alignment - 1)
        let chunk = UnsafeMutableRawPointer.allocate(byteCount: header + bytes, alignment: Self.alignment)
        state = chunk.bindMemory(to: State.self, capacity: 1)
        let allocator = ProtobufCAllocator(
            alloc: { data, bytes in Arena(data).take(bytes) },
            free: { _, _ in },
            allocator_data: chunk)
        state.initialize(
            to: State(
                allocator: allocator, next: chunk + header, end: chunk + header + bytes, chunks: nil,
                bytesLeft: Self.bytesMax - bytes, nextChunkBytes: bytes * 2))
    }

    private init(_ data: UnsafeMutableRawPointer?) {
        guard let data else { preconditionFailure("protobuf-c passes on what it was given") }
        state = data.assumingMemoryBound(to: State.self)
    }

    private func takeFromNewChunk(_ bytes: Int) -> UnsafeMutableRawPointer? {
        let wanted = max(bytes, min(state.pointee.nextChunkBytes, state.pointee.bytesLeft))
        guard wanted <= state.pointee.bytesLeft else {
            state.pointee.isExhausted = true
            return nil
        }
        let chunk = UnsafeMutableRawPointer.allocate(
            byteCount: Self.alignment + wanted, alignment: Self.alignment)
        chunk.storeBytes(of: state.pointee.chunks, as: UnsafeMutableRawPointer?.self)
        state.pointee.chunks = chunk
        state.pointee.bytesLeft -= wanted
        state.pointee.nextChunkBytes = wanted * 2
        let start = chunk + Self.alignment
        state.pointee.next = start + bytes
        state.pointee.end = start + wanted
        return start
    }

    private func release() {
        var chunk = state.pointee.chunks
        while let current = chunk {
            chunk = current.load(as: UnsafeMutableRawPointer?.self)
            current.deallocate()
        }
        UnsafeMutableRawPointer(state).deallocate()
    }
}
