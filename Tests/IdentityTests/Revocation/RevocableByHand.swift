import Identity
import RPC
import Synchronization

/// Says of everything that it was taken back, once a test says so.
final class RevocableByHand: RevocationCheck {
    private let isRevoked = Mutex(false)

    func revokeAll() { isRevoked.withLock { $0 = true } }

    func refuseIfRevoked(_ token: PersonToken) throws {
        if isRevoked.withLock({ $0 }) { throw Refusal.sessionRevoked }
    }

    func refuseIfRevoked(_ token: APIKeyToken) throws {
        if isRevoked.withLock({ $0 }) { throw Refusal.apiKeyRevoked }
    }
}
