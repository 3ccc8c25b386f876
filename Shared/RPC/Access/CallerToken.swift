import Values

/// A token that was found good, and whose it is.
final class CallerToken: Sendable {
    let caller: Caller
    /// The `authorization` that says it.
    let credentials: Metadata

    init(_ caller: Caller, _ credentials: Metadata) {
        self.caller = caller
        self.credentials = credentials
    }

    var expiresAt: Timestamp { caller.tokenExpiresAt ?? .latest }

    func isSameCaller(as other: CallerToken) -> Bool { caller.holders == other.caller.holders }
}

extension Metadata {
    /// The longest access token that is looked at.
    public static let tokenBytesMax = 4_096
    private static let scheme = "Bearer "

    init(bearer token: Secret<String>) {
        self.init()
        add(Self.authorization, Self.scheme + token.reveal())
    }

    /// What follows `Bearer` in `authorization`.
    var bearer: Secret<String>? {
        self[Self.authorization].map { Secret(String($0.dropFirst(Self.scheme.count))) }
    }
}
