import FoundationEssentials
import Glibc
public import RPC
public import Values

/// The folder of the keys that services and operators sign their own calls with.
///
/// `<service>.key` signs, `<service>.pub` is what the others check with. A program needs its own `.key` and
/// everybody's `.pub`. A `.pub` may hold several keys, one a line, so that a key can be replaced without a
/// stop: add the new line everywhere, swap the `.key`, drop the old line.
///
/// An operator's are `<name>.operator.key` and `<name>.operator.pub`; a line of the latter is the key, then
/// what its owner may do: `AbC...= maintenance.read audit.read`. Each service believes its own copy.
public struct ServiceKeys: Sendable {
    /// Every program that signs its calls.
    public static let services = ["accounts", "messaging", "commerce", "payments", "billing", "gateway"]
    /// The operator that `create` makes, who may do everything that an operator can.
    public static let firstOperator = "operator"
    private static let operatorSuffix = ".operator"

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
            let key = try keys.findOrMake(service)
            // The public half is written even when only it was lost.
            let trusted = keys.file(service, "pub")
            if !trusted.exists { try trusted.make(key.verifyingKey) }
        }
        try keys.createOperator(firstOperator, permissions: .operator)
        return keys
    }

    /// Makes the key of an operator unless it exists; the permissions of one that does stay as they are.
    ///
    /// Throws `KeyError.malformed` for a name that is not 1 to 40 of a-z, 0-9 and dash.
    public func createOperator(_ name: String, permissions: Permissions) throws {
        guard (1...40).contains(name.utf8.count),
            name.utf8.allSatisfy({ Self.nameLetters.contains($0) })
        else { throw KeyError.malformed("an operator's name is 1 to 40 of a-z, 0-9 and dash") }
        let key = try findOrMake(name + Self.operatorSuffix)
        let trusted = file(name + Self.operatorSuffix, "pub")
        if !trusted.exists {
            try trusted.make(OperatorKey(key: key.verifyingKey, permissions: permissions))
        }
    }

    /// A credential with which `service` signs its own calls.
    public func signer(for service: String, clock: any WallClock = SystemClock()) throws -> ServiceSigner {
        ServiceSigner(service: service, key: try signingKey(of: service), clock: clock)
    }

    /// A credential with which an operator signs their calls.
    public func operatorSigner(
        _ name: String = ServiceKeys.firstOperator, clock: any WallClock = SystemClock()
    ) throws -> OperatorSigner {
        OperatorSigner(name: name, key: try signingKey(of: name + Self.operatorSuffix), clock: clock)
    }

    /// Whom to believe: every `.pub` in the folder, as it is now.
    public func trustedKeys() throws -> TrustedKeys {
        let files: [String]
        do {
            files = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw KeyError.missing(path: folder)
        }
        var services: [String: [VerifyingKey]] = [:]
        var operators: [String: [OperatorKey]] = [:]
        for name in files.filter({ $0.hasSuffix(".pub") }).map({ String($0.dropLast(4)) }) {
            if name.hasSuffix(Self.operatorSuffix) {
                operators[String(name.dropLast(Self.operatorSuffix.count))] =
                    try file(name, "pub").readOperatorKeys()
            } else {
                services[name] = try file(name, "pub").readVerifyingKeys()
            }
        }
        guard !services.isEmpty else { throw KeyError.missing(path: "\(folder)/<service>.pub") }
        return TrustedKeys(services: services, operators: operators)
    }

    private static let nameLetters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)

    private func findOrMake(_ name: String) throws -> SigningKey {
        let file = file(name, "key")
        if !file.exists { try file.make(SigningKey().seed) }
        return try signingKey(of: name)
    }

    private func signingKey(of name: String) throws -> SigningKey {
        try SigningKey(seed: file(name, "key").readSecret())
    }

    private func file(_ name: String, _ suffix: String) -> KeyFile {
        KeyFile("\(folder)/\(name).\(suffix)")
    }
}
