import Contracts
import RPC

/// Which program answers which package: the one thing the gateway knows about the services behind it.
enum Upstream: String, CaseIterable, Sendable {
    case accounts, messaging, commerce, payments, billing

    /// The packages of `proto/` that this program answers.
    var packages: [String] {
        switch self {
        case .accounts: ["souk.accounts.v1"]
        case .messaging: ["souk.messaging.v1"]
        case .commerce: ["souk.catalog.v1", "souk.orders.v1"]
        case .payments: ["souk.payments.v1"]
        case .billing: ["souk.billing.v1"]
        }
    }

    /// The program that answers a service like `souk.orders.v1.Orders`; nil for what is not routed.
    static func answering(_ service: String) -> Upstream? {
        guard let dot = service.lastIndex(of: ".") else { return nil }
        let package = service[..<dot]
        return allCases.first { $0.packages.contains { $0 == package } }
    }
}

/// Every method that passes the gateway, taken from the contract: a new rpc needs no line here.
enum RouteTable {
    struct Route: Sendable {
        let method: MethodDescriptor
        let upstream: Upstream
    }

    /// Methods open to people or businesses, of packages that some program answers.
    static let all: [Route] = ContractTable.all.compactMap { entry in
        guard entry.descriptor.access.opensToClients,
            let upstream = Upstream.answering(entry.descriptor.service)
        else { return nil }
        return Route(method: entry.descriptor, upstream: upstream)
    }
}
