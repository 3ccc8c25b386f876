/// The tables every service's file has, oldest change first; append only.
enum StorageSchema {
    static let migrations = [
        Migration(
            "events and cursors",
            """
            CREATE TABLE events (
                sequence INTEGER PRIMARY KEY,
                type TEXT NOT NULL CHECK (type <> ''),
                key TEXT NOT NULL,
                business_id TEXT,
                at INTEGER NOT NULL,
                payload BLOB NOT NULL
            ) STRICT;
            CREATE TABLE cursors (
                source TEXT NOT NULL PRIMARY KEY,
                sequence INTEGER NOT NULL CHECK (sequence > 0),
                cursor TEXT NOT NULL CHECK (cursor <> ''),
                moved_at INTEGER NOT NULL
            ) STRICT;
            """),
        Migration(
            "parked events",
            """
            CREATE TABLE parked_events (
                source TEXT NOT NULL,
                sequence INTEGER NOT NULL CHECK (sequence > 0),
                type TEXT NOT NULL,
                key TEXT NOT NULL,
                business_id TEXT,
                at INTEGER NOT NULL,
                payload BLOB NOT NULL,
                reason TEXT NOT NULL,
                parked_at INTEGER NOT NULL,
                PRIMARY KEY (source, sequence)
            ) STRICT;
            """),
        Migration(
            "database identity",
            """
            CREATE TABLE database_identity (
                id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
                history_id TEXT NOT NULL,
                token_key BLOB NOT NULL CHECK (length(token_key) = 32)
            ) STRICT;
            """),
    ]
}
