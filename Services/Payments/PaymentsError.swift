import RPC
import Values

/// Why Payments says no.
enum PaymentsError: RefusalError, Hashable {
    case idMalformed(field: String)
    /// The id was used before, for something that differs in this field.
    case idReused(field: String)
    case amountInvalid(String)
    case reasonTooLong
    case pageSizeInvalid
    case pageTokenInvalid

    case ibanInvalid
    case holderInvalid
    case currencyInvalid
    case tooManyBankAccounts
    case bankAccountNotFound
    case currencyMixed(Currency)
    case balanceTooLarge

    case pinInvalid
    case pinTooSimple
    case pinNotSet
    /// With the last of the free tries it locks, until then.
    case pinWrong(lockedUntil: Timestamp?)
    case pinLocked(until: Timestamp)
    case tooBusy

    case approvalNotFound
    case approvalUsed
    case approvalExpired
    case approvalDiffers
    case insufficientFunds
    case holdNotFound
    case holdVoided
    case holdRefused
    case holdCaptured
    case notCaptured
    case refundTooLarge(refundable: Money)
}

extension PaymentsError {
    var code: RPCCode {
        switch self {
        case .idMalformed, .amountInvalid, .reasonTooLong, .pageSizeInvalid, .pageTokenInvalid, .ibanInvalid,
            .holderInvalid, .currencyInvalid, .currencyMixed, .pinInvalid, .pinTooSimple:
            .invalidArgument
        case .idReused: .alreadyExists
        case .bankAccountNotFound, .approvalNotFound, .holdNotFound: .notFound
        case .pinWrong: .permissionDenied
        case .tooManyBankAccounts, .tooBusy: .resourceExhausted
        case .balanceTooLarge, .pinNotSet, .pinLocked, .approvalUsed, .approvalExpired, .approvalDiffers,
            .insufficientFunds, .holdVoided, .holdRefused, .holdCaptured, .notCaptured, .refundTooLarge:
            .failedPrecondition
        }
    }

    var reason: String {
        switch self {
        case .idMalformed: "ID_MALFORMED"
        case .idReused: "ID_REUSED"
        case .amountInvalid: "AMOUNT_INVALID"
        case .reasonTooLong: "REASON_TOO_LONG"
        case .pageSizeInvalid: "PAGE_SIZE_INVALID"
        case .pageTokenInvalid: "PAGE_TOKEN_INVALID"
        case .ibanInvalid: "IBAN_INVALID"
        case .holderInvalid: "HOLDER_INVALID"
        case .currencyInvalid: "CURRENCY_INVALID"
        case .tooManyBankAccounts: "TOO_MANY_BANK_ACCOUNTS"
        case .bankAccountNotFound: "BANK_ACCOUNT_NOT_FOUND"
        case .currencyMixed: "CURRENCY_MIXED"
        case .balanceTooLarge: "BALANCE_TOO_LARGE"
        case .pinInvalid: "PIN_INVALID"
        case .pinTooSimple: "PIN_TOO_SIMPLE"
        case .pinNotSet: "PIN_NOT_SET"
        case .pinWrong: "PIN_WRONG"
        case .pinLocked: "PIN_LOCKED"
        case .tooBusy: "TOO_BUSY"
        case .approvalNotFound: "APPROVAL_NOT_FOUND"
        case .approvalUsed: "APPROVAL_USED"
        case .approvalExpired: "APPROVAL_EXPIRED"
        case .approvalDiffers: "APPROVAL_DIFFERS"
        case .insufficientFunds: "INSUFFICIENT_FUNDS"
        case .holdNotFound: "HOLD_NOT_FOUND"
        case .holdVoided: "HOLD_VOIDED"
        case .holdRefused: "HOLD_REFUSED"
        case .holdCaptured: "HOLD_CAPTURED"
        case .notCaptured: "NOT_CAPTURED"
        case .refundTooLarge: "REFUND_TOO_LARGE"
        }
    }

    var message: String {
        switch self {
        case .idMalformed(let field): "\(field) is 1 to 64 letters, digits and ._:-, a letter or digit first"
        case .idReused(let field): "this id was used before, with another \(field)"
        case .amountInvalid(let rule): "amount is not one that can be paid: \(rule)"
        case .reasonTooLong: "reason has at most \(Payments.reasonCharactersMax) characters"
        case .pageSizeInvalid: "page_size is 1 to \(Payments.pageSizeMax); 0 is \(Payments.pageSizeDefault)"
        case .pageTokenInvalid: "page_token is not one that was given out for this list"
        case .ibanInvalid: "iban is not one whose check digits are right"
        case .holderInvalid: "holder is 1 to \(BankAccount.holderCharactersMax) printable characters"
        case .currencyInvalid: "currency is a code of ISO 4217, such as EUR"
        case .tooManyBankAccounts: "a person has at most \(BankAccount.perPersonMax) bank accounts"
        case .bankAccountNotFound: "this person has linked no such bank account"
        case .currencyMixed(let currency): "amount is in another currency than the bank account, \(currency)"
        case .balanceTooLarge: "the wallet would hold more than it may"
        case .pinInvalid: "pin is six digits"
        case .pinTooSimple: "pin is too simple: one digit six times, or a run like 123456"
        case .pinNotSet: "this person has set no PIN"
        case .pinWrong: "the PIN is wrong"
        case .pinLocked(let until): "too many wrong PINs: it is locked until \(until)"
        case .tooBusy: "too many PINs are being checked at this moment"
        case .approvalNotFound: "there is no such approval"
        case .approvalUsed: "the approval was used before"
        case .approvalExpired: "the approval has expired"
        case .approvalDiffers: "the approval is not for this payment"
        case .insufficientFunds: "there is not enough money for this"
        case .holdNotFound: "there is no such hold"
        case .holdVoided: "the hold was voided"
        case .holdRefused: "the hold was refused"
        case .holdCaptured: "the hold was captured: only a refund gives the money back"
        case .notCaptured: "the hold is not captured, so there is nothing to refund"
        case .refundTooLarge(let refundable): "amount is more than what can still be refunded: \(refundable)"
        }
    }

    var detail: RefusalDetail {
        switch self {
        case .idMalformed(let field): RefusalDetail(field: field, rule: "1 to 64 of letters, digits and ._:-")
        case .idReused(let field): RefusalDetail(field: field, remedy: "Send the same content, or a new id.")
        case .amountInvalid(let rule): RefusalDetail(field: "amount", rule: rule)
        case .reasonTooLong: RefusalDetail(field: "reason", limit: "\(Payments.reasonCharactersMax)")
        case .pageSizeInvalid: RefusalDetail(field: "page_size", limit: "\(Payments.pageSizeMax)")
        case .pageTokenInvalid: RefusalDetail(field: "page_token", remedy: "Start again without a token.")
        case .ibanInvalid: RefusalDetail(field: "iban")
        case .holderInvalid: RefusalDetail(field: "holder", limit: "\(BankAccount.holderCharactersMax)")
        case .currencyInvalid: RefusalDetail(field: "currency", rule: "ISO 4217")
        case .tooManyBankAccounts: RefusalDetail(limit: "\(BankAccount.perPersonMax)")
        case .bankAccountNotFound: RefusalDetail(field: "bank_account_id")
        case .currencyMixed(let currency): RefusalDetail(field: "amount", rule: "in \(currency)")
        case .balanceTooLarge: RefusalDetail(limit: "\(Wallet.balanceMinorMax)")
        case .pinInvalid: RefusalDetail(field: "pin", rule: "six digits")
        case .pinTooSimple: RefusalDetail(field: "pin", remedy: "Choose digits that nobody would try first.")
        case .pinNotSet: RefusalDetail(remedy: "Set a PIN with SetPin.")
        case .pinWrong(let lockedUntil): RefusalDetail(retryAt: lockedUntil)
        case .pinLocked(let until):
            RefusalDetail(remedy: "Wait; then the right PIN unlocks it.", retryAt: until)
        case .tooBusy: RefusalDetail(remedy: "Try again shortly.")
        case .approvalNotFound, .approvalUsed, .approvalExpired, .approvalDiffers:
            RefusalDetail(field: "approval_id", remedy: "Place a new order with a new approval.")
        case .insufficientFunds: RefusalDetail(field: "amount")
        case .holdNotFound, .holdVoided, .holdRefused, .holdCaptured, .notCaptured:
            RefusalDetail(field: "hold_id")
        case .refundTooLarge(let refundable):
            RefusalDetail(field: "amount", limit: refundable.description)
        }
    }
}
