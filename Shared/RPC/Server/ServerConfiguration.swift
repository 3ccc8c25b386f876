public import Logging

/// Where a server listens, and on what terms.
public struct ServerConfiguration: Sendable {
    public var host: String
    /// 0 lets the system choose: see `Server.boundPort`.
    public var port: Int
    public var tls: ServerTLS?
    /// Without TLS a server only listens on this machine, unless it is told that the network is safe.
    public var allowPlaintext: Bool
    /// Whoever connects from one of these says first, by the PROXY protocol, whom it connects for.
    public var trustedProxies: [IPNetwork] = []
    public var limits: ServerLimits
    /// Without one nobody is known, and only methods open to anyone answer.
    public var authenticator: (any Authenticator)?
    /// Whoever calls pays here, at each server that shares it.
    public var admission: Admission
    public var logger: Logger

    public init(
        host: String = "127.0.0.1", port: Int = 0, tls: ServerTLS? = nil, allowPlaintext: Bool = false,
        limits: ServerLimits = ServerLimits(), authenticator: (any Authenticator)? = nil,
        admission: Admission = Admission(), logger: Logger = Logger(label: "rpc.server")
    ) {
        self.host = host
        self.port = port
        self.tls = tls
        self.allowPlaintext = allowPlaintext
        self.limits = limits
        self.authenticator = authenticator
        self.admission = admission
        self.logger = logger
    }
}

/// Why a server does not start.
public enum ServerError: Error, Hashable, Sendable, CustomStringConvertible {
    /// It would let anyone on the network read and forge calls.
    case plaintextBeyondThisMachine(host: String)
    case alreadyStarted

    public var description: String {
        switch self {
        case .plaintextBeyondThisMachine(let host):
            "\(host) is not on this machine only: give the server TLS, or allow plaintext explicitly"
        case .alreadyStarted:
            "the server has been started already"
        }
    }
}
