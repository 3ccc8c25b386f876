import Storage

extension Schema {
    static let messages = Migration(
        "messages and their edits",
        """
        CREATE TABLE messages (
            conversation_id TEXT NOT NULL REFERENCES conversations (id),
            sequence INTEGER NOT NULL CHECK (sequence >= 1),
            author TEXT NOT NULL,
            id TEXT NOT NULL,
            member TEXT,
            sent_at INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('text', 'order_card', 'order_status', 'refund_notice')),
            format INTEGER NOT NULL,
            content TEXT NOT NULL,
            original TEXT,
            edits INTEGER NOT NULL DEFAULT 0 CHECK (edits >= 0 AND (edits > 0) = (original IS NOT NULL)),
            edited_at INTEGER CHECK ((edited_at IS NULL) = (edits = 0)),
            order_id TEXT CHECK ((order_id IS NULL) = (kind = 'text')),
            order_change TEXT CHECK ((order_change IS NULL) = (order_id IS NULL)),
            part_id TEXT CHECK ((part_id IS NULL) = (order_id IS NULL)),
            PRIMARY KEY (conversation_id, sequence),
            UNIQUE (conversation_id, author, id)
        ) STRICT;

        CREATE TABLE message_edits (
            conversation_id TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number >= 1),
            id TEXT NOT NULL,
            text TEXT NOT NULL,
            member TEXT,
            edited_at INTEGER NOT NULL,
            PRIMARY KEY (conversation_id, sequence, number),
            UNIQUE (conversation_id, sequence, id),
            FOREIGN KEY (conversation_id, sequence) REFERENCES messages (conversation_id, sequence)
        ) STRICT;
        """)
}
