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
                at INTEGER NOT NULL,
                payload BLOB NOT NULL
            ) STRICT;
            CREATE TABLE cursors (
                source TEXT NOT NULL PRIMARY KEY,
                sequence INTEGER NOT NULL CHECK (sequence > 0),
                moved_at INTEGER NOT NULL
            ) STRICT;
            """)
    ]
}
