import Storage

extension Schema {
    static let inboxes = Migration(
        "inboxes",
        """
        CREATE TABLE inbox_entries (
            arrival INTEGER NOT NULL PRIMARY KEY,
            party TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            conversation_id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('message', 'edit', 'receipt')),
            sequence INTEGER NOT NULL CHECK (sequence >= 1),
            reader TEXT CHECK ((reader IS NOT NULL) = (kind = 'receipt')),
            member TEXT,
            at INTEGER NOT NULL,
            UNIQUE (party, position)
        ) STRICT;
        """)
}
