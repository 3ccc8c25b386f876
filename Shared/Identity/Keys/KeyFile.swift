import Glibc
import RPC
public import Values

/// A file that holds keys in base 64, one a line; after an operator's key stand its permissions.
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
        guard lines.count == 1, lines[0].words.isEmpty else {
            throw KeyError.unreadable(path: path, cause: "holds \(lines.count) lines where one key belongs")
        }
        return Secret(lines[0].key)
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
        try readPublicKeys { key, words in
            guard words.isEmpty else { throw KeyError.malformed("a service's key has no permissions") }
            return key
        }
    }

    /// An operator's public keys in the file, each with its own permissions.
    ///
    /// A permission that this program does not know is kept: a newer program of the installation may know it.
    func readOperatorKeys() throws -> [OperatorKey] {
        try readPublicKeys { OperatorKey(key: $0, permissions: Permissions($1)) }
    }

    private func readPublicKeys<Key>(_ made: (VerifyingKey, [String]) throws -> Key) throws -> [Key] {
        let lines = try read()
        guard (1...Self.keysMax).contains(lines.count) else {
            throw KeyError.unreadable(
                path: path, cause: "holds \(lines.count) keys, not 1 to \(Self.keysMax)")
        }
        do {
            return try lines.map { try made(VerifyingKey(bytes: $0.key), $0.words) }
        } catch {
            throw KeyError.unreadable(path: path, cause: "\(error)")
        }
    }

    /// Writes a new file that only its owner can read; never replaces one.
    func make(_ secret: Secret<[UInt8]>) throws {
        try make(secret.reveal().base64, mode: S_IRUSR | S_IWUSR)
    }

    /// Writes a new file that everybody can read; never replaces one.
    func make(_ key: VerifyingKey) throws {
        try make(key.bytes.base64, mode: Self.publicMode)
    }

    /// The same for an operator's key, with its permissions.
    func make(_ key: OperatorKey) throws {
        let words = [key.key.bytes.base64] + key.permissions.words.sorted()
        try make(words.joined(separator: " "), mode: Self.publicMode)
    }

    private static let publicMode: mode_t = S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH

    private struct Line {
        let key: [UInt8]
        let words: [String]
    }

    private func read() throws -> [Line] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure() }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: Self.bytesMax)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count >= 0 else { throw failure() }
        guard count < Self.bytesMax else { throw KeyError.unreadable(path: path, cause: "is no key file") }
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        return try text.split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
            guard let first = words.first else { return nil }
            guard let key = [UInt8](base64: first) else {
                throw KeyError.unreadable(path: path, cause: "is not base 64")
            }
            return Line(key: key, words: Array(words.dropFirst()))
        }
    }

    private func make(_ text: String, mode: mode_t) throws {
        let line = [UInt8]("\(text)\n".utf8)
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
