extension Schema {
    /// Kinds are rows: a new one is a migration of one INSERT.
    ///
    /// No foreign key to `transfers` is deferred: with an open one, each new transfer would search whole
    /// tables for it. So what is stored before its transfer names it without a key.
    static let ledger = """
        CREATE TABLE ledger_account_kinds (
            kind TEXT NOT NULL PRIMARY KEY,
            may_be_negative INTEGER NOT NULL CHECK (may_be_negative IN (0, 1)),
            UNIQUE (kind, may_be_negative)
        ) STRICT;
        INSERT INTO ledger_account_kinds (kind, may_be_negative)
        VALUES ('available', 0), ('held', 0), ('commission', 0), ('bank', 1);

        CREATE TABLE transfer_kinds (
            kind TEXT NOT NULL PRIMARY KEY
        ) STRICT;
        INSERT INTO transfer_kinds (kind)
        VALUES ('top_up'), ('hold'), ('capture'), ('void'), ('refund');

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

        CREATE TABLE postings (
            sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
            transfer_sequence INTEGER NOT NULL REFERENCES transfers (sequence),
            ledger_account_id INTEGER NOT NULL REFERENCES ledger_accounts (id),
            amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
            balance_after_minor INTEGER NOT NULL,
            -- Whom the account's owner deals with.
            counterparty TEXT NOT NULL
        ) STRICT;
        CREATE INDEX postings_by_ledger_account ON postings (ledger_account_id, sequence);

        CREATE TRIGGER transfers_stay BEFORE UPDATE ON transfers
        BEGIN SELECT RAISE(ABORT, 'a transfer is never changed'); END;
        CREATE TRIGGER transfers_remain BEFORE DELETE ON transfers
        BEGIN SELECT RAISE(ABORT, 'a transfer is never deleted'); END;
        CREATE TRIGGER transfers_follow BEFORE INSERT ON transfers
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM transfers)
        BEGIN SELECT RAISE(ABORT, 'a transfer follows the last one'); END;
        CREATE TRIGGER postings_stay BEFORE UPDATE ON postings
        BEGIN SELECT RAISE(ABORT, 'a posting is never changed'); END;
        CREATE TRIGGER postings_remain BEFORE DELETE ON postings
        BEGIN SELECT RAISE(ABORT, 'a posting is never deleted'); END;
        CREATE TRIGGER postings_follow BEFORE INSERT ON postings
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM postings)
        BEGIN SELECT RAISE(ABORT, 'a posting follows the last one'); END;
        """
}
