public import NIOCore

/// The messages of a stream as they arrive, on either side.
///
/// One task reads it, once.
public struct ByteSequence: AsyncSequence, Sendable {
    private let nextBytes: @Sendable () async throws -> ByteBuffer?

    public init(next: @escaping @Sendable () async throws -> ByteBuffer?) { nextBytes = next }

    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let nextBytes: @Sendable () async throws -> ByteBuffer?

        public mutating func next() async throws -> ByteBuffer? { try await nextBytes() }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(nextBytes: nextBytes) }
}
