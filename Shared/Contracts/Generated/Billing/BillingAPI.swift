// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// What the platform earns, booked from what happened.
///
/// One charge for one fact, for ever.
public enum BillingAPI {}

extension BillingAPI {
    public enum ChargeKind: ContractEnum {
        case unspecified
        /// The platform's share of a captured payment, or, negative, what it gave back with a refund.
        case commission
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: ChargeKind)] = [
            ("CHARGE_KIND_UNSPECIFIED", .unspecified),
            ("CHARGE_KIND_COMMISSION", .commission),
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
    /// An exact amount in millionths of the currency's smallest unit; rounded once, half-even, on an invoice
    /// line.
    public struct Micros: ContractMessage {
        /// ISO 4217.
        public var currency: String
        /// 1,000,000 is one cent in EUR.
        public var micros: Int64

        public init(currency: String = "", micros: Int64 = 0) {
            self.currency = currency
            self.micros = micros
        }
    }
}

extension BillingAPI {
    /// What a price depends on; empty where a kind does not depend on it.
    public struct Dimension: ContractMessage {
        /// `country`, `category`, `window`: 1 to 40 of a-z and underscore.
        public var name: String
        /// 1 to 64 of letters, digits and `._:-`: `DE`.
        public var value: String

        public init(name: String = "", value: String = "") {
            self.name = name
            self.value = value
        }
    }
}

extension BillingAPI {
    public struct GetUsageRequest: ContractMessage {
        /// `2026-11`; empty for the current month.
        public var month: String
        /// 1 to 100; 0 is 100.
        public var pageSize: Int32
        /// From the answer before, opaque, good for the same month; empty for the first page.
        public var pageToken: String

        public init(month: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.month = month
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension BillingAPI {
    public struct GetUsageResponse: ContractMessage {
        public var month: String
        /// One for each kind, dimensions, price version and currency that there are charges of.
        public var lines: [UsageLine]
        /// Empty on the last page.
        public var nextPageToken: String

        public init(month: String = "", lines: [UsageLine] = [], nextPageToken: String = "") {
            self.month = month
            self.lines = lines
            self.nextPageToken = nextPageToken
        }
    }
}

extension BillingAPI {
    public struct UsageLine: ContractMessage {
        public var kind: ChargeKind
        /// At most 8, by name.
        public var dimensions: [Dimension]
        /// Which price it was charged by.
        ///
        /// `commission-25000`: the rate in millionths that was fixed when the payment was held.
        public var priceVersion: String
        /// How many facts, a refund counting as one.
        public var count: Int64
        /// What was charged for: what buyers paid, less what was refunded to them.
        public var turnover: CommonAPI.Money?
        /// What the platform earned of it.
        public var charge: Micros?

        public init(
            kind: ChargeKind = .unspecified,
            dimensions: [Dimension] = [],
            priceVersion: String = "",
            count: Int64 = 0,
            turnover: CommonAPI.Money? = nil,
            charge: Micros? = nil
        ) {
            self.kind = kind
            self.dimensions = dimensions
            self.priceVersion = priceVersion
            self.count = count
            self.turnover = turnover
            self.charge = charge
        }
    }
}

extension BillingAPI {
    public struct ListChargesRequest: ContractMessage {
        /// `2026-11`; empty for the current month.
        public var month: String
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        /// From the answer before, opaque, good for the same month; empty for the first page.
        public var pageToken: String

        public init(month: String = "", pageSize: Int32 = 0, pageToken: String = "") {
            self.month = month
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension BillingAPI {
    public struct ListChargesResponse: ContractMessage {
        public var charges: [Charge]
        /// Empty on the last page.
        public var nextPageToken: String

        public init(charges: [Charge] = [], nextPageToken: String = "") {
            self.charges = charges
            self.nextPageToken = nextPageToken
        }
    }
}

extension BillingAPI {
    /// One fact charged once.
    ///
    /// A charge is never changed.
    public struct Charge: ContractMessage {
        /// Names the fact: `capture:<order id>:<capture id>`, `refund:<order id>:<refund id>`.
        public var id: String
        public var kind: ChargeKind
        /// Who is charged: a business.
        public var party: CommonAPI.Party?
        public var dimensions: [Dimension]
        public var priceVersion: String
        /// The payment's amount; negative for a refund.
        public var turnover: CommonAPI.Money?
        public var charge: Micros?
        /// The order that it is about.
        public var orderID: String
        /// When the fact happened.
        public var time: Timestamp?
        /// Rises by one with every charge of this installation, whoever is charged.
        public var sequence: Int64

        public init(
            id: String = "",
            kind: ChargeKind = .unspecified,
            party: CommonAPI.Party? = nil,
            dimensions: [Dimension] = [],
            priceVersion: String = "",
            turnover: CommonAPI.Money? = nil,
            charge: Micros? = nil,
            orderID: String = "",
            time: Timestamp? = nil,
            sequence: Int64 = 0
        ) {
            self.id = id
            self.kind = kind
            self.party = party
            self.dimensions = dimensions
            self.priceVersion = priceVersion
            self.turnover = turnover
            self.charge = charge
            self.orderID = orderID
            self.time = time
            self.sequence = sequence
        }
    }
}
