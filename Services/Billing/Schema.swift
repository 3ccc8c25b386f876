import Storage

/// Every change ever made to `billing.sqlite`, oldest first; append only.
///
/// What always holds, because a charge and its sum are written in one transaction:
/// - each fact has exactly one row in `charges`: a capture and a refund by the order's id and their own;
/// - `sequence` counts 1, 2, 3... without a gap;
/// - `usage` is `charges` summed by its key;
/// - the sum of the commissions of one currency, in micros, is a million times what payments' commission
///   account of that currency holds, once all of payments' events have been followed.
///
/// Which facts and kinds there are is code: a new one changes no table.
enum Schema {
    static let migrations = [
        Migration(
            "charges and their sums",
            """
            CREATE TABLE charges (
                -- What happened: capture, refund.
                fact TEXT NOT NULL,
                order_id TEXT NOT NULL,
                -- Of the capture or the refund.
                part_id TEXT NOT NULL,
                sequence INTEGER NOT NULL UNIQUE CHECK (sequence > 0),
                -- What it is charged as: commission.
                kind TEXT NOT NULL,
                -- Who is charged: business:mug-shop.
                party TEXT NOT NULL,
                -- What the price depends on, by name: country=DE window=free; empty for nothing.
                dimensions TEXT NOT NULL,
                price_version TEXT NOT NULL,
                currency TEXT NOT NULL,
                -- What was charged for; negative for what went back.
                turnover_minor INTEGER NOT NULL,
                -- In millionths of the currency's smallest unit; negative for what was given back.
                charge_micros INTEGER NOT NULL,
                -- Payments' transfer of the money.
                transfer_id TEXT NOT NULL,
                -- Of `at`, UTC: 2026-11.
                month TEXT NOT NULL CHECK (length(month) = 7),
                -- When the fact happened.
                at INTEGER NOT NULL,
                PRIMARY KEY (fact, order_id, part_id),
                CHECK (turnover_minor >= 0 AND charge_micros >= 0
                    OR turnover_minor <= 0 AND charge_micros <= 0)
            ) STRICT;

            CREATE UNIQUE INDEX charges_by_month ON charges (party, month, sequence);

            CREATE TABLE usage (
                party TEXT NOT NULL,
                month TEXT NOT NULL,
                kind TEXT NOT NULL,
                dimensions TEXT NOT NULL,
                price_version TEXT NOT NULL,
                currency TEXT NOT NULL,
                -- How many charges.
                count INTEGER NOT NULL CHECK (count > 0),
                turnover_minor INTEGER NOT NULL,
                charge_micros INTEGER NOT NULL,
                PRIMARY KEY (party, month, kind, dimensions, price_version, currency)
            ) STRICT;
            """)
    ]
}
