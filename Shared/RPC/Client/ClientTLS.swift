import NIOSSL

/// How a client makes sure who answers, and proves who it is.
///
/// Paths of PEM files.
public struct ClientTLS: Sendable {
    /// Authorities to believe; nil is those of the system.
    public var authorities: String?
    /// The client's own certificate and key, when the server asks for one.
    public var certificateChain: String?
    public var privateKey: String?
    /// The name the server must prove; nil is the host of the address.
    public var serverName: String?

    public init(
        authorities: String? = nil, certificateChain: String? = nil, privateKey: String? = nil,
        serverName: String? = nil
    ) {
        self.authorities = authorities
        self.certificateChain = certificateChain
        self.privateKey = privateKey
        self.serverName = serverName
    }

    func context() throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let authorities { configuration.trustRoots = .file(authorities) }
        if let certificateChain {
            configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(certificateChain).map {
                .certificate($0)
            }
        }
        if let privateKey {
            configuration.privateKey = .privateKey(try NIOSSLPrivateKey(file: privateKey, format: .pem))
        }
        return try NIOSSLContext(configuration: configuration)
    }
}
