import Contracts
import Storage

/// What the platform charges for.
enum ChargeKind: String, SQLConvertible, Sendable {
    /// Its share of captured payments, less its share of refunds.
    case commission
}

extension BillingAPI.ChargeKind {
    init(_ kind: ChargeKind) {
        switch kind {
        case .commission: self = .commission
        }
    }
}
