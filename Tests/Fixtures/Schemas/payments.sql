CREATE INDEX device_keys_by_account ON device_keys (account_id, registered_at)
WHERE revoked_at IS NULL;

CREATE INDEX device_keys_by_session ON device_keys (session_id);

CREATE INDEX postings_by_ledger_account ON postings (ledger_account_id, sequence);

CREATE TABLE approvals (
    account_id TEXT NOT NULL,
    id TEXT NOT NULL,
    request_id TEXT NOT NULL,
    payee TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    approved_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    -- The payment that used it.
    used_by TEXT,
    PRIMARY KEY (id, account_id),
    CHECK ((used_at IS NULL) = (used_by IS NULL))
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

CREATE TABLE captures (
    payment_id TEXT NOT NULL REFERENCES payments (id),
    id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
    -- Whether the request said so.
    final INTEGER NOT NULL CHECK (final IN (0, 1)),
    commission_minor INTEGER NOT NULL CHECK (commission_minor BETWEEN 0 AND amount_minor),
    released_minor INTEGER NOT NULL CHECK (released_minor >= 0),
    at INTEGER NOT NULL,
    transfer_id TEXT NOT NULL REFERENCES transfers (id),
    PRIMARY KEY (payment_id, id),
    CHECK (amount_minor > 0 OR (final = 1 AND released_minor > 0))
) STRICT;

CREATE TABLE device_keys (
    id TEXT NOT NULL PRIMARY KEY,
    account_id TEXT NOT NULL,
    session_id TEXT NOT NULL,
    -- P-256, X9.63 form.
    public_key BLOB NOT NULL CHECK (length(public_key) = 65),
    registered_at INTEGER NOT NULL,
    enrolled_at INTEGER,
    revoked_at INTEGER
) STRICT;

CREATE TABLE installation (
    singleton INTEGER NOT NULL PRIMARY KEY CHECK (singleton = 1),
    -- Names this installation in what devices sign; made once.
    id TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE key_revocations (
    -- A session's id, or a key's.
    id TEXT NOT NULL PRIMARY KEY,
    revoked_at INTEGER NOT NULL
) STRICT;

CREATE TABLE ledger_account_kinds (
    kind TEXT NOT NULL PRIMARY KEY,
    may_be_negative INTEGER NOT NULL CHECK (may_be_negative IN (0, 1)),
    UNIQUE (kind, may_be_negative)
) STRICT;

CREATE TABLE ledger_accounts (
    id INTEGER NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    kind TEXT NOT NULL,
    -- As its kind says: the foreign key keeps it so.
    may_be_negative INTEGER NOT NULL,
    balance_minor INTEGER NOT NULL DEFAULT 0,
    opened_at INTEGER NOT NULL,
    UNIQUE (owner, currency, kind),
    FOREIGN KEY (kind, may_be_negative) REFERENCES ledger_account_kinds (kind, may_be_negative),
    CHECK (balance_minor >= 0 OR may_be_negative = 1)
) STRICT;

CREATE TABLE nonces (
    key_id TEXT NOT NULL REFERENCES device_keys (id),
    nonce TEXT NOT NULL,
    payment_id TEXT NOT NULL REFERENCES signatures (payment_id),
    PRIMARY KEY (key_id, nonce)
) STRICT;

CREATE TABLE payments (
    -- The hold's id, which is the order's.
    id TEXT NOT NULL PRIMARY KEY,
    payer TEXT NOT NULL,
    payee TEXT NOT NULL,
    -- The payer as the payee knows them.
    customer TEXT NOT NULL,
    request_id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    -- On the whole amount, fixed when it was asked for; captures take their share of it.
    commission_minor INTEGER NOT NULL CHECK (commission_minor BETWEEN 0 AND amount_minor),
    -- The rate that it was worked out by, in millionths.
    commission_micros INTEGER NOT NULL CHECK (commission_micros BETWEEN 0 AND 1000000),
    authorisation TEXT NOT NULL CHECK (authorisation IN ('approval', 'signature')),
    approval_id TEXT,
    requested_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'captured', 'voided', 'refused')),
    -- Why it is refused, for ever.
    refusal TEXT,
    hold_transfer_id TEXT,
    void_transfer_id TEXT REFERENCES transfers (id),
    void_reason TEXT,
    captured_minor INTEGER NOT NULL DEFAULT 0,
    commission_captured_minor INTEGER NOT NULL DEFAULT 0,
    capture_count INTEGER NOT NULL DEFAULT 0 CHECK (capture_count BETWEEN 0 AND 100),
    -- What went back to the payer without having been captured.
    released_minor INTEGER NOT NULL DEFAULT 0,
    refunded_minor INTEGER NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND captured_minor),
    commission_returned_minor INTEGER NOT NULL DEFAULT 0
        CHECK (commission_returned_minor BETWEEN 0 AND commission_captured_minor),
    refund_count INTEGER NOT NULL DEFAULT 0 CHECK (refund_count BETWEEN 0 AND 100),
    CHECK ((authorisation = 'approval') = (approval_id IS NOT NULL)),
    CHECK ((state = 'refused') = (refusal IS NOT NULL)),
    CHECK ((state = 'refused') = (hold_transfer_id IS NULL)),
    CHECK ((state = 'voided') = (void_transfer_id IS NOT NULL)),
    CHECK (captured_minor BETWEEN 0 AND amount_minor),
    CHECK (released_minor BETWEEN 0 AND amount_minor - captured_minor),
    CHECK (commission_captured_minor BETWEEN 0 AND commission_minor),
    CHECK (commission_captured_minor <= captured_minor),
    CHECK (
        CASE state
            WHEN 'held' THEN released_minor = 0 AND captured_minor < amount_minor
            WHEN 'captured' THEN captured_minor > 0 AND captured_minor + released_minor = amount_minor
            WHEN 'voided' THEN captured_minor = 0 AND released_minor = amount_minor
            ELSE captured_minor = 0 AND released_minor = 0 END)
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

CREATE TABLE postings (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
    transfer_sequence INTEGER NOT NULL REFERENCES transfers (sequence),
    ledger_account_id INTEGER NOT NULL REFERENCES ledger_accounts (id),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    balance_after_minor INTEGER NOT NULL,
    -- Whom the account's owner deals with.
    counterparty TEXT NOT NULL
) STRICT;

CREATE TABLE refunds (
    payment_id TEXT NOT NULL REFERENCES payments (id),
    id TEXT NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    -- A refund that was refused stays refused: then nothing moved.
    refusal TEXT,
    commission_returned_minor INTEGER NOT NULL DEFAULT 0
        CHECK (commission_returned_minor BETWEEN 0 AND amount_minor),
    transfer_id TEXT REFERENCES transfers (id),
    PRIMARY KEY (payment_id, id),
    CHECK ((refusal IS NULL) = (transfer_id IS NOT NULL))
) STRICT;

CREATE TABLE signatures (
    payment_id TEXT NOT NULL PRIMARY KEY REFERENCES payments (id),
    key_id TEXT NOT NULL,
    nonce TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    -- The very bytes that the signature is checked against.
    signed_bytes BLOB NOT NULL,
    -- Empty when the payer had no such key.
    public_key BLOB CHECK (length(public_key) = 65)
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
    transfer_id TEXT,
    available_after_minor INTEGER,
    held_after_minor INTEGER,
    PRIMARY KEY (account_id, id),
    FOREIGN KEY (account_id, bank_account_id) REFERENCES bank_accounts (account_id, id),
    CHECK ((refusal IS NULL) = (transfer_id IS NOT NULL)),
    CHECK ((transfer_id IS NULL) = (available_after_minor IS NULL)),
    CHECK ((transfer_id IS NULL) = (held_after_minor IS NULL))
) STRICT;

CREATE TABLE transfer_kinds (
    kind TEXT NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE transfers (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL REFERENCES transfer_kinds (kind),
    -- The payment it is about; of a top-up the account of the person.
    subject_id TEXT NOT NULL,
    -- The capture, refund or top-up it is about; empty for a hold and a void.
    part_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    first_posting INTEGER NOT NULL CHECK (first_posting >= 1),
    posting_count INTEGER NOT NULL CHECK (posting_count BETWEEN 2 AND 8),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (subject_id, kind, part_id)
) STRICT;

CREATE TABLE void_tombstones (
    id TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL,
    voided_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER postings_follow BEFORE INSERT ON postings
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM postings)
BEGIN SELECT RAISE(ABORT, 'a posting follows the last one'); END;

CREATE TRIGGER postings_remain BEFORE DELETE ON postings
BEGIN SELECT RAISE(ABORT, 'a posting is never deleted'); END;

CREATE TRIGGER postings_stay BEFORE UPDATE ON postings
BEGIN SELECT RAISE(ABORT, 'a posting is never changed'); END;

CREATE TRIGGER transfers_follow BEFORE INSERT ON transfers
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM transfers)
BEGIN SELECT RAISE(ABORT, 'a transfer follows the last one'); END;

CREATE TRIGGER transfers_remain BEFORE DELETE ON transfers
BEGIN SELECT RAISE(ABORT, 'a transfer is never deleted'); END;

CREATE TRIGGER transfers_stay BEFORE UPDATE ON transfers
BEGIN SELECT RAISE(ABORT, 'a transfer is never changed'); END;
