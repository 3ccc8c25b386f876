import Storage

extension Schema {
    static let sessions = Migration(
        "people and their sessions",
        """
        CREATE TABLE accounts (
            id TEXT NOT NULL PRIMARY KEY,
            phone TEXT NOT NULL UNIQUE CHECK (phone LIKE '+%' AND length(phone) <= 16),
            country TEXT NOT NULL CHECK (length(country) BETWEEN 2 AND 3),
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE sessions (
            id TEXT NOT NULL PRIMARY KEY,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            family_hash BLOB NOT NULL UNIQUE CHECK (length(family_hash) = 32),
            device_name TEXT NOT NULL CHECK (length(device_name) <= 60),
            created_at INTEGER NOT NULL,
            last_used_at INTEGER NOT NULL,
            revoked_at INTEGER
        ) STRICT;
        CREATE INDEX sessions_by_account ON sessions (account_id, created_at, id);
        CREATE TABLE refresh_tokens (
            hash BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
            session_id TEXT NOT NULL REFERENCES sessions (id),
            replaced_at INTEGER
        ) STRICT;
        CREATE INDEX refresh_tokens_by_session ON refresh_tokens (session_id);
        """)
}
