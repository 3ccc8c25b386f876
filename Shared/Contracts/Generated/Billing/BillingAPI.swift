// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

/// What the platform earns, booked from what happened.
///
/// One charge for one fact, for ever.
public enum BillingAPI {}

extension BillingAPI {
    public enum UsageKind: ContractEnum {
        case unspecified
        /// The platform's share of captured payments, less its share of refunds.
        case commission
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: UsageKind)] = [
            ("USAGE_KIND_UNSPECIFIED", .unspecified),
            ("USAGE_KIND_COMMISSION", .commission),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .commission
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .commission: 1
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension BillingAPI {
    public struct GetUsageRequest: ContractMessage {
        /// `2026-11`; empty for the current month.
        public var month: String

        public init(month: String = "") {
            self.month = month
        }
    }
}

extension BillingAPI {
    public struct GetUsageResponse: ContractMessage {
        public var month: String
        /// At most one for each kind and currency.
        public var lines: [UsageLine]

        public init(month: String = "", lines: [UsageLine] = []) {
            self.month = month
            self.lines = lines
        }
    }
}

extension BillingAPI {
    public struct UsageLine: ContractMessage {
        public var kind: UsageKind
        /// How many payments.
        public var count: Int64
        /// What buyers paid, less what was refunded to them.
        public var turnover: CommonAPI.Money?
        /// What the platform earned of it.
        public var charge: CommonAPI.Money?

        public init(
            kind: UsageKind = .unspecified,
            count: Int64 = 0,
            turnover: CommonAPI.Money? = nil,
            charge: CommonAPI.Money? = nil
        ) {
            self.kind = kind
            self.count = count
            self.turnover = turnover
            self.charge = charge
        }
    }
}
