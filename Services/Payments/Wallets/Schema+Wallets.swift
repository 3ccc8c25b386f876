extension Schema {
    static let topUps = """
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
        """
}
