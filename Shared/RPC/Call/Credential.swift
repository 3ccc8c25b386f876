public import Values

/// What a channel shows with every call that brings no token of its own.
public protocol Credential: Sendable {
    /// A token for the service of that name, `payments`, and for no other.
    func token(for audience: String) async throws -> Secret<String>
}
