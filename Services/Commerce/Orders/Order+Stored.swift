import RPC
import Storage
import Values

// MARK: - Found in `orders`

extension Order {
    static func find(_ id: OrderID, in db: Connection) throws -> Order? {
        try orders(db.rows("SELECT * FROM orders WHERE id = \(id)"), in: db).first
    }

    /// The order that this buyer placed with a request.
    static func find(_ request: RequestID, of buyer: AccountID, in db: Connection) throws -> Order? {
        let rows = try db.rows(
            "SELECT * FROM orders WHERE buyer_account_id = \(buyer) AND request_id = \(request)")
        return try orders(rows, in: db).first
    }

    /// The order as the buyer or the business may see it: to anyone else it does not exist.
    static func get(_ id: String, of party: Party, in db: Connection) throws -> Order {
        guard let orderID = try? OrderID(id), let order = try find(orderID, in: db),
            order.isVisible(to: party)
        else { throw Refusal.orderNotFound(id) }
        return order
    }

    /// The order as it is now, which must exist.
    func reloaded(in db: Connection) throws -> Order {
        guard let order = try Self.find(id, in: db) else { throw OrderDataError("order \(id) is gone") }
        return order
    }

    /// A party's orders, newest first, from before the given number; each with its own number.
    ///
    /// Each of the four statements walks an index of its own, so a page costs the same in a shop of any size.
    static func list(
        of party: Party, in state: State?, before number: Int64, limit: Int, in db: Connection
    ) throws -> [(number: Int64, order: Order)] {
        let rows =
            switch (party, state) {
            case (.person(let account), nil):
                try db.rows(
                    """
                    SELECT * FROM orders WHERE buyer_account_id = \(account) AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            case (.person(let account), let state?):
                try db.rows(
                    """
                    SELECT * FROM orders
                    WHERE buyer_account_id = \(account) AND state = \(state) AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            case (.business(let business), nil):
                try db.rows(
                    """
                    SELECT * FROM orders
                    WHERE business_id = \(business) AND authorised_at IS NOT NULL AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            case (.business(let business), let state?):
                try db.rows(
                    """
                    SELECT * FROM orders
                    WHERE business_id = \(business) AND state = \(state) AND authorised_at IS NOT NULL
                        AND number < \(number)
                    ORDER BY number DESC LIMIT \(limit)
                    """)
            case (.customer, _), (.platform, _), (.bank, _): [Row]()
            }
        let numbers: [Int64] = try rows.map { try $0["number"] }
        return try zip(numbers, orders(rows, in: db)).map { (number: $0, order: $1) }
    }

    private static func orders(_ rows: [Row], in db: Connection) throws -> [Order] {
        guard !rows.isEmpty else { return [] }
        let parts = try OrderParts(of: rows, in: db)
        return try rows.map { try Order(row: $0, parts) }
    }
}

// MARK: - From a row

extension Order {
    private init(row: Row, _ parts: OrderParts) throws {
        let id: OrderID = try row["id"]
        let currency: Currency = try row["currency"]
        func money(_ column: String) throws -> Money { Money(try row[column], currency) }
        self.init(
            id: id, request: try row["request_id"], business: try row["business_id"],
            customer: try row["customer_id"], buyer: try row["buyer_account_id"],
            lines: parts.lines[id] ?? [],
            totals: Totals(
                subtotal: try money("subtotal_minor"), discount: try money("discount_minor"),
                delivery: try money("delivery_minor"), tax: try money("tax_minor"),
                taxAdded: try money("tax_added_minor"), total: try money("total_minor"),
                taxes: parts.taxes[id] ?? []),
            delivery: try Delivery(row: row), address: try Address(row: row),
            discountCode: try row["discount_code"], authorisation: try Authorisation(row: row),
            note: try row["note"], placedAt: try row["placed_at"], state: try row["state"],
            payment: try row["payment"], fulfilment: try row["fulfilment"], step: try row["step"],
            captureMode: try row["capture_mode"], captured: try money("captured_minor"),
            refunded: try money("refunded_minor"), end: try End(row: row),
            authorisedAt: try row["authorised_at"], updatedAt: try row["updated_at"],
            expiresAt: try row["expires_at"], sequence: try row["sequence"],
            fault: try row["fault"], captures: parts.captures[id] ?? [], shipments: parts.shipments[id] ?? [],
            refunds: parts.refunds[id] ?? [])
        try checkParts()
    }

    private func checkParts() throws {
        let named = shipments.flatMap(\.lines) + refunds.flatMap(\.restocked)
        guard !lines.isEmpty, named.allSatisfy({ lines.indices.contains($0.line) }) else {
            throw OrderDataError("order \(id) lacks a line")
        }
    }
}

extension Order.Delivery {
    fileprivate init?(row: Row) throws {
        let option: DeliveryOptionID? = try row["delivery_option_id"]
        guard let option else { return nil }
        self.init(option: option, name: try row["delivery_name"])
    }
}

extension Order.End {
    fileprivate init?(row: Row) throws {
        let reason: Reason? = try row["end_reason"]
        guard let reason else { return nil }
        self.init(reason: reason, note: try row["end_note"])
    }
}

extension Address {
    fileprivate init?(row: Row) throws {
        let name: String? = try row["address_name"]
        guard let name else { return nil }
        let lines: String = try row["address_lines"]
        self.init(
            name: name, lines: lines.split(separator: "\n").map(String.init),
            postalCode: try row["address_postal_code"], city: try row["address_city"],
            country: try row["address_country"], phone: try row["address_phone"])
    }
}

extension Authorisation {
    fileprivate init(row: Row) throws {
        let approval: ApprovalID? = try row["approval_id"]
        if let approval {
            self = .approval(approval, expiresAt: try row["approval_expires_at"])
        } else {
            self = .signature(
                DeviceSignature(
                    key: try row["signature_key_id"], nonce: try row["signature_nonce"],
                    expiresAt: try row["signature_expires_at"], signature: try row["signature"]))
        }
    }
}
