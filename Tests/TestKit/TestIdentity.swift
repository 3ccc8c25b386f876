public import Identity
public import RPC
public import Values

/// Identities for tests: it signs tokens for people and services, and its authenticator believes them.
///
/// Every key is real and lives in memory, so a test tries the checks a deployed service makes. Nothing is
/// ever revoked here; Accounts' own tests see to that.
public struct TestIdentity: Sendable {
    public let clock: any WallClock
    /// What to give the server or in-process link under test.
    public let authenticator: TokenVerifier
    /// Signs as accounts does.
    public let people: PersonTokenSigner
    /// The public keys of its services, for a verifier of one's own.
    public let trustedServices: TrustedServices
    private let services: [String: SigningKey]

    public init(clock: any WallClock = ManualClock()) {
        self.clock = clock
        let key = SigningKey()
        let services = Dictionary(uniqueKeysWithValues: ServiceKeys.services.map { ($0, SigningKey()) })
        people = PersonTokenSigner(key: key)
        self.services = services
        trustedServices = TrustedServices(services.mapValues { [$0.verifyingKey] })
        authenticator = TokenVerifier(
            services: trustedServices, people: PersonKeys(known: [key.verifyingKey]),
            revocations: NothingRevoked(), clock: clock)
    }

    /// A credential of that service, for a channel.
    public func signer(for service: String) -> ServiceSigner {
        guard let key = services[service] else { preconditionFailure("there is no service \(service)") }
        return ServiceSigner(service: service, key: key, clock: clock)
    }

    /// Options of a call by a person acting for themself: `acc_maria` by default has the session
    /// `ses_acc_maria`.
    public func person(_ account: String, session: String? = nil) async throws -> CallOptions {
        try await options(account, session, nil)
    }

    /// Options of a call by a person acting for a business: in a built-in role, or with these permissions.
    public func member(
        _ account: String, of business: String, as role: String = "owner",
        permissions: Permissions? = nil, session: String? = nil
    ) async throws -> CallOptions {
        let allowed = permissions ?? Permissions.builtIn(role) ?? Permissions([])
        return try await options(
            account, session,
            Acting(business: try BusinessID(business), role: role, permissions: allowed))
    }

    /// Options of a call by a service: `commerce`, `operator`.
    public func service(_ name: String) async throws -> CallOptions {
        var options = CallOptions.none
        options.token = try await signer(for: name).token()
        return options
    }

    private func options(_ account: String, _ session: String?, _ acting: Acting?) async throws -> CallOptions
    {
        var options = CallOptions.none
        options.token = try await people.sign(
            account: try AccountID(account), session: try SessionID(session ?? "ses_\(account)"),
            acting: acting, issuedAt: clock.now
        ).token
        return options
    }
}

private struct NothingRevoked: RevocationCheck {
    func refuseIfRevoked(_ token: PersonToken) {}
}
