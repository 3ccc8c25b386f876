import FoundationEssentials
import Glibc
public import Values

/// The folder of the services' keys: `<service>.key` signs, `<service>.pub` is what the others check with.
///
/// A program needs its own `.key` and everybody's `.pub`. A `.pub` may hold several keys, one a line, so that
/// a key can be replaced without a stop: add the new line everywhere, swap the `.key`, drop the old line.
public struct ServiceKeys: Sendable {
    /// Every program that signs its calls.
    ///
    /// `operator` is the person who runs them, through `souk`.
    public static let services = [
        "accounts", "messaging", "commerce", "payments", "billing", "gateway", "operator",
    ]

    public let folder: String

    public init(in folder: String) {
        self.folder = folder
    }

    /// Makes the keys that do not exist yet, and the folder; those that do are left as they are.
    public static func create(in folder: String) throws -> ServiceKeys {
        guard mkdir(folder, S_IRWXU) == 0 || errno == EEXIST else {
            throw KeyError.unreadable(path: folder, cause: String(cString: strerror(errno)))
        }
        let keys = ServiceKeys(in: folder)
        for service in services {
            let file = keys.file(service, "key")
            if !file.exists { try file.make(SigningKey().seed) }
            // The public half is written even when only it was lost.
            let trusted = keys.file(service, "pub")
            if !trusted.exists { try trusted.make(keys.signingKey(of: service).verifyingKey) }
        }
        return keys
    }

    /// A credential with which `service` signs its own calls.
    public func signer(for service: String, clock: any WallClock = SystemClock()) throws -> ServiceSigner {
        ServiceSigner(service: service, key: try signingKey(of: service), clock: clock)
    }

    /// Whom to believe: every `.pub` in the folder, as it is now.
    public func trustedServices() throws -> TrustedServices {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw KeyError.missing(path: folder)
        }
        let services = names.filter { $0.hasSuffix(".pub") }.map { String($0.dropLast(4)) }
        guard !services.isEmpty else { throw KeyError.missing(path: "\(folder)/<service>.pub") }
        return TrustedServices(
            Dictionary(
                uniqueKeysWithValues: try services.map { ($0, try file($0, "pub").readVerifyingKeys()) }))
    }

    private func signingKey(of service: String) throws -> SigningKey {
        try SigningKey(seed: file(service, "key").readSecret())
    }

    private func file(_ service: String, _ suffix: String) -> KeyFile {
        KeyFile("\(folder)/\(service).\(suffix)")
    }
}

/// The public keys of the services that may call, by name.
public struct TrustedServices: Sendable {
    private let keys: [String: [VerifyingKey]]

    public init(_ keys: [String: [VerifyingKey]]) {
        self.keys = keys
    }

    /// No service is trusted.
    public static let none = TrustedServices([:])

    func key(_ id: String, of service: String) -> VerifyingKey? {
        keys[service]?.first { $0.id == id }
    }
}
