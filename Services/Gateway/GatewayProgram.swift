public import ServiceHost

/// The program `souk-gateway`: what may be chosen about it, and what it is made of.
public enum GatewayProgram {
    static let callsPerSecond = Setting(
        "calls-per-second", default: 100, in: 1...1_000_000,
        help: "How many calls a second each signed-in caller, or each address, may make for long.")
    static let callsBurst = Setting(
        "calls-burst", default: 500, in: 1...1_000_000,
        help: "How many calls a caller who was quiet may make at once.")

    public static let program = ServiceProgram(
        .gateway,
        purpose: "The public door: knows who is calling, and passes calls on to the services behind it.",
        peers: [.accounts, .messaging, .commerce, .payments, .billing],
        settings: [callsPerSecond, callsBurst]
    ) { context in
        let upstreams = Upstream.allCases.map { ($0, context.channel(to: $0.service)) }
        return ServiceComponents(services: [
            Gateway(
                upstreams: Dictionary(uniqueKeysWithValues: upstreams),
                limiter: RateLimiter(
                    callsPerSecond: context.settings[callsPerSecond], burst: context.settings[callsBurst]))
        ])
    }
}

extension Upstream {
    fileprivate var service: ServiceName {
        switch self {
        case .accounts: .accounts
        case .messaging: .messaging
        case .commerce: .commerce
        case .payments: .payments
        case .billing: .billing
        }
    }
}
