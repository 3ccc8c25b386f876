import Storage

extension Schema {
    static let businesses = Migration(
        "businesses and their teams",
        """
        CREATE TABLE businesses (
            id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 3 AND 40),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
            country TEXT NOT NULL CHECK (length(country) = 2),
            about TEXT NOT NULL CHECK (length(about) <= 256),
            founder TEXT NOT NULL REFERENCES accounts (id),
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX businesses_by_founder ON businesses (founder);
        CREATE TABLE roles (
            business_id TEXT NOT NULL REFERENCES businesses (id),
            id TEXT NOT NULL,
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
            permissions TEXT NOT NULL,
            PRIMARY KEY (business_id, id)
        ) STRICT;
        CREATE TABLE members (
            business_id TEXT NOT NULL REFERENCES businesses (id),
            account_id TEXT NOT NULL REFERENCES accounts (id),
            role_id TEXT NOT NULL,
            added_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            removed_at INTEGER,
            PRIMARY KEY (business_id, account_id)
        ) STRICT;
        CREATE INDEX members_by_business ON members (business_id, added_at, account_id)
            WHERE removed_at IS NULL;
        CREATE INDEX members_by_role ON members (business_id, role_id) WHERE removed_at IS NULL;
        CREATE INDEX members_by_account ON members (account_id, business_id) WHERE removed_at IS NULL;
        """)
}
