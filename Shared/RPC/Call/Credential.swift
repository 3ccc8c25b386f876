public import Values

/// What a channel shows with every call that brings no token of its own.
public protocol Credential: Sendable {
    func token() async throws -> Secret<String>
}
