import Synchronization

/// Who is at the other end of a connection, as far as the network says.
final class Peer: Sendable, CustomStringConvertible {
    /// `127.0.0.1:51734`.
    let description: String
    let network: ClientNetwork
    private let wasAdmitted = Atomic<Bool>(false)
    private let onAdmitted: @Sendable () -> Void

    init(_ description: String, onAdmitted: @escaping @Sendable () -> Void = {}) {
        self.description = description
        network = ClientNetwork(ofPeer: description)
        self.onAdmitted = onAdmitted
    }

    /// A call of this connection was let in.
    func noteAdmitted() {
        guard !wasAdmitted.load(ordering: .relaxed) else { return }
        if !wasAdmitted.exchange(true, ordering: .relaxed) { onAdmitted() }
    }
}
