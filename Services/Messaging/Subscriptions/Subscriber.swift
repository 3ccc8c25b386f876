import Synchronization
import Values

/// One stream that waits for its participant: what woke it, and the typing notices it has not sent yet.
///
/// A wakeup that comes while the stream is busy is kept, one for all of them. Of typing notices the newest of
/// each key are kept, up to `typingMax`; more are dropped.
final class Subscriber: Sendable {
    static let typingMax = 32

    let wakeups: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    private let typing = Mutex<[Typing.Key: Typing]>([:])

    init() {
        (wakeups, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func wake() { continuation.yield() }

    func deliver(_ notice: Typing) {
        let isKept = typing.withLock { typing in
            guard typing[notice.key] != nil || typing.count < Self.typingMax else { return false }
            typing[notice.key] = notice
            return true
        }
        if isKept { wake() }
    }

    /// The notices to send now; they wait no longer.
    func takeTyping() -> [Typing] {
        typing.withLock { typing in
            defer { typing = [:] }
            return Array(typing.values)
        }
    }
}
