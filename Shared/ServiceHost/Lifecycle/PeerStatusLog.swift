import Logging
import Synchronization

/// Says once that a peer cannot be reached, and once that it is back; in between it is quiet.
final class PeerStatusLog: Sendable {
    private enum State {
        case unknown
        case found
        case lost
    }

    private let peer: String
    private let logger: Logger
    private let state = Mutex(State.unknown)

    init(_ peer: String, logger: Logger) {
        self.peer = peer
        self.logger = logger
    }

    var isFound: Bool { state.withLock { $0 == .found } }

    func lost(_ error: any Error) {
        guard change(to: .lost) != .lost else { return }
        logger.warning("waiting for a peer", metadata: ["peer.name": "\(peer)", "error": "\(error)"])
    }

    func found() {
        guard change(to: .found) == .lost else { return }
        logger.notice("peer is there", metadata: ["peer.name": "\(peer)"])
    }

    private func change(to next: State) -> State {
        state.withLock { state in
            defer { state = next }
            return state
        }
    }
}
