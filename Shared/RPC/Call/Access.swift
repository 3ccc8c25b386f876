/// Who may call a method: any one of the kinds listed is let in, nobody else.
public struct Access: Sendable, Hashable {
    /// No token is needed.
    public var anyone: Bool
    /// A person acting for themself; one who acts for a business is not one.
    public var person: Bool
    /// Whoever acts for a business with this permission: a member of its team, or an API key.
    public var business: String?
    /// Programs by name; `*` is any of them.
    public var services: [String]
    /// An operator with this permission.
    public var `operator`: String?

    public init(
        anyone: Bool = false, person: Bool = false, business: String? = nil, services: [String] = [],
        operator: String? = nil
    ) {
        self.anyone = anyone
        self.person = person
        self.business = business
        self.services = services
        self.operator = `operator`
    }

    /// Whether people or businesses may call it at all: only then does it pass the gateway.
    public var opensToClients: Bool { anyone || person || business != nil }

    public func admits(_ caller: Caller) -> Bool {
        if anyone { return true }
        switch caller {
        case .anonymous: return false
        case .person(let person):
            guard let acting = person.acting else { return self.person }
            return business.map(acting.permissions.may) ?? false
        case .apiKey(let key): return business.map(key.permissions.may) ?? false
        case .service(let name): return services.contains("*") || services.contains(name)
        case .operator(let someone): return self.operator.map(someone.permissions.may) ?? false
        }
    }
}

extension Access {
    /// Throws TOKEN_MISSING for a caller without a token, ACCESS_DENIED for one of the wrong kind.
    public func enforce(on caller: Caller, calling method: String) throws {
        guard !admits(caller) else { return }
        if case .anonymous = caller { throw Refusal.tokenMissing(method, rule: words) }
        throw Refusal.accessDenied(method, rule: words, current: caller.kind, remedy: remedy(for: caller))
    }

    private var words: String {
        var kinds: [String] = []
        if person { kinds.append("a person acting for themself") }
        if let business { kinds.append("whoever acts for a business with the permission \(business)") }
        if services.contains("*") {
            kinds.append("a service of this Souk")
        } else if !services.isEmpty {
            kinds.append("the service \(services.joined(separator: " or "))")
        }
        if let permission = self.operator { kinds.append("an operator with the permission \(permission)") }
        return kinds.isEmpty ? "nobody" : kinds.joined(separator: ", or ")
    }

    private func remedy(for caller: Caller) -> String {
        switch caller {
        case .person(let someone) where business != nil && someone.acting == nil:
            "Refresh the session for a token that acts for the business."
        case .person(let someone) where person && someone.acting != nil:
            "Refresh the session for a token that acts for no business."
        case .person where business != nil:
            "Ask an owner of the business for a role that has the permission."
        case .apiKey where business != nil:
            "Use an API key that has the permission."
        case .operator where self.operator != nil:
            "Add the permission to the operator's .pub file in the keys folder, and restart the service."
        case .person, .apiKey, .service, .operator, .anonymous:
            "Call it with the token of one who may."
        }
    }
}

extension Caller {
    /// The kind of caller, without saying who.
    var kind: String {
        switch self {
        case .anonymous: "no token"
        case .person(let person):
            person.acting.map { "a person acting for a business as \($0.role)" }
                ?? "a person acting for themself"
        case .apiKey(let key): "the API key \(key.id)"
        case .service(let name): "the service \(name)"
        case .operator(let someone): "the operator \(someone.name)"
        }
    }
}

// MARK: - Refused

extension Refusal {
    static func tokenMissing(_ method: String, rule: String) -> Self {
        Self(
            .unauthenticated, "TOKEN_MISSING", "\(method) needs an access token.",
            RefusalDetail(
                field: Metadata.authorization, rule: rule,
                remedy: "Send `authorization: Bearer <access token>` in the call's metadata."))
    }

    static func accessDenied(_ method: String, rule: String, current: String, remedy: String) -> Self {
        Self(
            .permissionDenied, "ACCESS_DENIED", "This caller may not call \(method).",
            RefusalDetail(rule: rule, current: current, remedy: remedy))
    }
}
