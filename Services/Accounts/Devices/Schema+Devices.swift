import Storage

extension Schema {
    /// A key outlives its session: it is never registered again.
    static let devices = Migration(
        "device keys",
        """
        CREATE TABLE device_keys (
            id TEXT NOT NULL PRIMARY KEY,
            public_key BLOB NOT NULL CHECK (length(public_key) = 65),
            account_id TEXT NOT NULL REFERENCES accounts (id),
            session_id TEXT NOT NULL,
            registered_at INTEGER NOT NULL,
            revoked_at INTEGER
        ) STRICT;
        CREATE INDEX device_keys_by_session ON device_keys (session_id);
        CREATE UNIQUE INDEX device_keys_live ON device_keys (session_id) WHERE revoked_at IS NULL;
        """)
}
