extension Schema {
    static let approvals = """
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
        """

    static let deviceKeys = """
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
        CREATE INDEX device_keys_by_account ON device_keys (account_id, registered_at)
        WHERE revoked_at IS NULL;
        CREATE INDEX device_keys_by_session ON device_keys (session_id);

        -- Sessions and keys that were revoked: a registration that is applied later counts for nothing.
        CREATE TABLE key_revocations (
            -- A session's id, or a key's.
            id TEXT NOT NULL PRIMARY KEY,
            revoked_at INTEGER NOT NULL
        ) STRICT;

        -- What each payment by signature was asked for with, a refused one too.
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

        -- Nonces that were used up, for ever.
        CREATE TABLE nonces (
            key_id TEXT NOT NULL REFERENCES device_keys (id),
            nonce TEXT NOT NULL,
            payment_id TEXT NOT NULL REFERENCES signatures (payment_id),
            PRIMARY KEY (key_id, nonce)
        ) STRICT;
        """
}
