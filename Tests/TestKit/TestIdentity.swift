public import Identity
public import RPC
public import Values

/// Identities for tests: it signs tokens for people, API keys, services and operators, and its authenticator
/// believes them.
///
/// Every key is real and lives in memory, so a test tries the checks a deployed service makes. Nothing is
/// ever revoked here; Accounts' own tests see to that.
public struct TestIdentity: Sendable {
    public let clock: any WallClock
    /// What to give the server or in-process link under test.
    public let authenticator: TokenVerifier
    /// Signs as accounts does.
    public let people: PersonTokenSigner
    /// The public keys of its services and operators, for a verifier of one's own.
    public let trustedKeys: TrustedKeys
    /// The service that tokens of services and operators are made out to.
    public let audience: String
    private let services: [String: SigningKey]
    private let operators: [String: SigningKey]

    /// `audience` matters where more than one service is tried: it is that of the links that name none.
    public init(clock: any WallClock = ManualClock(), audience: String = "") {
        self.clock = clock
        self.audience = audience
        people = PersonTokenSigner(key: SigningKey())
        services = Dictionary(uniqueKeysWithValues: ServiceKeys.services.map { ($0, SigningKey()) })
        let names = Permissions.operator.words.union([Self.operatorOfAll])
        operators = Dictionary(uniqueKeysWithValues: names.map { ($0, SigningKey()) })
        trustedKeys = TrustedKeys(
            services: services.mapValues { [$0.verifyingKey] },
            operators: Dictionary(
                uniqueKeysWithValues: operators.map { name, key in
                    let all = name == Self.operatorOfAll
                    let permissions = all ? .operator : Permissions([name])
                    return (name, [OperatorKey(key: key.verifyingKey, permissions: permissions)])
                }))
        authenticator = TokenVerifier(
            audience: audience, trusting: trustedKeys, people: PersonKeys(known: [people.verifyingKey]),
            revocations: NothingRevoked(), clock: clock)
    }

    /// How often the authenticator looked into a token that it did not know.
    public var tokensChecked: Int { authenticator.tokensChecked }

    private static let operatorOfAll = "operator"

    /// The authenticator of another service, which believes the same keys.
    public func authenticator(at service: String) -> TokenVerifier {
        TokenVerifier(
            audience: service, trusting: trustedKeys, people: PersonKeys(known: [people.verifyingKey]),
            revocations: NothingRevoked(), clock: clock)
    }

    /// A verifier that believes the same services and operators, with its own word on people.
    public func verifier(people: PersonKeys, revocations: any RevocationCheck) -> TokenVerifier {
        TokenVerifier(
            audience: audience, trusting: trustedKeys, people: people, revocations: revocations, clock: clock)
    }

    /// A credential of that service, for a channel.
    public func signer(for service: String) -> ServiceSigner {
        guard let key = services[service] else { preconditionFailure("there is no service \(service)") }
        return ServiceSigner(service: service, key: key, clock: clock)
    }

    /// A credential of an operator with every permission, or with one alone, for a channel.
    public func operatorSigner(only permission: String? = nil) -> OperatorSigner {
        let name = permission ?? Self.operatorOfAll
        guard let key = operators[name] else { preconditionFailure("no operator may \(name)") }
        return OperatorSigner(name: name, key: key, clock: clock)
    }
}

// MARK: - Options of a call

extension TestIdentity {
    /// By a person acting for themself: `acc_maria` by default has the session `ses_acc_maria`.
    public func person(_ account: String, session: String? = nil) async throws -> CallOptions {
        try await options(account, session, nil)
    }

    /// By a person acting for a business: in a built-in role, or with these permissions.
    public func member(
        _ account: String, of business: String, as role: String = "owner",
        permissions: Permissions? = nil, session: String? = nil
    ) async throws -> CallOptions {
        let allowed = permissions ?? Permissions.builtIn(role) ?? Permissions([])
        return try await options(
            account, session,
            Acting(business: try BusinessID(business), role: role, permissions: allowed))
    }

    /// By an API key of a business, which may do everything, or what these permissions allow.
    public func apiKey(
        _ id: String = "key_1", of business: String, permissions: Permissions = .business
    ) async throws -> CallOptions {
        Self.options(
            try await people.sign(
                apiKey: id, business: try BusinessID(business), permissions: permissions,
                issuedAt: clock.now
            ).token)
    }

    /// By a service, `commerce`, with a token for the service under test, or for another one.
    public func service(_ name: String, at audience: String? = nil) async throws -> CallOptions {
        Self.options(try await signer(for: name).token(for: audience ?? self.audience))
    }

    /// By an operator with every permission, or with one alone: `maintenance.read`.
    public func `operator`(only permission: String? = nil) async throws -> CallOptions {
        Self.options(try await operatorSigner(only: permission).token(for: audience))
    }

    private func options(_ account: String, _ session: String?, _ acting: Acting?) async throws -> CallOptions
    {
        Self.options(
            try await people.sign(
                account: try AccountID(account), session: try SessionID(session ?? "ses_\(account)"),
                acting: acting, issuedAt: clock.now
            ).token)
    }

    private static func options(_ token: Secret<String>) -> CallOptions {
        var options = CallOptions.none
        options.token = token
        return options
    }
}

private struct NothingRevoked: RevocationCheck {
    func refuseIfRevoked(_ token: PersonToken) {}
    func refuseIfRevoked(_ token: APIKeyToken) {}
}
