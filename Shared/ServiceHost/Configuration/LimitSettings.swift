public import RPC

/// How much a program takes on, and from whom.
struct LimitSettings {
    static let connections = Setting(
        "connections-max", default: ServerLimits().connectionsMax, in: 1...1_000_000,
        help: "How many clients may be connected; fewer, if the system lets the program open fewer files.")
    static let connectionsPerAddress = Setting(
        "connections-per-address-max", default: ServerLimits().connectionsPerAddressMax, in: 1...1_000_000,
        help: "How many of them from one address; an IPv6 one's /64.")
    static let calls = Setting(
        "calls-max", default: ServerLimits().callsMax, in: 1...10_000_000,
        help: "How many calls and streams may be in flight.")
    static let callsPerConnection = Setting(
        "connection-calls-max", default: ServerLimits().callsPerConnectionMax, in: 1...1_000_000,
        help: "How many of them on one connection.")
    static let streamBytes = Setting(
        "stream-bytes-max", default: ServerLimits().streamBytesMax, in: 1 << 16...1 << 30,
        help: "How many bytes may wait unread on one stream from a client.")
    static let connectionBytes = Setting(
        "connection-bytes-max", default: ServerLimits().backlogBytesMax, in: 1 << 16...1 << 32,
        help: "And on all streams of one connection.")

    static let trustedProxies = Setting<[IPNetwork]>(
        "trusted-proxies", default: [],
        help: "Proxies in front of this program; they must begin each connection with a PROXY header.")

    let session: BudgetSettings
    let business: BudgetSettings
    let address: BudgetSettings

    /// Clients call the gateway, which has counted a call already that the others get from it.
    init(of name: ServiceName) {
        let isDoor = name == .gateway
        session = BudgetSettings(
            "session", "each signed-in session, API key or operator",
            default: CallBudget(
                callsPerSecond: isDoor ? 100 : 0, callsBurst: isDoor ? 500 : 0, callsMax: 256, streamsMax: 64)
        )
        business = BudgetSettings(
            "business", "all who act for one business together",
            default: CallBudget(
                callsPerSecond: isDoor ? 1_000 : 0, callsBurst: isDoor ? 5_000 : 0, callsMax: 2_048,
                streamsMax: 512))
        address = BudgetSettings(
            "address", "each address, without a token or with one not seen before,",
            default: CallBudget(
                callsPerSecond: isDoor ? 100 : 1_000, callsBurst: isDoor ? 500 : 5_000, callsMax: 1_024,
                streamsMax: 256))
    }

    var declared: [any DeclaredSetting] {
        let host: [any DeclaredSetting] = [
            Self.connections, Self.connectionsPerAddress, Self.calls, Self.callsPerConnection,
            Self.streamBytes, Self.connectionBytes, Self.trustedProxies,
        ]
        return host + session.declared + business.declared + address.declared
    }
}

/// What one kind of payer may have.
struct BudgetSettings {
    let callsPerSecond: Setting<Int>
    let callsBurst: Setting<Int>
    let callsMax: Setting<Int>
    let streamsMax: Setting<Int>

    init(_ kind: String, _ who: String, default fallback: CallBudget) {
        callsPerSecond = Setting(
            "\(kind)-calls-per-second", default: fallback.callsPerSecond, in: 0...1_000_000,
            help: """
                How many calls a second \(who) may make for long; opening a stream counts \
                \(CallBudget.streamCost). 0 is no limit.
                """)
        callsBurst = Setting(
            "\(kind)-calls-burst", default: fallback.callsBurst, in: 0...1_000_000,
            help: "How many calls \(who) may make at once after a quiet while.")
        callsMax = Setting(
            "\(kind)-calls-max", default: fallback.callsMax, in: 0...1_000_000,
            help: "How many calls \(who) may have in flight. 0 is no limit.")
        streamsMax = Setting(
            "\(kind)-streams-max", default: fallback.streamsMax, in: 0...1_000_000,
            help: "How many streams \(who) may have open. 0 is no limit.")
    }

    var declared: [any DeclaredSetting] { [callsPerSecond, callsBurst, callsMax, streamsMax] }
}

extension Settings {
    /// Within what `limits` of the program's own leaves open.
    func serverLimits(_ limits: ServerLimits) -> ServerLimits {
        var limits = limits
        limits.connectionsMax = self[LimitSettings.connections]
        limits.connectionsPerAddressMax = self[LimitSettings.connectionsPerAddress]
        limits.callsMax = self[LimitSettings.calls]
        limits.callsPerConnectionMax = self[LimitSettings.callsPerConnection]
        limits.streamBytesMax = self[LimitSettings.streamBytes]
        limits.backlogBytesMax = self[LimitSettings.connectionBytes]
        return limits
    }

    func admissionLimits(_ settings: LimitSettings) -> AdmissionLimits {
        var limits = AdmissionLimits()
        limits.session = budget(settings.session)
        limits.business = budget(settings.business)
        limits.network = budget(settings.address)
        return limits
    }

    private func budget(_ settings: BudgetSettings) -> CallBudget {
        CallBudget(
            callsPerSecond: self[settings.callsPerSecond], callsBurst: self[settings.callsBurst],
            callsMax: self[settings.callsMax], streamsMax: self[settings.streamsMax])
    }
}

extension IPNetwork: SettingElement {
    public static var meaning: String { "an address or a network such as 10.0.0.0/8" }

    public init?(written text: String) { self.init(text) }

    public var written: String { description }
}
