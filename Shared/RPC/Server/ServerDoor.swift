import NIOCore
import NIOSSL

/// Takes the connections that a server accepts: behind a proxy, after its word on who connects.
struct ServerDoor: Sendable {
    let core: ServerCore
    let tls: NIOSSLContext?
    let proxies: [IPNetwork]

    /// Runs on the channel's loop.
    func take(_ channel: any NIOCore.Channel) throws {
        let address = Address.text(of: channel.remoteAddress)
        guard let proxy = IPAddress(ofPeer: address), proxies.contains(where: { $0.contains(proxy) }) else {
            return try open(channel, from: address)
        }
        let header = ProxyHeaderHandler(timeout: core.limits.handshakeTimeout, logger: core.logger) {
            channel, client in
            try open(channel, from: client.map(\.description) ?? address)
        }
        try channel.pipeline.syncOperations.addHandler(header)
    }

    private func open(_ channel: any NIOCore.Channel, from address: String) throws {
        let admitted = core.admit(from: ClientNetwork(ofPeer: address)) {
            ServerConnection($0, core, on: channel, from: address, awaitsTLS: tls != nil)
        }
        guard let connection = admitted else {
            throw RPCError(.resourceExhausted, "there are too many connections")
        }
        if let tls { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls)) }
        try channel.pipeline.syncOperations.addHandler(connection)
    }
}
