import Crypto
import Storage
import Values

@testable import CommandLine

/// Relations of a small system in which every invariant holds, for damage to be planted in.
///
/// One business, one buyer, and an order in each situation: `open` is paid and waits, `done` is captured,
/// received and partly refunded, `parts` is captured as it ships, `declined` was voided, `refused` never
/// paid.
final class HealthyWorld {
    let inspection: Inspection
    let key = P256.Signing.PrivateKey()
    private var ledger = WorldLedger()
    private var orders = 0
    private(set) var events: Int64 = 0
    var messages: Int64 = 0
    var inboxes: [String: Int] = [:]
    var charges: [(turnover: Int, commission: Int)] = []
    private var movements: Int64 = 0
    private var available = 0

    static let installation = "ins_0123"
    static let now: Int64 = 1_795_262_400_000_000

    init() throws {
        inspection = try Inspection(schema: AuditTables.schema)
        try addPeople()
        try receive(100)
        try topUp(100_000)
        try addOpen()
        try addDone()
        try addParts()
        try addDeclined()
        try addRefused()
        try addConversation()
        try addSums()
        try ledger.write(to: self)
    }

    func transfer(
        _ kind: String, _ subject: String, _ part: String,
        _ postings: [(owner: String, kind: String, amount: Int, counterparty: String)]
    ) -> String {
        ledger.transfer(kind, subject, part, postings)
    }

    /// Appends a row; columns that are not named are null.
    func add(_ table: String, _ values: [String: Any]) throws {
        let columns = values.keys.sorted()
        try inspection.insert(1, rowsInto: table, columns: columns) { _, column in
            switch values[columns[column]] {
            case let text as String: .text(text)
            case let number as Int: .integer(Int64(number))
            case let number as Int64: .integer(number)
            case let bytes as [UInt8]: .blob(bytes)
            default: .null
            }
        }
    }

    var keyID: String {
        "dk_" + Array(SHA256.hash(data: Array(key.publicKey.x963Representation)).prefix(16)).hexadecimal
    }
}

// MARK: - People and stock

extension HealthyWorld {
    private func addPeople() throws {
        for account in ["acc_m", "acc_j"] {
            try add("accounts_accounts", ["id": account, "created_at": 1])
            try add(
                "accounts_sessions",
                ["id": "ses_\(account)", "account_id": account, "created_at": 1])
        }
        try add("accounts_businesses", ["id": "shop", "owner_account_id": "acc_j", "created_at": 1])
        try add(
            "accounts_members",
            ["business_id": "shop", "account_id": "acc_j", "role_id": "owner", "added_at": 1])
        try add("accounts_roles", ["business_id": "shop", "id": "packer", "permissions": "orders.read"])
        try add("accounts_customers", ["id": "cus_m", "account_id": "acc_m", "business_id": "shop"])
        try add("accounts_api_keys", ["id": "ak_1", "business_id": "shop", "permissions": ""])
        let device: [String: Any] = [
            "id": keyID, "account_id": "acc_m", "session_id": "ses_acc_m", "registered_at": 1,
            "public_key": Array(key.publicKey.x963Representation),
        ]
        try add("accounts_device_keys", device)
        try add("payments_device_keys", device.merging(["enrolled_at": 2]) { $1 })
        try add(
            "commerce_customers", ["business_id": "shop", "account_id": "acc_m", "customer_id": "cus_m"])
        try add(
            "commerce_products",
            ["business_id": "shop", "id": "mug", "status": "active", "currency": "EUR", "price_minor": 1_000])
        try add(
            "commerce_discount_codes", ["business_id": "shop", "code": "TEN", "uses_max": 5, "uses": 1])
    }

    private func receive(_ quantity: Int) throws {
        available += quantity
        try move("received", quantity, order: nil)
    }

    private func topUp(_ minor: Int) throws {
        let transfer = ledger.transfer(
            "top_up", "acc_m", "top-1",
            [("bank", "bank", -minor, "person:acc_m"), ("person:acc_m", "available", minor, "bank:b1")])
        try add("payments_bank_accounts", ["account_id": "acc_m", "id": "b1", "currency": "EUR"])
        try add(
            "payments_top_ups",
            [
                "account_id": "acc_m", "id": "top-1", "bank_account_id": "b1", "amount_minor": minor,
                "currency": "EUR", "at": 1, "transfer_id": transfer,
            ])
    }

    func move(_ kind: String, _ quantity: Int, order: String?, part: String = "") throws {
        movements += 1
        switch kind {
        case "reserved": available -= quantity
        case "released", "returned": available += quantity
        default: break
        }
        try add(
            "commerce_stock_movements",
            [
                "sequence": movements, "business_id": "shop", "product_id": "mug", "variant_id": "",
                "kind": kind, "quantity": quantity, "order_id": order as Any, "part": part,
                "available_after": available, "at": 1,
            ])
    }
}

// MARK: - Orders

extension HealthyWorld {
    /// Pieces of 10.00 EUR; the discount, delivery and tax of `done` alone.
    private func addOrder(_ id: String, pieces: Int, _ values: [String: Any]) throws {
        orders += 1
        let subtotal = pieces * 1_000
        let base: [String: Any] = [
            "id": id, "request_id": "req-\(id)", "business_id": "shop", "buyer": "person:acc_m",
            "customer": "customer:shop/cus_m", "currency": "EUR", "subtotal_minor": subtotal,
            "discount_minor": 0, "delivery_minor": 0, "tax_minor": 0, "tax_added_minor": 0,
            "total_minor": subtotal, "capture": "", "captured_minor": 0, "released_minor": 0,
            "refunded_minor": 0, "discount_code": "", "placed_at": Self.now, "updated_at": Self.now,
            "step": "", "fault": "", "sequence": orders, "authorisation": "signature", "key_id": keyID,
            "nonce": "nonce-\(id)", "fulfilment": "none",
        ]
        try add("commerce_orders", base.merging(values) { $1 })
        let discount = values["discount_minor"] as? Int ?? 0
        try add(
            "commerce_order_lines",
            [
                "order_id": id, "position": 0, "product_id": "mug", "variant_id": "", "quantity": pieces,
                "price_minor": 1_000, "discount_minor": discount,
                "tax_rate_id": discount > 0 ? "default" : "",
                "tax_rate_micros": discount > 0 ? 190_000 : 0,
            ])
        try move("reserved", pieces, order: id)
    }

    private func tell(_ order: String, _ changes: [(change: String, part: String)]) throws {
        for (index, (change, part)) in changes.enumerated() {
            events += 1
            try add(
                "commerce_order_changes",
                [
                    "order_id": order, "number": index + 1, "change": change, "part_id": part,
                    "event_sequence": events, "at": 1,
                ])
            try add(
                "commerce_events",
                [
                    "sequence": events, "type": "souk.orders.v1.OrderChanged", "key": order,
                    "business_id": "shop", "at": 1,
                ])
        }
        guard changes.contains(where: { $0.change == "authorised" }) else { return }
        for (change, part) in changes where !["placed", "captured", "refund_refused"].contains(change) {
            let isCard = change == "authorised"
            try post(
                kind: isCard ? "order_card" : change == "refunded" ? "refund_notice" : "order_status",
                order: order, change: isCard ? "card" : change,
                part: ["shipped", "refunded"].contains(change) ? part : "")
        }
    }

    private func addOpen() throws {
        try addOrder(
            "open", pieces: 2, ["state": "placed", "payment": "authorised", "expires_at": 2, "due_at": 2])
        try hold("open", 2_000, ["state": "held"])
        try tell("open", [("placed", ""), ("authorised", "")])
    }

    private func addDone() throws {
        try addOrder(
            "done", pieces: 3,
            [
                "state": "completed", "payment": "partly_refunded", "fulfilment": "delivered",
                "capture": "whole", "discount_minor": 300, "delivery_minor": 490, "tax_minor": 509,
                "total_minor": 3_190, "captured_minor": 3_190, "refunded_minor": 900, "discount_code": "TEN",
                "authorisation": "approval", "approval_id": "apr-1", "key_id": Null(),
                "nonce": Null(),
            ])
        try add(
            "commerce_order_taxes",
            [
                "order_id": "done", "tax_rate_id": "default", "rate_micros": 190_000, "included": 1,
                "base_minor": 3_190, "tax_minor": 509,
            ])
        try add(
            "commerce_discount_uses",
            [
                "order_id": "done", "business_id": "shop", "code": "TEN", "amount_minor": 300,
                "currency": "EUR", "used_at": 1,
            ])
        try hold(
            "done", 3_190,
            [
                "state": "captured", "captured_minor": 3_190, "commission_captured_minor": 80,
                "refunded_minor": 900, "commission_returned_minor": 23, "authorisation": "approval",
                "approval_id": "apr-1",
            ])
        try add(
            "payments_approvals",
            [
                "account_id": "acc_m", "id": "apr-1", "request_id": "req-done", "payee": "business:shop",
                "amount_minor": 3_190, "currency": "EUR", "approved_at": 1, "expires_at": 2, "used_at": 1,
                "used_by": "done",
            ])
        try move("sold", 3, order: "done")
        try capture("done", "order", 3_190, commission: 80, isFinal: true)
        try refund("done", "ref-1", 900, commission: 23, restocked: 1)
        try addRefusedRefund()
        try ship("done", "parcel-1", 3)
        try tell(
            "done",
            [
                ("placed", ""), ("authorised", ""), ("accepted", ""), ("shipped", "parcel-1"),
                ("delivered", ""), ("completed", ""), ("refunded", "ref-1"), ("refund_refused", "ref-2"),
            ])
    }

    private func addParts() throws {
        try addOrder(
            "parts", pieces: 4,
            [
                "state": "accepted", "payment": "authorised", "fulfilment": "partly_shipped",
                "capture": "as_shipped", "captured_minor": 1_000, "expires_at": 2, "due_at": 2,
            ])
        try hold(
            "parts", 4_000,
            ["state": "held", "captured_minor": 1_000, "commission_captured_minor": 25])
        try move("sold", 4, order: "parts")
        try capture("parts", "parcel-1", 1_000, commission: 25, isFinal: false)
        try ship("parts", "parcel-1", 1)
        try tell(
            "parts",
            [
                ("placed", ""), ("authorised", ""), ("accepted", ""), ("shipped", "parcel-1"),
                ("captured", "parcel-1"),
            ])
    }

    private func addDeclined() throws {
        try addOrder(
            "declined", pieces: 1,
            [
                "state": "cancelled", "payment": "voided", "released_minor": 1_000,
                "end_reason": "declined_by_business",
            ])
        try hold("declined", 1_000, ["state": "voided", "released_minor": 1_000])
        try move("released", 1, order: "declined")
        try tell("declined", [("placed", ""), ("authorised", ""), ("cancelled", "")])
    }

    private func addRefused() throws {
        try addOrder(
            "refused", pieces: 1,
            ["state": "cancelled", "payment": "refused", "end_reason": "payment_refused"])
        try hold("refused", 1_000, ["state": "refused", "refusal": "INSUFFICIENT_FUNDS"])
        try move("released", 1, order: "refused")
        try tell("refused", [("placed", ""), ("cancelled", "")])
    }
}

/// Stands for NULL among values that are merged.
struct Null {}
