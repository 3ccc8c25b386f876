import Crypto
import Values

// The money of the world's orders: holds, captures, refunds, and the ledger under them.
extension HealthyWorld {
    func hold(_ id: String, _ amount: Int, _ values: [String: Any]) throws {
        let state = values["state"] as? String
        var base: [String: Any] = [
            "id": id, "payer": "person:acc_m", "payee": "business:shop", "customer": "customer:shop/cus_m",
            "request_id": "req-\(id)", "amount_minor": amount, "currency": "EUR",
            "commission_minor": amount / 40 + (amount % 40 > 20 ? 1 : 0), "authorisation": "signature",
            "requested_at": Self.now, "captured_minor": 0, "commission_captured_minor": 0,
            "released_minor": 0, "refunded_minor": 0, "commission_returned_minor": 0,
        ]
        if state != "refused" {
            base["hold_transfer_id"] = transfer(
                "hold", id, "",
                [
                    ("person:acc_m", "available", -amount, "business:shop"),
                    ("person:acc_m", "held", amount, "business:shop"),
                ])
        }
        if state == "voided" {
            base["void_transfer_id"] = transfer(
                "void", id, "",
                [
                    ("person:acc_m", "held", -amount, "business:shop"),
                    ("person:acc_m", "available", amount, "business:shop"),
                ])
        }
        try add("payments_payments", base.merging(values) { $1 })
        if values["authorisation"] == nil { try sign(id, amount, isUsed: true) }
    }

    private func sign(_ id: String, _ amount: Int, isUsed: Bool) throws {
        let expires = Self.now / 1_000_000
        let text = """
            souk.payment.v1
            \(Self.installation)
            person:acc_m
            \(keyID)
            business:shop
            req-\(id)
            EUR
            \(amount)
            nonce-\(id)
            \(expires)

            """
        try add(
            "payments_signatures",
            [
                "payment_id": id, "key_id": keyID, "nonce": "nonce-\(id)", "expires_at": Self.now,
                "signed_bytes": Array(text.utf8),
                "signature": Array(try key.signature(for: Array(text.utf8)).rawRepresentation),
                "public_key": Array(key.publicKey.x963Representation),
            ])
        try add("payments_nonces", ["key_id": keyID, "nonce": "nonce-\(id)", "payment_id": id])
    }

    func capture(_ order: String, _ id: String, _ amount: Int, commission: Int, isFinal: Bool) throws {
        let transfer = transfer(
            "capture", order, id,
            [
                ("person:acc_m", "held", -amount, "business:shop"),
                ("business:shop", "available", amount - commission, "customer:shop/cus_m"),
                ("platform", "commission", commission, "business:shop"),
            ])
        try add(
            "payments_captures",
            [
                "payment_id": order, "id": id, "amount_minor": amount, "commission_minor": commission,
                "released_minor": 0, "final": isFinal ? 1 : 0, "at": Self.now, "transfer_id": transfer,
            ])
        try add(
            "commerce_captures",
            [
                "order_id": order, "id": id, "amount_minor": amount, "final": isFinal ? 1 : 0,
                "shipment_id": isFinal ? "" : id, "state": "done", "requested_at": 1,
            ])
        try charge("capture:\(order):\(id)", order, id, amount, commission, transfer)
    }

    func refund(_ order: String, _ id: String, _ amount: Int, commission: Int, restocked: Int) throws {
        let transfer = transfer(
            "refund", order, id,
            [
                ("business:shop", "available", commission - amount, "customer:shop/cus_m"),
                ("platform", "commission", -commission, "business:shop"),
                ("person:acc_m", "available", amount, "business:shop"),
            ])
        try add(
            "payments_refunds",
            [
                "payment_id": order, "id": id, "amount_minor": amount,
                "commission_returned_minor": commission, "at": Self.now, "transfer_id": transfer,
            ])
        try add(
            "commerce_refunds",
            ["order_id": order, "id": id, "amount_minor": amount, "state": "done", "requested_at": 1])
        try add(
            "commerce_refund_lines",
            ["order_id": order, "refund_id": id, "position": 0, "quantity": restocked])
        try move("returned", restocked, order: order, part: "refund:\(id)")
        try charge("refund:\(order):\(id)", order, id, -amount, -commission, transfer)
    }

    func addRefusedRefund() throws {
        try add(
            "commerce_refunds",
            [
                "order_id": "done", "id": "ref-2", "amount_minor": 100, "state": "refused",
                "refusal": "INSUFFICIENT_FUNDS", "requested_at": 1,
            ])
        try add(
            "payments_refunds",
            [
                "payment_id": "done", "id": "ref-2", "amount_minor": 100, "commission_returned_minor": 0,
                "at": 1, "refusal": "INSUFFICIENT_FUNDS",
            ])
    }

    func ship(_ order: String, _ id: String, _ pieces: Int) throws {
        try add("commerce_shipments", ["order_id": order, "id": id, "final": 0, "shipped_at": 1])
        try add(
            "commerce_shipment_lines",
            ["order_id": order, "shipment_id": id, "position": 0, "quantity": pieces])
    }
}

/// Double entry in memory, hashed as the payments service hashes it, until it is written as relations.
struct WorldLedger {
    private struct Account {
        let owner: String
        let kind: String
        var balance = 0
    }

    private struct Transfer {
        let kind, subject, part: String
        let first: Int
        let postings: [(account: Int, amount: Int, after: Int, counterparty: String)]
    }

    private var accounts: [Account] = []
    private var transfers: [Transfer] = []
    private var postings = 0

    mutating func transfer(
        _ kind: String, _ subject: String, _ part: String,
        _ postings: [(owner: String, kind: String, amount: Int, counterparty: String)]
    ) -> String {
        let first = self.postings + 1
        self.postings += postings.count
        transfers.append(
            Transfer(
                kind: kind, subject: subject, part: part, first: first,
                postings: postings.map { posting in
                    let account = account(posting.owner, posting.kind)
                    accounts[account].balance += posting.amount
                    return (account, posting.amount, accounts[account].balance, posting.counterparty)
                }))
        return "tr-\(transfers.count)"
    }

    private mutating func account(_ owner: String, _ kind: String) -> Int {
        if let known = accounts.firstIndex(where: { $0.owner == owner && $0.kind == kind }) { return known }
        accounts.append(Account(owner: owner, kind: kind))
        return accounts.count - 1
    }

    func write(to world: HealthyWorld) throws {
        for (index, account) in accounts.enumerated() {
            try world.add(
                "payments_ledger_accounts",
                [
                    "id": index + 1, "owner": account.owner, "currency": "EUR", "kind": account.kind,
                    "may_be_negative": account.kind == "bank" ? 1 : 0, "balance_minor": account.balance,
                ])
        }
        var hash = [UInt8](repeating: 0, count: 32)
        for (index, transfer) in transfers.enumerated() { try write(transfer, index + 1, &hash, to: world) }
    }

    private func write(
        _ transfer: Transfer, _ sequence: Int, _ hash: inout [UInt8], to world: HealthyWorld
    ) throws {
        var parts: [String] = [
            hash.hexadecimal, "\(sequence)", "tr-\(sequence)", transfer.kind, transfer.subject,
            transfer.part, "\(HealthyWorld.now)", "\(transfer.first)", "\(transfer.postings.count)",
        ]
        for (offset, posting) in transfer.postings.enumerated() {
            let account = accounts[posting.account]
            parts += [
                account.owner, account.kind, "EUR", "\(posting.amount)", "\(posting.after)",
                posting.counterparty,
            ]
            try world.add(
                "payments_postings",
                [
                    "sequence": transfer.first + offset, "transfer_sequence": sequence,
                    "ledger_account_id": posting.account + 1, "amount_minor": posting.amount,
                    "balance_after_minor": posting.after, "counterparty": posting.counterparty,
                ])
        }
        hash = Array(SHA256.hash(data: Array(parts.joined(separator: "|").utf8)))
        try world.add(
            "payments_transfers",
            [
                "sequence": sequence, "id": "tr-\(sequence)", "kind": transfer.kind,
                "subject_id": transfer.subject, "part_id": transfer.part, "at": HealthyWorld.now,
                "first_posting": transfer.first, "posting_count": transfer.postings.count, "hash": hash,
            ])
    }
}
