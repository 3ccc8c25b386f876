import Storage

extension Schema {
    static let customers = Migration(
        "customers, and what they allow businesses",
        """
        CREATE TABLE customers (
            id TEXT NOT NULL PRIMARY KEY,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            business_id TEXT NOT NULL REFERENCES businesses (id),
            block_changed_at INTEGER,
            UNIQUE (account_id, business_id)
        ) STRICT;
        CREATE TABLE blocks (
            account_id TEXT NOT NULL REFERENCES accounts (id),
            business_id TEXT NOT NULL REFERENCES businesses (id),
            blocked_at INTEGER NOT NULL,
            PRIMARY KEY (account_id, business_id)
        ) STRICT;
        CREATE TABLE consents (
            account_id TEXT NOT NULL REFERENCES accounts (id),
            business_id TEXT NOT NULL REFERENCES businesses (id),
            category TEXT NOT NULL CHECK (category IN ('marketing', 'utility')),
            granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (account_id, business_id, category)
        ) STRICT;
        """)
}
