import Logging
import NIOSSL

/// How a server proves who it is, and what it asks of its clients.
///
/// Paths of PEM files. The certificate and its key are read again every `reloadInterval`; authorities are
/// read once.
public struct ServerTLS: Sendable {
    public var certificateChain: String
    public var privateKey: String
    /// With it, a client needs a certificate by one of these authorities.
    public var clientAuthorities: String?
    public var reloadInterval = Duration.seconds(60)

    public init(certificateChain: String, privateKey: String, clientAuthorities: String? = nil) {
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.clientAuthorities = clientAuthorities
    }

    func context(logger: Logger) throws -> TLSContext {
        let files = try CertificateFiles(
            chain: certificateChain, key: privateKey, readAgainEvery: reloadInterval, logger: logger)
        var configuration = try files.serverConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let clientAuthorities {
            configuration.trustRoots = .file(clientAuthorities)
            configuration.certificateVerification = .noHostnameVerification
        }
        return TLSContext(ssl: try NIOSSLContext(configuration: configuration), files: files)
    }
}
