// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Values that more than one service says aloud.
public enum CommonAPI {}

extension CommonAPI {
    /// An exact amount of money.
    ///
    /// Amounts of two currencies are never added.
    public struct Money: ContractMessage {
        /// ISO 4217, three capital letters: `EUR`.
        public var currency: String
        /// In the currency's smallest unit: 1290 is 12.90 EUR, 1290 is 1290 JPY.
        public var minor: Int64

        public init(currency: String = "", minor: Int64 = 0) {
            self.currency = currency
            self.minor = minor
        }
    }
}

extension CommonAPI {
    /// Who takes part in a conversation, a payment, an entry or an event.
    ///
    /// Where a field may name parties of several kinds, it has this one type.
    public struct Party: ContractMessage {
        public var kind: OneOf_Kind?

        public init(kind: OneOf_Kind? = nil) {
            self.kind = kind
        }

        public enum OneOf_Kind: Hashable, Sendable {
            /// A person, by account id.
            ///
            /// A business never sees this kind: it sees `customer`.
            case person(String)
            /// A business, by its id.
            case business(String)
            /// A person as one business knows them.
            case customer(Customer)
            /// Souk itself: commissions, notices.
            case platform(Platform)
            /// Money's way into and out of the system.
            case bank(Bank)
        }
    }
}

extension CommonAPI {
    /// A person under the name that one business knows them by.
    public struct Customer: ContractMessage {
        public var businessID: String
        /// `cus_...`, different at every business.
        public var customerID: String

        public init(businessID: String = "", customerID: String = "") {
            self.businessID = businessID
            self.customerID = customerID
        }
    }
}

extension CommonAPI {
    /// The operator of this installation.
    public struct Platform: ContractMessage {

        public init() {}
    }
}

extension CommonAPI {
    /// A linked bank account.
    public struct Bank: ContractMessage {
        /// Empty when it concerns no single account.
        public var bankAccountID: String

        public init(bankAccountID: String = "") {
            self.bankAccountID = bankAccountID
        }
    }
}

extension CommonAPI {
    /// Why a call was refused, for programs and for people.
    ///
    /// `Status.details` of every refusal carries it.
    public struct Refusal: ContractMessage {
        /// Stable word to branch on: `OUT_OF_STOCK`.
        public var reason: String
        /// The field that is wrong, as a path: `lines[2].quantity`; empty when no single field is.
        public var field: String
        /// The rule in words: `1 to 1000`.
        public var rule: String
        /// The limit that was hit, if one was.
        public var limit: String
        /// The value that was found against it.
        public var current: String
        /// What to do about it, one sentence.
        public var remedy: String
        /// When the same call will succeed, if time alone heals it.
        public var retryAt: Timestamp?

        public init(
            reason: String = "",
            field: String = "",
            rule: String = "",
            limit: String = "",
            current: String = "",
            remedy: String = "",
            retryAt: Timestamp? = nil
        ) {
            self.reason = reason
            self.field = field
            self.rule = rule
            self.limit = limit
            self.current = current
            self.remedy = remedy
            self.retryAt = retryAt
        }
    }
}
