import Storage

// What others made of the world's orders: messages, inboxes, charges.
extension HealthyWorld {
    /// A message of the conversation between Maria and the shop, in both inboxes.
    func say(_ values: [String: Any], author: String) throws {
        messages += 1
        let base: [String: Any] = [
            "conversation_id": "cnv", "sequence": messages, "author": author, "id": "m-\(messages)",
            "kind": "text", "sent_at": 1, "edits": 0,
        ]
        try add("messaging_messages", base.merging(values) { $1 })
        for party in ["person:acc_m", "business:shop"] {
            try enter(party, "message", sequence: messages)
        }
    }

    private func enter(_ party: String, _ kind: String, sequence: Int64) throws {
        inboxes[party, default: 0] += 1
        try add(
            "messaging_inbox_entries",
            [
                "party": party, "position": inboxes[party] ?? 0, "conversation_id": "cnv", "kind": kind,
                "sequence": sequence, "at": 1,
            ])
    }

    func post(kind: String, order: String, change: String, part: String) throws {
        try say(
            ["kind": kind, "order_id": order, "order_change": change, "part_id": part], author: "platform")
    }

    func addConversation() throws {
        try say(["edits": 1, "edited_at": 2], author: "person:acc_m")
        try add(
            "messaging_message_edits",
            ["conversation_id": "cnv", "sequence": messages, "number": 1, "id": "e-1", "edited_at": 2])
        for party in ["person:acc_m", "business:shop"] { try enter(party, "edit", sequence: messages) }
        try enter("person:acc_m", "receipt", sequence: 1)
        try add(
            "messaging_conversations",
            ["id": "cnv", "kind": "person_business", "last_sequence": messages, "opened_at": 1])
        // Maria has read everything but the first message of hers is her own; the shop has read nothing.
        try add(
            "messaging_participants",
            [
                "party": "person:acc_m", "conversation_id": "cnv", "other_party": "business:shop",
                "counterpart": "business:shop", "read_sequence": messages, "other_read_sequence": 0,
                "unread": 0, "last_sequence": messages, "last_position": 1,
            ])
        try add(
            "messaging_participants",
            [
                "party": "business:shop", "conversation_id": "cnv", "other_party": "person:acc_m",
                "counterpart": "customer:shop/cus_m", "read_sequence": 0, "other_read_sequence": messages,
                "unread": messages, "last_sequence": messages, "last_position": 1,
            ])
    }

    func charge(
        _ id: String, _ order: String, _ part: String, _ turnover: Int, _ commission: Int, _ transfer: String
    ) throws {
        charges.append((turnover, commission))
        try add(
            "billing_charges",
            [
                "id": id, "kind": "commission", "party": "business:shop", "order_id": order, "part_id": part,
                "transfer_id": transfer, "dimensions": "", "price_version": "commission-25000",
                "currency": "EUR", "turnover_minor": turnover, "charge_micros": commission * 1_000_000,
                "month": "2026-11", "at": Self.now, "sequence": charges.count,
            ])
    }

    func addSums() throws {
        try add(
            "billing_usage",
            [
                "party": "business:shop", "month": "2026-11", "kind": "commission", "dimensions": "",
                "price_version": "commission-25000", "currency": "EUR", "count": charges.count,
                "turnover_minor": charges.reduce(0) { $0 + $1.turnover },
                "charge_micros": charges.reduce(0) { $0 + $1.commission } * 1_000_000,
            ])
        try add(
            "commerce_stock_items",
            [
                "business_id": "shop", "product_id": "mug", "variant_id": "", "received": 100, "reserved": 2,
                "sold": 6,
            ])
        try add("messaging_cursors", ["source": "commerce", "sequence": events])
        try add("billing_cursors", ["source": "payments", "sequence": 1])
        try add("payments_cursors", ["source": "accounts", "sequence": 1])
        try add(
            "payments_events",
            [
                "sequence": 1, "type": "souk.payments.v1.PaymentHeld", "key": "open", "business_id": "shop",
                "at": 1,
            ])
    }
}
