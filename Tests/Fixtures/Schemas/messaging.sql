CREATE TABLE blocks (
    party TEXT NOT NULL,
    blocked TEXT NOT NULL,
    is_blocked INTEGER NOT NULL CHECK (is_blocked IN (0, 1)),
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (party, blocked)
) STRICT;
CREATE TABLE conversations (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person_person', 'person_business', 'business_business')),
    last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0),
    opened_at INTEGER NOT NULL
) STRICT;
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
