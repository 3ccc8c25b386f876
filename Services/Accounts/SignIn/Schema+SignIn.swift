import Storage

extension Schema {
    static let signIn = Migration(
        "signing in with codes",
        """
        CREATE TABLE verifications (
            id TEXT NOT NULL PRIMARY KEY,
            phone TEXT NOT NULL,
            country TEXT NOT NULL,
            device_hash BLOB NOT NULL CHECK (length(device_hash) = 32),
            code_hash BLOB NOT NULL CHECK (length(code_hash) = 32),
            state TEXT NOT NULL CHECK (state IN ('sending', 'open', 'completed', 'ended')),
            tries INTEGER NOT NULL CHECK (tries BETWEEN 0 AND 5),
            session_id TEXT REFERENCES sessions (id),
            new_account INTEGER NOT NULL CHECK (new_account IN (0, 1)),
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            CHECK (state <> 'completed' OR session_id IS NOT NULL)
        ) STRICT;
        CREATE INDEX verifications_by_phone
            ON verifications (phone, created_at, tries, state, expires_at);
        CREATE INDEX verifications_by_expiry ON verifications (expires_at);
        CREATE INDEX verifications_by_session ON verifications (session_id);
        CREATE TABLE code_requests (
            verification_id TEXT NOT NULL PRIMARY KEY,
            phone TEXT NOT NULL,
            asker TEXT NOT NULL,
            site TEXT,
            at INTEGER NOT NULL,
            failed INTEGER NOT NULL CHECK (failed IN (0, 1))
        ) STRICT;
        CREATE INDEX code_requests_by_asker ON code_requests (asker, at);
        CREATE INDEX code_requests_by_asker_phone ON code_requests (asker, phone, at);
        CREATE INDEX code_requests_by_site ON code_requests (site, at) WHERE site IS NOT NULL;
        CREATE INDEX code_requests_by_site_phone ON code_requests (site, phone, at) WHERE site IS NOT NULL;
        CREATE INDEX code_requests_by_phone ON code_requests (phone, at);
        CREATE INDEX code_requests_by_time ON code_requests (at);
        """)
}
