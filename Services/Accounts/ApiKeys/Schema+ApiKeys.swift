import Storage

extension Schema {
    static let apiKeys = Migration(
        "API keys",
        """
        CREATE TABLE api_keys (
            id TEXT NOT NULL PRIMARY KEY,
            business_id TEXT NOT NULL REFERENCES businesses (id),
            request_id TEXT NOT NULL,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
            permissions TEXT NOT NULL,
            secret_hash BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
            hint TEXT NOT NULL,
            created_by TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            last_used_at INTEGER,
            revoked_at INTEGER,
            UNIQUE (business_id, request_id),
            FOREIGN KEY (business_id, created_by) REFERENCES members (business_id, account_id)
        ) STRICT;
        CREATE INDEX api_keys_by_business ON api_keys (business_id, created_at, id)
            WHERE revoked_at IS NULL;
        """)
}
