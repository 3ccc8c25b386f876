public import Identity
public import Logging
public import RPC
public import Storage
public import Values

/// What a program is given to build its parts from.
public struct ServiceContext: Sendable {
    public let name: ServiceName
    /// Those that the program declared, and those that every program has.
    public let settings: Settings
    /// Where the program reads the time: in the sandbox it can be moved.
    public let clock: any WallClock
    public let logger: Logger
    public let metrics: MetricsRegistry
    public let keys: ServiceKeys
    /// The public keys of the services that may call, and of the operators.
    public let trustedKeys: TrustedKeys
    let peers: [ServiceName: Peer]

    /// The connections to one peer.
    struct Peer: Sendable {
        let name: ServiceName
        /// Calls without a token of their own are signed by this program.
        let signed: Channel
        let statusLog: PeerStatusLog
    }

    /// Whether this is for trying things out: codes are shown instead of sent, banks are simulated.
    public var isSandbox: Bool { settings[HostSettings.sandbox] }

    /// Tells who calls this program: tokens of services and operators have to be made out to it.
    public func tokenVerifier(people: PersonKeys, revocations: any RevocationCheck) -> TokenVerifier {
        TokenVerifier(
            audience: name.text, trusting: trustedKeys, people: people, revocations: revocations,
            clock: clock)
    }

    /// The connection to a declared peer; calls that bring no token are signed by this program.
    public func channel(to peer: ServiceName) -> Channel { connections(to: peer).signed }

    /// Follows a declared peer's events into this program's file.
    public func follow(
        _ peer: ServiceName, into database: Database, _ handlers: EventHandler...
    ) -> EventConsumer {
        let peer = connections(to: peer)
        return EventConsumer(
            of: peer.name.text, over: peer.signed, into: database, logger: logger, metrics: metrics,
            statusLog: peer.statusLog, handlers)
    }

    private func connections(to peer: ServiceName) -> Peer {
        guard let connections = peers[peer] else {
            preconditionFailure("\(name) does not declare \(peer) as a peer")
        }
        return connections
    }
}
