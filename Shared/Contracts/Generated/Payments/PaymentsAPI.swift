// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Wallets and the ledger behind them: double entry, every amount in exactly one place, nothing ever
/// overwritten.
public enum PaymentsAPI {}

extension PaymentsAPI {
    public enum TransferKind: ContractEnum {
        case unspecified
        case topUp
        case hold
        case capture
        case void
        case refund
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: TransferKind)] = [
            ("TRANSFER_KIND_UNSPECIFIED", .unspecified),
            ("TRANSFER_KIND_TOP_UP", .topUp),
            ("TRANSFER_KIND_HOLD", .hold),
            ("TRANSFER_KIND_CAPTURE", .capture),
            ("TRANSFER_KIND_VOID", .void),
            ("TRANSFER_KIND_REFUND", .refund),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .topUp
            case 2: self = .hold
            case 3: self = .capture
            case 4: self = .void
            case 5: self = .refund
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .topUp: 1
            case .hold: 2
            case .capture: 3
            case .void: 4
            case .refund: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension PaymentsAPI {
    public enum AccountKind: ContractEnum {
        case unspecified
        /// What its owner can spend.
        case available
        /// What is set aside by holds.
        case held
        /// The platform's commissions.
        case commission
        /// The other side of top-ups.
        case bank
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: AccountKind)] = [
            ("ACCOUNT_KIND_UNSPECIFIED", .unspecified),
            ("ACCOUNT_KIND_AVAILABLE", .available),
            ("ACCOUNT_KIND_HELD", .held),
            ("ACCOUNT_KIND_COMMISSION", .commission),
            ("ACCOUNT_KIND_BANK", .bank),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .available
            case 2: self = .held
            case 3: self = .commission
            case 4: self = .bank
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .available: 1
            case .held: 2
            case .commission: 3
            case .bank: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension PaymentsAPI {
    public enum HoldState: ContractEnum {
        case unspecified
        /// Some of it is still held; parts may have been captured.
        case held
        /// Nothing is held any more, and some or all was captured.
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
    public struct LinkBankAccountRequest: ContractMessage {
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`.
        public var bankAccountID: String
        /// Up to 34 characters and spaces between them; only its last four are ever shown again.
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
        /// What is set aside by holds.
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
        /// From the answer before, opaque; empty for the first page.
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
        /// Empty on the last page.
        public var nextPageToken: String

        public init(entries: [Entry] = [], nextPageToken: String = "") {
            self.entries = entries
            self.nextPageToken = nextPageToken
        }
    }
}

extension PaymentsAPI {
    /// One posting of a transfer, as its owner sees it.
    ///
    /// An entry is never changed.
    public struct Entry: ContractMessage {
        /// Rises with every posting.
        public var sequence: Int64
        public var transferID: String
        public var kind: TransferKind
        /// Which of the owner's accounts.
        public var account: AccountKind
        /// What it added to the account; negative for what it took.
        public var amount: CommonAPI.Money?
        public var balanceAfter: CommonAPI.Money?
        /// Whom the owner deals with: the payee to a payer, the customer to a payee, a bank account, the
        /// platform.
        public var counterparty: CommonAPI.Party?
        /// What the transfer is about.
        public var subject: Subject?
        public var time: Timestamp?

        public init(
            sequence: Int64 = 0,
            transferID: String = "",
            kind: TransferKind = .unspecified,
            account: AccountKind = .unspecified,
            amount: CommonAPI.Money? = nil,
            balanceAfter: CommonAPI.Money? = nil,
            counterparty: CommonAPI.Party? = nil,
            subject: Subject? = nil,
            time: Timestamp? = nil
        ) {
            self.sequence = sequence
            self.transferID = transferID
            self.kind = kind
            self.account = account
            self.amount = amount
            self.balanceAfter = balanceAfter
            self.counterparty = counterparty
            self.subject = subject
            self.time = time
        }
    }
}

extension PaymentsAPI {
    /// What a transfer is about.
    public struct Subject: ContractMessage {
        public var kind: OneOf_Kind?

        public init(kind: OneOf_Kind? = nil) {
            self.kind = kind
        }

        public enum OneOf_Kind: Hashable, Sendable {
            case payment(PaymentPart)
            case topUpID(String)
        }
    }
}

extension PaymentsAPI {
    /// A payment, or one capture or refund of it.
    public struct PaymentPart: ContractMessage {
        /// The order's id, which is the hold's.
        public var holdID: String
        /// Empty unless the transfer is a capture.
        public var captureID: String
        /// Empty unless the transfer is a refund.
        public var refundID: String

        public init(holdID: String = "", captureID: String = "", refundID: String = "") {
            self.holdID = holdID
            self.captureID = captureID
            self.refundID = refundID
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
        /// The `request_id` of the order that will be placed.
        public var requestID: String
        /// A business.
        public var payee: CommonAPI.Party?
        public var amount: CommonAPI.Money?
        public var pin: String

        public init(
            approvalID: String = "",
            requestID: String = "",
            payee: CommonAPI.Party? = nil,
            amount: CommonAPI.Money? = nil,
            pin: String = ""
        ) {
            self.approvalID = approvalID
            self.requestID = requestID
            self.payee = payee
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
    public struct EnrolDeviceKeyRequest: ContractMessage {
        /// `dk_...`: what the key's registration answered, or worked out from the key (proto/README.md).
        public var keyID: String
        /// Six digits.
        public var pin: String

        public init(keyID: String = "", pin: String = "") {
            self.keyID = keyID
            self.pin = pin
        }
    }
}

extension PaymentsAPI {
    public struct EnrolDeviceKeyResponse: ContractMessage {
        public var key: DeviceKey?
        /// Names this installation of Souk; part of what is signed.
        public var installationID: String

        public init(key: DeviceKey? = nil, installationID: String = "") {
            self.key = key
            self.installationID = installationID
        }
    }
}

extension PaymentsAPI {
    public struct ListDeviceKeysRequest: ContractMessage {

        public init() {}
    }
}

extension PaymentsAPI {
    public struct ListDeviceKeysResponse: ContractMessage {
        public var keys: [DeviceKey]
        /// Names this installation of Souk; part of what is signed.
        public var installationID: String

        public init(keys: [DeviceKey] = [], installationID: String = "") {
            self.keys = keys
            self.installationID = installationID
        }
    }
}

extension PaymentsAPI {
    public struct DeviceKey: ContractMessage {
        public var keyID: String
        /// P-256, X9.63 form: 65 bytes that begin with 0x04.
        public var publicKey: [UInt8]
        /// The session of the device.
        public var sessionID: String
        public var registeredAt: Timestamp?
        /// When it was enrolled for paying; absent if it is not.
        public var enrolledAt: Timestamp?

        public init(
            keyID: String = "",
            publicKey: [UInt8] = [],
            sessionID: String = "",
            registeredAt: Timestamp? = nil,
            enrolledAt: Timestamp? = nil
        ) {
            self.keyID = keyID
            self.publicKey = publicKey
            self.sessionID = sessionID
            self.registeredAt = registeredAt
            self.enrolledAt = enrolledAt
        }
    }
}

extension PaymentsAPI {
    /// A payment signed by a device.
    ///
    /// What is signed is spelt out in proto/README.md, "Signing a payment".
    public struct DeviceSignature: ContractMessage {
        public var keyID: String
        /// 16 to 64 of letters, digits, dash and underscore, random; counts once for each key, for ever.
        public var nonce: String
        /// Whole seconds; at most 24 hours ahead when it is checked.
        public var expiresAt: Timestamp?
        /// ECDSA over P-256 with SHA-256: r and s, 32 bytes each.
        public var signature: [UInt8]

        public init(
            keyID: String = "",
            nonce: String = "",
            expiresAt: Timestamp? = nil,
            signature: [UInt8] = []
        ) {
            self.keyID = keyID
            self.nonce = nonce
            self.expiresAt = expiresAt
            self.signature = signature
        }
    }
}

extension PaymentsAPI {
    public struct GetPaymentProofRequest: ContractMessage {
        public var holdID: String

        public init(holdID: String = "") {
            self.holdID = holdID
        }
    }
}

extension PaymentsAPI {
    public struct GetPaymentProofResponse: ContractMessage {
        public var proof: OneOf_Proof?

        public init(proof: OneOf_Proof? = nil) {
            self.proof = proof
        }

        public enum OneOf_Proof: Hashable, Sendable {
            case signed(SignedPayment)
            case approved(ApprovedPayment)
        }
    }
}

extension PaymentsAPI {
    /// A payment that was authorised by a device key.
    public struct SignedPayment: ContractMessage {
        /// The very bytes that were signed, text in UTF-8.
        public var signedBytes: [UInt8]
        public var signature: [UInt8]
        /// X9.63 form.
        public var publicKey: [UInt8]
        public var keyID: String

        public init(
            signedBytes: [UInt8] = [],
            signature: [UInt8] = [],
            publicKey: [UInt8] = [],
            keyID: String = ""
        ) {
            self.signedBytes = signedBytes
            self.signature = signature
            self.publicKey = publicKey
            self.keyID = keyID
        }
    }
}

extension PaymentsAPI {
    /// A payment that was authorised with the PIN.
    public struct ApprovedPayment: ContractMessage {
        public var approvalID: String
        public var approvedAt: Timestamp?

        public init(approvalID: String = "", approvedAt: Timestamp? = nil) {
            self.approvalID = approvalID
            self.approvedAt = approvedAt
        }
    }
}

extension PaymentsAPI {
    public struct HoldRequest: ContractMessage {
        /// The order's id.
        public var holdID: String
        /// A person.
        public var payer: CommonAPI.Party?
        /// A business.
        public var payee: CommonAPI.Party?
        public var amount: CommonAPI.Money?
        /// The buyer's request id: what was approved or signed names it.
        public var requestID: String
        public var authorisation: OneOf_Authorisation?
        /// The payer as the payee knows them: the payee is shown this instead of `payer`.
        public var customer: CommonAPI.Party?

        public init(
            holdID: String = "",
            payer: CommonAPI.Party? = nil,
            payee: CommonAPI.Party? = nil,
            amount: CommonAPI.Money? = nil,
            requestID: String = "",
            authorisation: OneOf_Authorisation? = nil,
            customer: CommonAPI.Party? = nil
        ) {
            self.holdID = holdID
            self.payer = payer
            self.payee = payee
            self.amount = amount
            self.requestID = requestID
            self.authorisation = authorisation
            self.customer = customer
        }

        public enum OneOf_Authorisation: Hashable, Sendable {
            /// From ApprovePayment.
            case approvalID(String)
            case deviceSignature(DeviceSignature)
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
        /// A person to themself and to commerce, a customer to the payee.
        public var payer: CommonAPI.Party?
        public var payee: CommonAPI.Party?
        /// What was held at first.
        public var amount: CommonAPI.Money?
        /// All captures together.
        public var captured: CommonAPI.Money?
        /// All refunds together.
        public var refunded: CommonAPI.Money?
        /// What the platform keeps of what was captured, less what it returned; rounded half-even.
        public var commission: CommonAPI.Money?
        /// Absent if it never held money.
        public var heldAt: Timestamp?
        /// What is still set aside; `amount` is captured, held and given back together.
        public var held: CommonAPI.Money?
        /// The reason word of the refusal, only while `refused`.
        public var refusal: String

        public init(
            holdID: String = "",
            state: HoldState = .unspecified,
            payer: CommonAPI.Party? = nil,
            payee: CommonAPI.Party? = nil,
            amount: CommonAPI.Money? = nil,
            captured: CommonAPI.Money? = nil,
            refunded: CommonAPI.Money? = nil,
            commission: CommonAPI.Money? = nil,
            heldAt: Timestamp? = nil,
            held: CommonAPI.Money? = nil,
            refusal: String = ""
        ) {
            self.holdID = holdID
            self.state = state
            self.payer = payer
            self.payee = payee
            self.amount = amount
            self.captured = captured
            self.refunded = refunded
            self.commission = commission
            self.heldAt = heldAt
            self.held = held
            self.refusal = refusal
        }
    }
}

extension PaymentsAPI {
    public struct CaptureRequest: ContractMessage {
        public var holdID: String
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`; unique within the hold.
        public var captureID: String
        /// 1 to what is still held; 0 with `final` ends the hold without taking more.
        public var amount: CommonAPI.Money?
        /// Nothing more will be captured: what is left goes back to the payer.
        public var final: Bool

        public init(
            holdID: String = "",
            captureID: String = "",
            amount: CommonAPI.Money? = nil,
            final: Bool = false
        ) {
            self.holdID = holdID
            self.captureID = captureID
            self.amount = amount
            self.final = final
        }
    }
}

extension PaymentsAPI {
    public struct CaptureResponse: ContractMessage {
        /// As it is now.
        public var payment: Payment?
        public var transferID: String
        /// The platform's part of this capture.
        public var commission: CommonAPI.Money?
        /// What went back to the payer with it.
        public var released: CommonAPI.Money?

        public init(
            payment: Payment? = nil,
            transferID: String = "",
            commission: CommonAPI.Money? = nil,
            released: CommonAPI.Money? = nil
        ) {
            self.payment = payment
            self.transferID = transferID
            self.commission = commission
            self.released = released
        }
    }
}

extension PaymentsAPI {
    public struct VoidRequest: ContractMessage {
        public var holdID: String
        /// For the ledger, up to 200 characters: `declined`.
        public var reason: String
        /// As in the hold: no other payment is voided, whatever its id.
        public var payer: CommonAPI.Party?
        public var requestID: String

        public init(
            holdID: String = "",
            reason: String = "",
            payer: CommonAPI.Party? = nil,
            requestID: String = ""
        ) {
            self.holdID = holdID
            self.reason = reason
            self.payer = payer
            self.requestID = requestID
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
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`; unique within the hold.
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
    public struct GetPaymentRequest: ContractMessage {
        public var holdID: String

        public init(holdID: String = "") {
            self.holdID = holdID
        }
    }
}

extension PaymentsAPI {
    public struct GetPaymentResponse: ContractMessage {
        public var payment: Payment?
        /// Oldest first, at most 100.
        public var captures: [PaymentCapture]
        /// Those that moved money, oldest first, at most 100.
        public var refunds: [PaymentRefund]

        public init(payment: Payment? = nil, captures: [PaymentCapture] = [], refunds: [PaymentRefund] = []) {
            self.payment = payment
            self.captures = captures
            self.refunds = refunds
        }
    }
}

extension PaymentsAPI {
    public struct PaymentCapture: ContractMessage {
        public var captureID: String
        public var amount: CommonAPI.Money?
        /// The platform's part.
        public var commission: CommonAPI.Money?
        /// What went back to the payer with it.
        public var released: CommonAPI.Money?
        public var transferID: String
        public var capturedAt: Timestamp?

        public init(
            captureID: String = "",
            amount: CommonAPI.Money? = nil,
            commission: CommonAPI.Money? = nil,
            released: CommonAPI.Money? = nil,
            transferID: String = "",
            capturedAt: Timestamp? = nil
        ) {
            self.captureID = captureID
            self.amount = amount
            self.commission = commission
            self.released = released
            self.transferID = transferID
            self.capturedAt = capturedAt
        }
    }
}

extension PaymentsAPI {
    public struct PaymentRefund: ContractMessage {
        public var refundID: String
        public var amount: CommonAPI.Money?
        /// The platform's part of `amount`.
        public var commissionReturned: CommonAPI.Money?
        /// As it was given.
        public var reason: String
        public var transferID: String
        public var refundedAt: Timestamp?

        public init(
            refundID: String = "",
            amount: CommonAPI.Money? = nil,
            commissionReturned: CommonAPI.Money? = nil,
            reason: String = "",
            transferID: String = "",
            refundedAt: Timestamp? = nil
        ) {
            self.refundID = refundID
            self.amount = amount
            self.commissionReturned = commissionReturned
            self.reason = reason
            self.transferID = transferID
            self.refundedAt = refundedAt
        }
    }
}

extension PaymentsAPI {
    /// Event: a payer's money was set aside.
    ///
    /// Key: the order's id.
    public struct PaymentHeld: ContractMessage {
        public var holdID: String
        public var payer: CommonAPI.Party?
        public var payee: CommonAPI.Party?
        public var amount: CommonAPI.Money?
        /// The payer as the payee knows them.
        public var customer: CommonAPI.Party?

        public init(
            holdID: String = "",
            payer: CommonAPI.Party? = nil,
            payee: CommonAPI.Party? = nil,
            amount: CommonAPI.Money? = nil,
            customer: CommonAPI.Party? = nil
        ) {
            self.holdID = holdID
            self.payer = payer
            self.payee = payee
            self.amount = amount
            self.customer = customer
        }
    }
}

extension PaymentsAPI {
    /// Event: held money became the payee's, less the commission.
    ///
    /// One for each capture. Key: the order's id.
    public struct PaymentCaptured: ContractMessage {
        public var holdID: String
        public var captureID: String
        public var payer: CommonAPI.Party?
        public var payee: CommonAPI.Party?
        /// Of this capture.
        public var amount: CommonAPI.Money?
        /// Of this capture.
        public var commission: CommonAPI.Money?
        public var transferID: String
        /// Whether it ended the hold.
        public var final: Bool
        /// What went back to the payer with a final capture.
        public var released: CommonAPI.Money?
        /// The payer as the payee knows them.
        public var customer: CommonAPI.Party?
        /// The commission's rate, fixed at the hold: 25000 is 2.5 %.
        public var commissionMicros: Int64

        public init(
            holdID: String = "",
            captureID: String = "",
            payer: CommonAPI.Party? = nil,
            payee: CommonAPI.Party? = nil,
            amount: CommonAPI.Money? = nil,
            commission: CommonAPI.Money? = nil,
            transferID: String = "",
            final: Bool = false,
            released: CommonAPI.Money? = nil,
            customer: CommonAPI.Party? = nil,
            commissionMicros: Int64 = 0
        ) {
            self.holdID = holdID
            self.captureID = captureID
            self.payer = payer
            self.payee = payee
            self.amount = amount
            self.commission = commission
            self.transferID = transferID
            self.final = final
            self.released = released
            self.customer = customer
            self.commissionMicros = commissionMicros
        }
    }
}

extension PaymentsAPI {
    /// Event: held money went back to the payer.
    ///
    /// Key: the order's id.
    public struct PaymentVoided: ContractMessage {
        public var holdID: String
        public var payer: CommonAPI.Party?
        public var payee: CommonAPI.Party?
        public var amount: CommonAPI.Money?
        /// The payer as the payee knows them.
        public var customer: CommonAPI.Party?

        public init(
            holdID: String = "",
            payer: CommonAPI.Party? = nil,
            payee: CommonAPI.Party? = nil,
            amount: CommonAPI.Money? = nil,
            customer: CommonAPI.Party? = nil
        ) {
            self.holdID = holdID
            self.payer = payer
            self.payee = payee
            self.amount = amount
            self.customer = customer
        }
    }
}

extension PaymentsAPI {
    /// Event: captured money went back to the payer.
    ///
    /// Key: the order's id.
    public struct PaymentRefunded: ContractMessage {
        public var refundID: String
        public var holdID: String
        public var payer: CommonAPI.Party?
        public var payee: CommonAPI.Party?
        public var amount: CommonAPI.Money?
        /// The platform's part of `amount`.
        public var commissionReturned: CommonAPI.Money?
        public var transferID: String
        /// The payer as the payee knows them.
        public var customer: CommonAPI.Party?
        /// The commission's rate, fixed at the hold: 25000 is 2.5 %.
        public var commissionMicros: Int64

        public init(
            refundID: String = "",
            holdID: String = "",
            payer: CommonAPI.Party? = nil,
            payee: CommonAPI.Party? = nil,
            amount: CommonAPI.Money? = nil,
            commissionReturned: CommonAPI.Money? = nil,
            transferID: String = "",
            customer: CommonAPI.Party? = nil,
            commissionMicros: Int64 = 0
        ) {
            self.refundID = refundID
            self.holdID = holdID
            self.payer = payer
            self.payee = payee
            self.amount = amount
            self.commissionReturned = commissionReturned
            self.transferID = transferID
            self.customer = customer
            self.commissionMicros = commissionMicros
        }
    }
}
