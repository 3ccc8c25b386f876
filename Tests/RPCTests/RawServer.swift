import NIOCore
import NIOPosix
import Synchronization

/// A server made of bytes: every connection is a `RawPeer` that does what the test says.
final class RawServer: Sendable {
    let connected = AsyncCounter()
    let port: Int
    private let listener: any Channel
    private let accepted: Peers

    private final class Peers: Sendable {
        let list = Mutex<[RawPeer]>([])
    }

    init(port: Int = 0) async throws {
        let (accepted, connected) = (Peers(), connected)
        self.accepted = accepted
        listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                let peer = RawPeer()
                accepted.list.withLock { $0.append(peer) }
                return channel.pipeline.addHandler(peer).map { connected.add() }
            }
            .bind(host: "127.0.0.1", port: port).get()
        self.port = listener.localAddress?.port ?? 0
    }

    /// The peer of so many connections, once there are as many.
    func peer(_ number: Int) async -> RawPeer {
        await connected.reaches(number)
        return accepted.list.withLock { $0[number - 1] }
    }

    func stop() async throws { try await listener.close().get() }
}
