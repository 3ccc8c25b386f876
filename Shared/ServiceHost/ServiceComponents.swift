public import RPC
public import ServiceLifecycle
public import Storage

/// What a program consists of.
public struct ServiceComponents: Sendable {
    /// What it answers.
    public var services: [any RPCService]
    /// Whose events it follows.
    public var consumers: [EventConsumer]
    /// What it does by itself, beside answering.
    public var workers: [any Service]
    /// Who tells who is calling; nil is a verifier of tokens that asks accounts for people's keys.
    public var authenticator: (any Authenticator)?
    public var limits: ServerLimits
    /// What it shows to checks over the whole system.
    public var audit: [AuditRelation]

    public init(
        services: [any RPCService], consumers: [EventConsumer] = [], workers: [any Service] = [],
        authenticator: (any Authenticator)? = nil, limits: ServerLimits = ServerLimits(),
        audit: [AuditRelation] = []
    ) {
        self.services = services
        self.consumers = consumers
        self.workers = workers
        self.authenticator = authenticator
        self.limits = limits
        self.audit = audit
    }
}
