import RPC
import Storage
import Values

// MARK: - Stored in `discount_codes`

extension DiscountCode {
    private init(row: Row) throws {
        let currency: Currency? = try row["currency"]
        let percent: Int64? = try row["percent_micros"]
        let amount: Int64? = try row["amount_minor"]
        let minimum: Int64? = try row["minimum_minor"]
        let value: Value
        switch (percent, amount, currency) {
        case (let percent?, nil, _): value = .percent(percent)
        case (nil, let amount?, let currency?): value = .amount(Money(amount, currency))
        default: throw OrderDataError("a discount code takes nothing off")
        }
        self.init(
            code: try row["code"], value: value, validFrom: try row["valid_from"],
            validUntil: try row["valid_until"], usesMax: try row["uses_max"], uses: try row["uses"],
            minimum: try minimum.map { minimum in
                guard let currency else { throw OrderDataError("a minimum has no currency") }
                return Money(minimum, currency)
            })
    }

    static func find(_ code: String, of business: BusinessID, in db: Connection) throws -> DiscountCode? {
        try db.row(
            """
            SELECT * FROM discount_codes
            WHERE business_id = \(business) AND code = \(code) AND deleted_at IS NULL
            """
        ).map(DiscountCode.init(row:))
    }

    /// A business's codes in order, from after the given one.
    static func list(
        of business: BusinessID, after code: String, limit: Int, in db: Connection
    ) throws -> [DiscountCode] {
        let rows = try db.rows(
            """
            SELECT * FROM discount_codes
            WHERE business_id = \(business) AND code > \(code) AND deleted_at IS NULL
            ORDER BY code LIMIT \(limit)
            """)
        return try rows.map(DiscountCode.init(row:))
    }

    /// Writes the code, new or in place of the same one, whose uses stay counted even where it was deleted.
    ///
    /// Throws TOO_MANY_DISCOUNT_CODES. Returns it with its uses.
    func put(of business: BusinessID, in db: Connection) throws -> DiscountCode {
        if try Self.find(code, of: business, in: db) == nil { try Self.checkRoom(of: business, in: db) }
        let row = try db.row(
            """
            INSERT INTO discount_codes (
                business_id, code, percent_micros, amount_minor, currency, valid_from, valid_until, uses_max,
                uses, minimum_minor)
            VALUES (
                \(business), \(code), \(percentMicros), \(amount?.minor), \(currency), \(validFrom),
                \(validUntil), \(usesMax), 0, \(minimum?.minor))
            ON CONFLICT (business_id, code) DO UPDATE SET
                percent_micros = excluded.percent_micros, amount_minor = excluded.amount_minor,
                currency = excluded.currency, valid_from = excluded.valid_from,
                valid_until = excluded.valid_until, uses_max = excluded.uses_max,
                minimum_minor = excluded.minimum_minor, deleted_at = NULL
            RETURNING uses
            """)
        guard let row else { throw OrderDataError("the discount code \(code) was not written") }
        var written = self
        written.uses = try row["uses"]
        return written
    }

    private static func checkRoom(of business: BusinessID, in db: Connection) throws {
        let row = try db.row(
            """
            SELECT count(*) AS count FROM discount_codes
            WHERE business_id = \(business) AND deleted_at IS NULL
            """)
        let count: Int = try row?["count"] ?? 0
        guard count < perBusinessMax else { throw Refusal.tooManyDiscountCodes }
    }

    /// One that orders have used stays with its uses, and is found no more.
    static func delete(_ code: String, of business: BusinessID, in db: Connection) throws {
        let kept = try db.run(
            """
            UPDATE discount_codes SET deleted_at = coalesce(deleted_at, \(db.now))
            WHERE business_id = \(business) AND code = \(code) AND EXISTS (
                SELECT 1 FROM discount_uses WHERE business_id = \(business) AND code = \(code))
            """)
        guard kept == 0 else { return }
        try db.run("DELETE FROM discount_codes WHERE business_id = \(business) AND code = \(code)")
    }

    private var percentMicros: Int64? {
        if case .percent(let micros) = value { micros } else { nil }
    }

    private var amount: Money? {
        if case .amount(let amount) = value { amount } else { nil }
    }

    private var currency: Currency? { amount?.currency ?? minimum?.currency }
}

// MARK: - Used by orders, stored in `discount_uses`

extension DiscountCode {
    /// Counts one use, by this order; the count and the limit are compared in the same statement.
    ///
    /// Throws DISCOUNT_CODE_USED_UP.
    func use(for order: OrderID, of business: BusinessID, off discount: Money, in db: Connection) throws {
        let counted = try db.run(
            """
            UPDATE discount_codes SET uses = uses + 1
            WHERE business_id = \(business) AND code = \(code) AND (uses_max = 0 OR uses < uses_max)
            """)
        guard counted == 1 else { throw Refusal.discountCodeUsedUp }
        try db.run(
            """
            INSERT INTO discount_uses (order_id, business_id, code, amount_minor, currency, used_at)
            VALUES (\(order), \(business), \(code), \(discount.minor), \(discount.currency), \(db.now))
            """)
    }

    /// Gives back the use of an order that was cancelled; repeating it does nothing more.
    static func giveBack(of order: Order, in db: Connection) throws {
        guard !order.discountCode.isEmpty else { return }
        let given = try db.run(
            """
            UPDATE discount_uses SET returned_at = \(db.now)
            WHERE order_id = \(order.id) AND returned_at IS NULL
            """)
        guard given == 1 else { return }
        try db.run(
            """
            UPDATE discount_codes SET uses = uses - 1
            WHERE business_id = \(order.business) AND code = \(order.discountCode)
            """)
    }
}
