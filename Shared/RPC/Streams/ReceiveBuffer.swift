import NIOCore
import Synchronization

/// What has arrived on a stream and was not read yet, up to a limit.
///
/// A sender that takes part in flow control is given credit for what was read. What another one sends and
/// does not fit is refused, and whoever fills the buffer ends the stream. What was taken in is read before
/// the end is seen.
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
        var window: CreditWindow?
    }

    private struct Placement {
        var offer: Offer
        var reader: CheckedContinuation<ByteBuffer?, any Error>?
        var grantedBytes: Int?
    }

    private let limits: Limits
    private let quota: ByteQuota?
    private let grant: (@Sendable (Int) -> Void)?
    private let state: Mutex<State>

    /// `quota` is shared with the connection's other streams; `grant` tells the sender that there is room for
    /// more, as `window` has it.
    init(
        _ limits: Limits, quota: ByteQuota? = nil, window: CreditWindow? = nil,
        grant: (@Sendable (Int) -> Void)? = nil
    ) {
        self.limits = limits
        self.quota = quota
        self.grant = grant
        state = Mutex(State(window: window))
    }

    deinit { quota?.give(state.withLock { $0.bytes }) }

    var hasEnded: Bool { state.withLock { $0.end != nil } }
}

// MARK: - Filling it

extension ReceiveBuffer {
    func offer(_ bytes: ByteBuffer) -> Offer {
        let placement = state.withLock { state in place(bytes, in: &state) }
        placement.reader?.resume(returning: bytes)
        if let grantedBytes = placement.grantedBytes { grant?(grantedBytes) }
        return placement.offer
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

    private func place(_ bytes: ByteBuffer, in state: inout State) -> Placement {
        guard state.end == nil else { return Placement(offer: .ended) }
        if let reader = state.reader {
            state.reader = nil
            return Placement(offer: .taken, reader: reader, grantedBytes: noteRead(bytes, in: &state))
        }
        let count = bytes.readableBytes
        // The first one is taken whatever its size: a frame is limited already.
        guard
            state.items.isEmpty
                || state.items.count < limits.itemsMax && state.bytes + count <= limits.bytesMax
        else { return Placement(offer: .full) }
        guard quota?.take(count) ?? true else { return Placement(offer: .full) }
        state.items.append(bytes.letGoOfTheRest())
        state.bytes += count
        return Placement(offer: .taken)
    }

    /// What the sender is to be granted, now that somebody has this message.
    private func noteRead(_ bytes: ByteBuffer, in state: inout State) -> Int? {
        guard state.end == nil else { return nil }
        return state.window?.read(bytes, mayGrow: quota?.isMostlyFree ?? true)
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
                let (result, grantedBytes) = state.withLock { state in take(continuation, from: &state) }
                guard let result else { return }
                continuation.resume(with: result)
                wakeWriters()
                if let grantedBytes { grant?(grantedBytes) }
            }
        } onCancel: {
            let reader = state.withLock { state in
                defer { state.reader = nil }
                return state.reader
            }
            reader?.resume(throwing: CancellationError())
        }
    }

    /// What is there, or nil if the reader has to wait; and what the sender is to be granted for it.
    private func take(
        _ reader: CheckedContinuation<ByteBuffer?, any Error>, from state: inout State
    ) -> (Result<ByteBuffer?, any Error>?, Int?) {
        if let first = state.items.popFirst() {
            state.bytes -= first.readableBytes
            quota?.give(first.readableBytes)
            return (.success(first), noteRead(first, in: &state))
        }
        switch state.end {
        case .closed: return (.success(nil), nil)
        case .failed(let error): return (.failure(error), nil)
        case nil: break
        }
        if Task.isCancelled { return (.failure(CancellationError()), nil) }
        precondition(state.reader == nil, "one task reads a stream")
        state.reader = reader
        return (nil, nil)
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
