CREATE INDEX entries_by_ledger_account ON entries (ledger_account_id, sequence);

CREATE TABLE approvals (
    id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    business_id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    approved_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    PRIMARY KEY (id, account_id)
) STRICT;

CREATE TABLE bank_accounts (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    country TEXT NOT NULL CHECK (length(country) = 2),
    last_four TEXT NOT NULL CHECK (length(last_four) = 4),
    -- A keyed hash of the IBAN, to tell whether two are the same: the IBAN itself is not kept.
    iban_digest BLOB NOT NULL CHECK (length(iban_digest) = 32),
    holder TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    linked_at INTEGER NOT NULL,
    PRIMARY KEY (account_id, id)
) STRICT;

CREATE TABLE early_voids (
    id TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    voided_at INTEGER NOT NULL
) STRICT;

CREATE TABLE entries (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
    transfer_id TEXT NOT NULL REFERENCES transfers (id),
    ledger_account_id INTEGER NOT NULL REFERENCES ledger_accounts (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('top_up', 'hold', 'capture', 'commission', 'void', 'refund')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    balance_after_minor INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE ledger_accounts (
    id INTEGER NOT NULL PRIMARY KEY,
    owner_kind TEXT NOT NULL,
    owner_id TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    kind TEXT NOT NULL,
    balance_minor INTEGER NOT NULL DEFAULT 0,
    opened_at INTEGER NOT NULL,
    UNIQUE (owner_kind, owner_id, currency, kind),
    CHECK (balance_minor >= 0 OR kind = 'clearing'),
    CHECK (
        (owner_kind = 'person' AND kind IN ('available', 'held'))
        OR (owner_kind = 'business' AND kind = 'available')
        OR (owner_kind = 'platform' AND kind = 'commission')
        OR (owner_kind = 'bank' AND kind = 'clearing'))
) STRICT;

CREATE TABLE payments (
    -- The hold's id, which is the order's.
    id TEXT NOT NULL PRIMARY KEY,
    payer_account_id TEXT NOT NULL,
    business_id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    commission_minor INTEGER NOT NULL CHECK (commission_minor BETWEEN 0 AND amount_minor),
    approval_id TEXT NOT NULL,
    asked_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'captured', 'voided', 'refused')),
    -- Why it is refused, for ever.
    refusal TEXT,
    hold_transfer_id TEXT REFERENCES transfers (id),
    capture_transfer_id TEXT REFERENCES transfers (id),
    void_transfer_id TEXT REFERENCES transfers (id),
    void_reason TEXT,
    refunded_minor INTEGER NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND amount_minor),
    commission_returned_minor INTEGER NOT NULL DEFAULT 0
        CHECK (commission_returned_minor BETWEEN 0 AND commission_minor),
    CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CHECK ((state = 'refused') = (hold_transfer_id IS NULL)),
    CHECK ((state = 'captured') = (capture_transfer_id IS NOT NULL)),
    CHECK ((state = 'voided') = (void_transfer_id IS NOT NULL)),
    CHECK (state = 'captured' OR refunded_minor = 0)
) STRICT;

CREATE TABLE pins (
    account_id TEXT NOT NULL PRIMARY KEY,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    -- Hash of the PIN before and this one together, to know the change when it is asked for again.
    change_hash BLOB CHECK (length(change_hash) = 32),
    memory_kibibytes INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    -- Which key was mixed in; it is kept outside this file.
    key_id TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    -- Tries since the last right one, counted before each is checked.
    tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
    locked_until INTEGER
) STRICT;

CREATE TABLE refunds (
    business_id TEXT NOT NULL,
    id TEXT NOT NULL,
    payment_id TEXT NOT NULL REFERENCES payments (id),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- A refund that was refused stays refused: then nothing moved.
    refusal TEXT,
    commission_returned_minor INTEGER NOT NULL DEFAULT 0
        CHECK (commission_returned_minor BETWEEN 0 AND amount_minor),
    transfer_id TEXT REFERENCES transfers (id),
    PRIMARY KEY (business_id, id),
    CHECK ((refusal IS NULL) = (transfer_id IS NOT NULL))
) STRICT;

CREATE TABLE top_ups (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    bank_account_id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    at INTEGER NOT NULL,
    -- A top-up that was refused stays refused: then nothing moved.
    refusal TEXT,
    transfer_id TEXT REFERENCES transfers (id),
    available_after_minor INTEGER,
    held_after_minor INTEGER,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, bank_account_id) REFERENCES bank_accounts (account_id, id),
    CHECK ((refusal IS NULL) = (transfer_id IS NOT NULL)),
    CHECK ((transfer_id IS NULL) = (available_after_minor IS NULL)),
    CHECK ((transfer_id IS NULL) = (held_after_minor IS NULL))
) STRICT;

CREATE TABLE transfers (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('top_up', 'hold', 'capture', 'void', 'refund')),
    -- The order or bank account it is about.
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    first_entry INTEGER NOT NULL CHECK (first_entry >= 1),
    entry_count INTEGER NOT NULL CHECK (entry_count BETWEEN 2 AND 8)
) STRICT;

CREATE TRIGGER entries_follow BEFORE INSERT ON entries
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM entries)
BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END;

CREATE TRIGGER entries_remain BEFORE DELETE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

CREATE TRIGGER entries_stay BEFORE UPDATE ON entries
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TRIGGER transfers_remain BEFORE DELETE ON transfers
BEGIN SELECT RAISE(ABORT, 'a transfer is never deleted'); END;

CREATE TRIGGER transfers_stay BEFORE UPDATE ON transfers
BEGIN SELECT RAISE(ABORT, 'a transfer is never changed'); END;
