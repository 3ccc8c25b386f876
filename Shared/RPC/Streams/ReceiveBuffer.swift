import NIOCore
import Synchronization

/// What has arrived on a stream and was not read yet, up to a limit.
///
/// The wire has no flow control, so what does not fit is refused, and whoever fills it ends the stream. What
/// was taken in is read before the end is seen.
final class ReceiveBuffer: Sendable {
    struct Limits: Sendable {
        var itemsMax: Int
        var bytesMax: Int
    }

    enum Offer {
        case taken
        case full
        /// The stream has ended: nobody reads any more.
        case ended
    }

    private enum End {
        case closed
        case failed(RPCError)
    }

    private struct State {
        var items = CircularBuffer<ByteBuffer>()
        var bytes = 0
        var end: End?
        var reader: CheckedContinuation<ByteBuffer?, any Error>?
        var writers: [CheckedContinuation<Void, Never>] = []
    }

    private let limits: Limits
    private let quota: ByteQuota?
    private let state = Mutex(State())

    /// `quota` is shared with the connection's other streams.
    init(_ limits: Limits, quota: ByteQuota? = nil) {
        self.limits = limits
        self.quota = quota
    }

    deinit { quota?.give(state.withLock { $0.bytes }) }

    var hasEnded: Bool { state.withLock { $0.end != nil } }
}

// MARK: - Filling it

extension ReceiveBuffer {
    func offer(_ bytes: ByteBuffer) -> Offer {
        let (offer, reader) = state.withLock { state in place(bytes, in: &state) }
        reader?.resume(returning: bytes)
        return offer
    }

    /// Waits for room, for a sender in this process; throws what ended the stream.
    func put(_ bytes: ByteBuffer) async throws {
        while true {
            try Task.checkCancellation()
            switch offer(bytes) {
            case .taken: return
            case .ended: throw endError()
            case .full: await room()
            }
        }
    }

    /// The end, after what is in it; nil is a good one.
    ///
    /// Only the first end counts.
    func finish(_ error: RPCError? = nil) {
        let (reader, writers) = state.withLock { state in
            guard state.end == nil else {
                return (
                    CheckedContinuation<ByteBuffer?, any Error>?.none, [CheckedContinuation<Void, Never>]()
                )
            }
            state.end = error.map(End.failed) ?? .closed
            defer {
                state.reader = nil
                state.writers = []
            }
            return (state.reader, state.writers)
        }
        if let error { reader?.resume(throwing: error) } else { reader?.resume(returning: nil) }
        for writer in writers { writer.resume() }
    }

    private func place(
        _ bytes: ByteBuffer, in state: inout State
    ) -> (Offer, CheckedContinuation<ByteBuffer?, any Error>?) {
        guard state.end == nil else { return (.ended, nil) }
        if let reader = state.reader {
            state.reader = nil
            return (.taken, reader)
        }
        let count = bytes.readableBytes
        // The first one is taken whatever its size: a frame is limited already.
        guard
            state.items.isEmpty
                || state.items.count < limits.itemsMax && state.bytes + count <= limits.bytesMax
        else { return (.full, nil) }
        guard quota?.take(count) ?? true else { return (.full, nil) }
        state.items.append(bytes.letGoOfTheRest())
        state.bytes += count
        return (.taken, nil)
    }

    private func room() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isFull = state.withLock { state in
                    let isFull = state.end == nil && state.items.count > 0 && !Task.isCancelled
                    if isFull { state.writers.append(continuation) }
                    return isFull
                }
                if !isFull { continuation.resume() }
            }
        } onCancel: {
            wakeWriters()
        }
    }

    private func wakeWriters() {
        let writers = state.withLock { state in
            defer { state.writers = [] }
            return state.writers
        }
        for writer in writers { writer.resume() }
    }

    private func endError() -> RPCError {
        state.withLock { state in
            if case .failed(let error) = state.end { error } else { .streamEnded }
        }
    }
}

// MARK: - Reading it

extension ReceiveBuffer {
    /// The next message, nil at the end.
    ///
    /// A cancelled reader gets `CancellationError`.
    func next() async throws -> ByteBuffer? {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                guard let result = take(continuation) else { return }
                continuation.resume(with: result)
                wakeWriters()
            }
        } onCancel: {
            let reader = state.withLock { state in
                defer { state.reader = nil }
                return state.reader
            }
            reader?.resume(throwing: CancellationError())
        }
    }

    /// What is there, or nil if the reader has to wait.
    private func take(_ reader: CheckedContinuation<ByteBuffer?, any Error>) -> Result<
        ByteBuffer?, any Error
    >? {
        state.withLock { state in
            if let first = state.items.popFirst() {
                state.bytes -= first.readableBytes
                quota?.give(first.readableBytes)
                return .success(first)
            }
            switch state.end {
            case .closed: return .success(nil)
            case .failed(let error): return .failure(error)
            case nil: break
            }
            if Task.isCancelled { return .failure(CancellationError()) }
            precondition(state.reader == nil, "one task reads a stream")
            state.reader = reader
            return nil
        }
    }
}

extension RPCError {
    static let streamEnded = RPCError(.cancelled, "the stream has ended", reason: "STREAM_ENDED")
}

extension ByteBuffer {
    /// A copy of its own when this is a small piece of a large buffer, which would stay in memory with it.
    func letGoOfTheRest() -> ByteBuffer {
        storageCapacity > 4 * readableBytes + 256 ? ByteBuffer(bytes: readableBytesView) : self
    }
}
