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
