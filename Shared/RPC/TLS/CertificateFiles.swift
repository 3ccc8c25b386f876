import Logging
import NIOCertificateReloading
import NIOSSL

/// A certificate chain and its key in PEM files, read again now and then: a renewed certificate is shown to
/// whoever connects from then on, without a restart.
///
/// While the files are being replaced, or do not fit each other, the certificate before stays in use.
final class CertificateFiles: Sendable {
    private let reloader: TimedCertificateReloader

    /// Reads the files; throws if they cannot be read or do not belong together.
    init(chain: String, key: String, readAgainEvery interval: Duration, logger: Logger) throws {
        let configuration = TimedCertificateReloader.Configuration(
            refreshInterval: interval,
            certificateSource: .init(location: .file(path: chain), format: .pem),
            privateKeySource: .init(location: .file(path: key), format: .pem)
        ) { configuration in
            configuration.onCertificateLoaded = { change in
                guard let before = change.previousCertificateChain,
                    before != change.currentCertificateChain
                else { return }
                logger.notice("certificate replaced", metadata: ["tls.certificate": "\(chain)"])
            }
            configuration.onCertificateLoadFailed = { failure in
                logger.warning(
                    "certificate cannot be read; the one before stays in use",
                    metadata: ["tls.certificate": "\(chain)", "error": "\(failure.error)"])
            }
        }
        reloader = try .makeReloaderValidatingSources(configuration: configuration)
    }

    /// Shows what the files hold now in every handshake.
    func serverConfiguration() throws -> TLSConfiguration {
        try .makeServerConfiguration(certificateReloader: reloader)
    }

    func clientConfiguration() throws -> TLSConfiguration {
        try .makeClientConfiguration(certificateReloader: reloader)
    }

    /// Reads the files again and again until the task is cancelled.
    func watch() async {
        try? await reloader.run()
    }
}

/// What connections are made with, and the files it comes from.
struct TLSContext: Sendable {
    let ssl: NIOSSLContext
    /// Nil for a client that shows no certificate.
    let files: CertificateFiles?

    /// Keeps the certificate fresh until the task is cancelled.
    func startWatching() -> Task<Void, Never>? {
        files.map { files in Task { await files.watch() } }
    }
}
