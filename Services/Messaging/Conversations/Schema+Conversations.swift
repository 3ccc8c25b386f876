import Storage

extension Schema {
    static let conversations = Migration(
        "conversations, who takes part in them and who blocks whom",
        """
        CREATE TABLE conversations (
            id TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('person_person', 'person_business', 'business_business')),
            last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0),
            opened_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE participants (
            party TEXT NOT NULL,
            conversation_id TEXT NOT NULL REFERENCES conversations (id),
            other_party TEXT NOT NULL CHECK (other_party <> party),
            counterpart TEXT NOT NULL,
            read_sequence INTEGER NOT NULL CHECK (read_sequence BETWEEN 0 AND last_sequence),
            other_read_sequence INTEGER NOT NULL CHECK (other_read_sequence BETWEEN 0 AND last_sequence),
            unread INTEGER NOT NULL CHECK (unread BETWEEN 0 AND last_sequence - read_sequence),
            last_sequence INTEGER NOT NULL,
            last_position INTEGER NOT NULL,
            PRIMARY KEY (party, conversation_id),
            UNIQUE (party, counterpart)
        ) STRICT;
        CREATE INDEX participants_by_newest ON participants (party, last_position);

        CREATE TABLE blocks (
            party TEXT NOT NULL,
            blocked TEXT NOT NULL,
            is_blocked INTEGER NOT NULL CHECK (is_blocked IN (0, 1)),
            changed_at INTEGER NOT NULL,
            PRIMARY KEY (party, blocked)
        ) STRICT;
        """)
}
