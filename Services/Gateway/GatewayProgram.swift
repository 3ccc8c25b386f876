public import ServiceHost

/// The program `souk-gateway`: what it is made of.
public enum GatewayProgram {
    public static let program = ServiceProgram(
        .gateway,
        purpose: "The public door: knows who is calling, and passes calls on to the services behind it.",
        peers: [.accounts, .messaging, .commerce, .payments, .billing]
    ) { context in
        let upstreams = Upstream.allCases.map { ($0, context.channel(to: $0.service)) }
        return ServiceComponents(services: [
            Gateway(upstreams: Dictionary(uniqueKeysWithValues: upstreams))
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
