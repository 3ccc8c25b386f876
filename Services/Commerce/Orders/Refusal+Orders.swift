import RPC
import Requests
import Values

// MARK: - What a request says

extension Refusal {
    static func linesInvalid(_ field: String, rule: String, current: String = "") -> Self {
        invalid("LINES_INVALID", field, rule: rule, current: current)
    }

    static func quantityInvalid(_ field: String, rule: String, current: Int64) -> Self {
        invalid("QUANTITY_INVALID", field, rule: rule, current: "\(current)")
    }

    static func addressInvalid(_ field: String, rule: String) -> Self {
        invalid("ADDRESS_INVALID", field, rule: rule)
    }

    static let authorisationMissing = Self(
        .invalidArgument, "AUTHORISATION_MISSING", "The payment is neither approved nor signed.",
        RefusalDetail(
            field: "authorisation", rule: "approval or device_signature",
            remedy: "Sign the total with the device's key, or call ApprovePayment with the PIN."))

    static func approvalExpired(_ at: Timestamp) -> Self {
        Self(
            .failedPrecondition, "APPROVAL_EXPIRED", "The approval was good until \(at).",
            RefusalDetail(
                field: "approval.expires_at", rule: "in the future", current: "\(at)",
                remedy: "Call ApprovePayment for a new approval."))
    }

    static func signatureExpired(_ at: Timestamp) -> Self {
        Self(
            .failedPrecondition, "SIGNATURE_EXPIRED", "The signature was good until \(at).",
            RefusalDetail(
                field: "device_signature.expires_at", rule: "in the future", current: "\(at)",
                remedy: "Sign again with a later expiry."))
    }

    static func expiryInvalid(_ field: String, rule: String) -> Self {
        invalid("EXPIRY_INVALID", field, rule: rule)
    }

    static let nonceInvalid = Self(
        .invalidArgument, "NONCE_INVALID", "The nonce breaks its rule.",
        RefusalDetail(
            field: "device_signature.nonce", rule: "16 to 64 of letters, digits, dash and underscore",
            remedy: "Take 16 random bytes in base64url."))

    static let signatureMalformed = Self(
        .invalidArgument, "SIGNATURE_INVALID",
        "The signature is not \(DeviceSignature.signatureBytes) bytes.",
        RefusalDetail(
            field: "device_signature.signature", rule: "\(DeviceSignature.signatureBytes) bytes, r and s",
            remedy: "Convert DER to the raw form."))
}

// MARK: - What a cart costs

extension Refusal {
    static let totalTooLarge = Self(
        .invalidArgument, "TOTAL_TOO_LARGE", "An order costs at most \(Totals.totalMinorMax) minor units.",
        RefusalDetail(
            field: "cart.lines", rule: "a total of up to \(Totals.totalMinorMax) minor units",
            limit: "\(Totals.totalMinorMax)", remedy: "Place several orders."))

    static func outOfStock(_ field: String, wanted: Int64, available: Int64) -> Self {
        Self(
            .failedPrecondition, "OUT_OF_STOCK", "\(wanted) are wanted, and \(available) can be ordered.",
            RefusalDetail(
                field: field, rule: "up to what can be ordered", limit: "\(available)",
                current: "\(available)", remedy: "Order fewer, or ask again later."))
    }

    static func totalChanged(from: Money, to: Money) -> Self {
        Self(
            .failedPrecondition, "TOTAL_CHANGED", "The order costs \(to), not \(from).",
            RefusalDetail(
                field: "total", rule: "the total of a quote as of now", limit: "\(from.minor)",
                current: "\(to.minor)", remedy: "Call QuoteOrder, and authorise the new total."))
    }
}

// MARK: - What an order allows

extension Refusal {
    static func orderNotFound(_ id: String) -> Self {
        Self(
            .notFound, "ORDER_NOT_FOUND", "The caller has no such order.",
            RefusalDetail(field: "order_id", rule: "an order of the caller's", current: String(id.prefix(64)))
        )
    }

    static let captureInvalid = Self(
        .invalidArgument, "CAPTURE_INVALID", "The way to capture is not known.",
        RefusalDetail(field: "capture", rule: "whole, or as shipped"))

    static func orderState(_ order: Order, needed: String) -> Self {
        let current = "\(order.state.rawValue), \(order.payment.rawValue), \(order.fulfilment.rawValue)"
        return Self(
            .failedPrecondition, "ORDER_STATE", "The order is \(current); it has to be \(needed).",
            RefusalDetail(
                field: "order_id", rule: needed,
                current: order.isBeingDecided ? "\(current), about to change" : current,
                remedy: "Call GetOrder for its states."))
    }

    static func paymentRefused(_ reason: String) -> Self {
        Self(
            .failedPrecondition, "PAYMENT_REFUSED", "The payment was refused: \(reason).",
            RefusalDetail(
                rule: reason, remedy: "Place the order again under a new request id once it can be paid."))
    }

    static func refundTooLarge(_ amount: Money, left: Money) -> Self {
        Self(
            .failedPrecondition, "REFUND_TOO_LARGE", "Up to \(left) can be refunded, not \(amount).",
            RefusalDetail(
                field: "amount", rule: "all refunds together are at most what was captured",
                limit: "\(left.minor)", current: "\(amount.minor)", remedy: "Refund less."))
    }

    static let insufficientFunds = Self(
        .failedPrecondition, "INSUFFICIENT_FUNDS", "The business's wallet is too low for the refund.",
        RefusalDetail(
            field: "amount", rule: "up to the business's balance",
            remedy: "Refund under a new id once the balance is enough."))

    static let tooManyRefunds = tooMany(
        "TOO_MANY_REFUNDS", Refund.perOrderMax, "refunds of the order",
        remedy: "Give the rest back outside of this order.")
    static let tooManyRefusedRefunds = tooMany(
        "TOO_MANY_REFUNDS", Refund.refusedPerOrderMax, "refused refunds of the order",
        remedy: "Give the money back outside of this order.")
    static let tooManyShipments = tooMany(
        "TOO_MANY_SHIPMENTS", Shipment.perOrderMax, "shipments of the order",
        remedy: "Say final with the last one.")
}

// MARK: - What other services say

extension Refusal {
    static let paymentsUnavailable = Self(
        .unavailable, "PAYMENTS_UNAVAILABLE", "Payments cannot be reached at the moment.",
        RefusalDetail(
            rule: "money has to move before the answer",
            remedy: "The order goes on by itself; repeat the call to learn how it ended."))

    static func accountsUnavailable(_ reason: String) -> Self {
        Self(
            .unavailable, "ACCOUNTS_UNAVAILABLE", "Accounts cannot be reached at the moment.",
            RefusalDetail(
                rule: "a new customer has to be named", current: reason,
                remedy: "Nothing was kept: repeat the call."))
    }
}
