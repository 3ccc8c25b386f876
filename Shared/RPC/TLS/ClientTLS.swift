import Logging
import NIOSSL

/// How a client makes sure who answers, and proves who it is.
///
/// Paths of PEM files. The certificate and its key are read again every `reloadInterval`; authorities are
/// read once.
public struct ClientTLS: Sendable {
    /// Authorities to believe; nil is those of the system.
    public var authorities: String?
    /// The client's own certificate and key, when the server asks for one.
    public var certificateChain: String?
    public var privateKey: String?
    /// The name the server must prove; nil is the host of the address.
    public var serverName: String?
    public var reloadInterval = Duration.seconds(60)

    public init(
        authorities: String? = nil, certificateChain: String? = nil, privateKey: String? = nil,
        serverName: String? = nil
    ) {
        self.authorities = authorities
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.serverName = serverName
    }

    func context(logger: Logger) throws -> TLSContext {
        var files: CertificateFiles?
        if let certificateChain, let privateKey {
            files = try CertificateFiles(
                chain: certificateChain, key: privateKey, readAgainEvery: reloadInterval, logger: logger)
        }
        var configuration = try files?.clientConfiguration() ?? .makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let authorities { configuration.trustRoots = .file(authorities) }
        return TLSContext(ssl: try NIOSSLContext(configuration: configuration), files: files)
    }
}
