import Storage

/// Every change ever made to `billing.sqlite`, oldest first; append only.
///
/// What always holds, because a charge and its sum are written in one transaction:
/// - each captured payment has exactly one row in `charges`, with its hold's id and an empty `refund_id`;
///   each refund has exactly one, with both ids and amounts that are zero or negative;
/// - `usage` is `charges` summed by business, month, kind and currency: `payments_count` counts the captures,
///   `turnover_minor` and `charge_minor` sum the columns of the same name;
/// - the sum of `charges.charge_minor` of one currency is what payments' commission account of that currency
///   holds, once all of payments' events have been followed.
enum Schema {
    static let migrations = [
        Migration(
            "charges and their sums",
            """
            CREATE TABLE charges (
                hold_id TEXT NOT NULL,
                -- Empty for the capture itself.
                refund_id TEXT NOT NULL,
                transfer_id TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('commission')),
                business_id TEXT NOT NULL,
                -- Of `booked_at`, UTC: 2026-11.
                month TEXT NOT NULL CHECK (length(month) = 7),
                currency TEXT NOT NULL,
                turnover_minor INTEGER NOT NULL,
                charge_minor INTEGER NOT NULL,
                -- When payments moved the money.
                booked_at INTEGER NOT NULL,
                PRIMARY KEY (hold_id, refund_id),
                CHECK (CASE refund_id WHEN '' THEN turnover_minor >= 0 AND charge_minor >= 0
                    ELSE turnover_minor <= 0 AND charge_minor <= 0 END)
            ) STRICT;

            CREATE TABLE usage (
                business_id TEXT NOT NULL,
                month TEXT NOT NULL,
                kind TEXT NOT NULL,
                currency TEXT NOT NULL,
                payments_count INTEGER NOT NULL CHECK (payments_count >= 0),
                turnover_minor INTEGER NOT NULL,
                charge_minor INTEGER NOT NULL,
                PRIMARY KEY (business_id, month, kind, currency)
            ) STRICT;
            """)
    ]
}
