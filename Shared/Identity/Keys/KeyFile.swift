import FoundationEssentials
import Glibc
public import Values

/// A file that holds keys in base 64, one a line.
///
/// Secret ones are made with mode 0600 and refused when others may read them.
public struct KeyFile: Sendable {
    public let path: String

    /// The most keys one file may hold: the one in use and those being replaced.
    static let keysMax = 8
    static let bytesMax = 4_096

    public init(_ path: String) {
        self.path = path
    }

    public var exists: Bool { access(path, F_OK) == 0 }

    /// The secret in the file; it must be the file's only line.
    public func readSecret() throws -> Secret<[UInt8]> {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure() }
        guard status.st_mode & (S_IRWXO | S_IWGRP) == 0 else { throw KeyError.exposed(path: path) }
        let lines = try read()
        guard lines.count == 1 else {
            throw KeyError.unreadable(path: path, cause: "holds \(lines.count) keys where one belongs")
        }
        return Secret(lines[0])
    }

    /// The secret in the file, which is made of `count` random bytes if it does not exist yet.
    public func readOrMakeSecret(bytes count: Int) throws -> Secret<[UInt8]> {
        if !exists {
            var random = SystemRandomNumberGenerator()
            try make(Secret((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }))
        }
        let secret = try readSecret()
        guard secret.reveal().count == count else {
            throw KeyError.unreadable(path: path, cause: "holds no secret of \(count) bytes")
        }
        return secret
    }

    /// The public keys in the file.
    func readVerifyingKeys() throws -> [VerifyingKey] {
        let lines = try read()
        guard (1...Self.keysMax).contains(lines.count) else {
            throw KeyError.unreadable(
                path: path, cause: "holds \(lines.count) keys, not 1 to \(Self.keysMax)")
        }
        do {
            return try lines.map { try VerifyingKey(bytes: $0) }
        } catch {
            throw KeyError.unreadable(path: path, cause: "\(error)")
        }
    }

    /// Writes a new file that only its owner can read; never replaces one.
    func make(_ secret: Secret<[UInt8]>) throws {
        try make(secret.reveal(), mode: S_IRUSR | S_IWUSR)
    }

    /// Writes a new file that everybody can read; never replaces one.
    func make(_ key: VerifyingKey) throws {
        try make(key.bytes, mode: S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH)
    }

    private func read() throws -> [[UInt8]] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure() }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: Self.bytesMax)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count >= 0 else { throw failure() }
        guard count < Self.bytesMax else { throw KeyError.unreadable(path: path, cause: "is no key file") }
        return try String(decoding: bytes[..<count], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .map {
                guard let key = Data(base64Encoded: String($0)) else {
                    throw KeyError.unreadable(path: path, cause: "is not base 64")
                }
                return [UInt8](key)
            }
    }

    private func make(_ bytes: [UInt8], mode: mode_t) throws {
        let line = [UInt8]((Data(bytes).base64EncodedString() + "\n").utf8)
        // Written beside and linked into place: nobody ever sees half a key, and an existing one stays.
        let beside = "\(path).\(getpid()).new"
        unlink(beside)
        let file = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        guard file >= 0 else { throw failure() }
        defer {
            close(file)
            unlink(beside)
        }
        guard write(file, line, line.count) == line.count, fchmod(file, mode) == 0, fsync(file) == 0 else {
            throw failure()
        }
        guard link(beside, path) == 0 || errno == EEXIST else { throw failure() }
    }

    private func failure() -> KeyError {
        errno == ENOENT
            ? .missing(path: path) : .unreadable(path: path, cause: String(cString: strerror(errno)))
    }
}
