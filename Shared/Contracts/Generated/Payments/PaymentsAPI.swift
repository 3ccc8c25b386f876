// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Wallets and the ledger behind them: double entry, every amount in exactly one place, nothing ever
/// overwritten.
public enum PaymentsAPI {}

extension PaymentsAPI {
    public enum HoldState: ContractEnum {
        case unspecified
        case held
        case captured
        case voided
        /// It never held money and never will.
        case refused
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: HoldState)] = [
            ("HOLD_STATE_UNSPECIFIED", .unspecified),
            ("HOLD_STATE_HELD", .held),
            ("HOLD_STATE_CAPTURED", .captured),
            ("HOLD_STATE_VOIDED", .voided),
            ("HOLD_STATE_REFUSED", .refused),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .held
            case 2: self = .captured
            case 3: self = .voided
            case 4: self = .refused
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .held: 1
            case .captured: 2
            case .voided: 3
            case .refused: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension PaymentsAPI {
    public enum EntryKind: ContractEnum {
        case unspecified
        case topUp
        case hold
        case capture
        case commission
        case void
        case refund
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: EntryKind)] = [
            ("ENTRY_KIND_UNSPECIFIED", .unspecified),
            ("ENTRY_KIND_TOP_UP", .topUp),
            ("ENTRY_KIND_HOLD", .hold),
            ("ENTRY_KIND_CAPTURE", .capture),
            ("ENTRY_KIND_COMMISSION", .commission),
            ("ENTRY_KIND_VOID", .void),
            ("ENTRY_KIND_REFUND", .refund),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .topUp
            case 2: self = .hold
            case 3: self = .capture
            case 4: self = .commission
            case 5: self = .void
            case 6: self = .refund
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .topUp: 1
            case .hold: 2
            case .capture: 3
            case .commission: 4
            case .void: 5
            case .refund: 6
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension PaymentsAPI {
    public struct LinkBankAccountRequest: ContractMessage {
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`.
        public var bankAccountID: String
        /// Up to 34 characters, spaces allowed; only its last four are ever shown again.
        public var iban: String
        /// 1 to 80 characters.
        public var holder: String
        /// ISO 4217.
        public var currency: String

        public init(
            bankAccountID: String = "",
            iban: String = "",
            holder: String = "",
            currency: String = ""
        ) {
            self.bankAccountID = bankAccountID
            self.iban = iban
            self.holder = holder
            self.currency = currency
        }
    }
}

extension PaymentsAPI {
    public struct LinkBankAccountResponse: ContractMessage {
        public var bankAccount: BankAccount?

        public init(bankAccount: BankAccount? = nil) {
            self.bankAccount = bankAccount
        }
    }
}

extension PaymentsAPI {
    public struct BankAccount: ContractMessage {
        public var id: String
        /// `DE** **** 3000`: country and last four.
        public var maskedIban: String
        public var holder: String
        public var currency: String

        public init(id: String = "", maskedIban: String = "", holder: String = "", currency: String = "") {
            self.id = id
            self.maskedIban = maskedIban
            self.holder = holder
            self.currency = currency
        }
    }
}

extension PaymentsAPI {
    public struct TopUpRequest: ContractMessage {
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`.
        public var topUpID: String
        public var bankAccountID: String
        public var amount: CommonAPI.Money?

        public init(topUpID: String = "", bankAccountID: String = "", amount: CommonAPI.Money? = nil) {
            self.topUpID = topUpID
            self.bankAccountID = bankAccountID
            self.amount = amount
        }
    }
}

extension PaymentsAPI {
    public struct TopUpResponse: ContractMessage {
        public var transferID: String
        /// After the top-up.
        public var balance: Balance?

        public init(transferID: String = "", balance: Balance? = nil) {
            self.transferID = transferID
            self.balance = balance
        }
    }
}

extension PaymentsAPI {
    public struct SetPinRequest: ContractMessage {
        /// Six digits, not all the same and not a run like 123456.
        public var pin: String
        /// Empty when none was set before.
        public var currentPin: String

        public init(pin: String = "", currentPin: String = "") {
            self.pin = pin
            self.currentPin = currentPin
        }
    }
}

extension PaymentsAPI {
    public struct SetPinResponse: ContractMessage {

        public init() {}
    }
}

extension PaymentsAPI {
    public struct ApprovePaymentRequest: ContractMessage {
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`.
        public var approvalID: String
        public var orderID: String
        public var businessID: String
        public var amount: CommonAPI.Money?
        public var pin: String

        public init(
            approvalID: String = "",
            orderID: String = "",
            businessID: String = "",
            amount: CommonAPI.Money? = nil,
            pin: String = ""
        ) {
            self.approvalID = approvalID
            self.orderID = orderID
            self.businessID = businessID
            self.amount = amount
            self.pin = pin
        }
    }
}

extension PaymentsAPI {
    public struct ApprovePaymentResponse: ContractMessage {
        public var approvalID: String
        public var expiresAt: Timestamp?

        public init(approvalID: String = "", expiresAt: Timestamp? = nil) {
            self.approvalID = approvalID
            self.expiresAt = expiresAt
        }
    }
}

extension PaymentsAPI {
    public struct HoldRequest: ContractMessage {
        /// The order's id.
        public var holdID: String
        public var payerAccountID: String
        public var businessID: String
        public var amount: CommonAPI.Money?
        public var approvalID: String

        public init(
            holdID: String = "",
            payerAccountID: String = "",
            businessID: String = "",
            amount: CommonAPI.Money? = nil,
            approvalID: String = ""
        ) {
            self.holdID = holdID
            self.payerAccountID = payerAccountID
            self.businessID = businessID
            self.amount = amount
            self.approvalID = approvalID
        }
    }
}

extension PaymentsAPI {
    public struct HoldResponse: ContractMessage {
        public var payment: Payment?

        public init(payment: Payment? = nil) {
            self.payment = payment
        }
    }
}

extension PaymentsAPI {
    public struct Payment: ContractMessage {
        /// The order's id.
        public var holdID: String
        public var state: HoldState
        public var amount: CommonAPI.Money?
        /// What the platform keeps when it is captured, fixed when it is held; rounded half-even.
        public var commission: CommonAPI.Money?
        public var refunded: CommonAPI.Money?
        public var heldAt: Timestamp?

        public init(
            holdID: String = "",
            state: HoldState = .unspecified,
            amount: CommonAPI.Money? = nil,
            commission: CommonAPI.Money? = nil,
            refunded: CommonAPI.Money? = nil,
            heldAt: Timestamp? = nil
        ) {
            self.holdID = holdID
            self.state = state
            self.amount = amount
            self.commission = commission
            self.refunded = refunded
            self.heldAt = heldAt
        }
    }
}

extension PaymentsAPI {
    public struct CaptureRequest: ContractMessage {
        public var holdID: String

        public init(holdID: String = "") {
            self.holdID = holdID
        }
    }
}

extension PaymentsAPI {
    public struct CaptureResponse: ContractMessage {
        public var payment: Payment?

        public init(payment: Payment? = nil) {
            self.payment = payment
        }
    }
}

extension PaymentsAPI {
    public struct VoidRequest: ContractMessage {
        public var holdID: String
        /// For the ledger, up to 200 characters: `declined`.
        public var reason: String

        public init(holdID: String = "", reason: String = "") {
            self.holdID = holdID
            self.reason = reason
        }
    }
}

extension PaymentsAPI {
    public struct VoidResponse: ContractMessage {
        public var payment: Payment?

        public init(payment: Payment? = nil) {
            self.payment = payment
        }
    }
}

extension PaymentsAPI {
    public struct RefundRequest: ContractMessage {
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`.
        public var refundID: String
        public var holdID: String
        public var amount: CommonAPI.Money?
        /// Up to 200 characters.
        public var reason: String

        public init(
            refundID: String = "",
            holdID: String = "",
            amount: CommonAPI.Money? = nil,
            reason: String = ""
        ) {
            self.refundID = refundID
            self.holdID = holdID
            self.amount = amount
            self.reason = reason
        }
    }
}

extension PaymentsAPI {
    public struct RefundResponse: ContractMessage {
        public var transferID: String
        public var payment: Payment?

        public init(transferID: String = "", payment: Payment? = nil) {
            self.transferID = transferID
            self.payment = payment
        }
    }
}

extension PaymentsAPI {
    public struct GetBalanceRequest: ContractMessage {

        public init() {}
    }
}

extension PaymentsAPI {
    public struct GetBalanceResponse: ContractMessage {
        public var balances: [Balance]

        public init(balances: [Balance] = []) {
            self.balances = balances
        }
    }
}

extension PaymentsAPI {
    public struct Balance: ContractMessage {
        /// What can be spent.
        public var available: CommonAPI.Money?
        /// What is set aside for orders.
        public var held: CommonAPI.Money?

        public init(available: CommonAPI.Money? = nil, held: CommonAPI.Money? = nil) {
            self.available = available
            self.held = held
        }
    }
}

extension PaymentsAPI {
    public struct ListEntriesRequest: ContractMessage {
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        public var pageToken: String

        public init(pageSize: Int32 = 0, pageToken: String = "") {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension PaymentsAPI {
    public struct ListEntriesResponse: ContractMessage {
        public var entries: [Entry]
        public var nextPageToken: String

        public init(entries: [Entry] = [], nextPageToken: String = "") {
            self.entries = entries
            self.nextPageToken = nextPageToken
        }
    }
}

extension PaymentsAPI {
    /// One side of a transfer, as its owner sees it.
    ///
    /// An entry is never changed.
    public struct Entry: ContractMessage {
        public var sequence: Int64
        public var transferID: String
        public var kind: EntryKind
        /// `available` or `held`.
        public var account: String
        /// What it added to the account; negative for what it took.
        public var amount: CommonAPI.Money?
        public var balanceAfter: CommonAPI.Money?
        /// The order or bank account it is about.
        public var subject: String
        public var time: Timestamp?

        public init(
            sequence: Int64 = 0,
            transferID: String = "",
            kind: EntryKind = .unspecified,
            account: String = "",
            amount: CommonAPI.Money? = nil,
            balanceAfter: CommonAPI.Money? = nil,
            subject: String = "",
            time: Timestamp? = nil
        ) {
            self.sequence = sequence
            self.transferID = transferID
            self.kind = kind
            self.account = account
            self.amount = amount
            self.balanceAfter = balanceAfter
            self.subject = subject
            self.time = time
        }
    }
}

extension PaymentsAPI {
    /// Event: a buyer's money was set aside.
    ///
    /// Key: the order's id.
    public struct PaymentHeld: ContractMessage {
        public var holdID: String
        public var payerAccountID: String
        public var businessID: String
        public var amount: CommonAPI.Money?

        public init(
            holdID: String = "",
            payerAccountID: String = "",
            businessID: String = "",
            amount: CommonAPI.Money? = nil
        ) {
            self.holdID = holdID
            self.payerAccountID = payerAccountID
            self.businessID = businessID
            self.amount = amount
        }
    }
}

extension PaymentsAPI {
    /// Event: held money became the business's, less the commission.
    ///
    /// Key: the order's id.
    public struct PaymentCaptured: ContractMessage {
        public var holdID: String
        public var payerAccountID: String
        public var businessID: String
        public var amount: CommonAPI.Money?
        public var commission: CommonAPI.Money?
        public var transferID: String

        public init(
            holdID: String = "",
            payerAccountID: String = "",
            businessID: String = "",
            amount: CommonAPI.Money? = nil,
            commission: CommonAPI.Money? = nil,
            transferID: String = ""
        ) {
            self.holdID = holdID
            self.payerAccountID = payerAccountID
            self.businessID = businessID
            self.amount = amount
            self.commission = commission
            self.transferID = transferID
        }
    }
}

extension PaymentsAPI {
    /// Event: held money went back to the buyer.
    ///
    /// Key: the order's id.
    public struct PaymentVoided: ContractMessage {
        public var holdID: String
        public var payerAccountID: String
        public var businessID: String
        public var amount: CommonAPI.Money?

        public init(
            holdID: String = "",
            payerAccountID: String = "",
            businessID: String = "",
            amount: CommonAPI.Money? = nil
        ) {
            self.holdID = holdID
            self.payerAccountID = payerAccountID
            self.businessID = businessID
            self.amount = amount
        }
    }
}

extension PaymentsAPI {
    /// Event: captured money went back to the buyer.
    ///
    /// Key: the order's id.
    public struct PaymentRefunded: ContractMessage {
        public var refundID: String
        public var holdID: String
        public var payerAccountID: String
        public var businessID: String
        public var amount: CommonAPI.Money?
        /// The platform's part of `amount`.
        public var commissionReturned: CommonAPI.Money?
        public var transferID: String

        public init(
            refundID: String = "",
            holdID: String = "",
            payerAccountID: String = "",
            businessID: String = "",
            amount: CommonAPI.Money? = nil,
            commissionReturned: CommonAPI.Money? = nil,
            transferID: String = ""
        ) {
            self.refundID = refundID
            self.holdID = holdID
            self.payerAccountID = payerAccountID
            self.businessID = businessID
            self.amount = amount
            self.commissionReturned = commissionReturned
            self.transferID = transferID
        }
    }
}
