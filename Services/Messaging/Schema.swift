import Storage

/// Every change ever made to `messaging.sqlite`, oldest first; append only.
///
/// What always holds, because each post is one transaction:
/// - `conversations.last_sequence` is the number of its messages, which are numbered 1, 2, 3... without gaps;
/// - `conversations.last_cursor` is the cursor of its newest message; a conversation has at least one;
/// - a message's `account_id` and `business_id` are its conversation's, copied so that one index serves a
///   subscriber;
/// - `cursor` rises by one with each message, in the order of the commits, and is never used again;
/// - an order has a row in `orders` exactly if its card is there: the message `order:<order id>:paid`;
/// - a row in `waiting_refunds` has no row in `orders`: its notice is posted when the order's card is.
enum Schema {
    static let migrations = [
        Migration(
            "conversations and their messages",
            """
            CREATE TABLE conversations (
                id TEXT NOT NULL PRIMARY KEY,
                account_id TEXT NOT NULL,
                business_id TEXT NOT NULL,
                customer_id TEXT NOT NULL,
                last_sequence INTEGER NOT NULL CHECK (last_sequence >= 0),
                last_cursor INTEGER NOT NULL CHECK (last_cursor >= 0),
                opened_at INTEGER NOT NULL,
                UNIQUE (account_id, business_id)
            ) STRICT;
            CREATE INDEX conversations_by_account ON conversations (account_id, last_cursor);
            CREATE INDEX conversations_by_business ON conversations (business_id, last_cursor);

            CREATE TABLE messages (
                cursor INTEGER NOT NULL PRIMARY KEY CHECK (cursor >= 1),
                conversation_id TEXT NOT NULL REFERENCES conversations (id),
                sequence INTEGER NOT NULL CHECK (sequence >= 1),
                id TEXT NOT NULL,
                account_id TEXT NOT NULL,
                business_id TEXT NOT NULL,
                sender TEXT NOT NULL CHECK (sender IN ('person', 'business', 'system')),
                sent_at INTEGER NOT NULL,
                -- An encoded souk.messaging.v1.Message with nothing but its content.
                content BLOB NOT NULL,
                UNIQUE (conversation_id, sequence),
                UNIQUE (conversation_id, id)
            ) STRICT;
            CREATE INDEX messages_by_account ON messages (account_id, cursor);
            CREATE INDEX messages_by_business ON messages (business_id, cursor);
            """),
        Migration(
            "orders and refunds in conversations",
            """
            CREATE TABLE orders (
                order_id TEXT NOT NULL PRIMARY KEY,
                conversation_id TEXT NOT NULL REFERENCES conversations (id)
            ) STRICT;

            CREATE TABLE waiting_refunds (
                order_id TEXT NOT NULL,
                refund_id TEXT NOT NULL,
                amount_minor INTEGER NOT NULL,
                currency TEXT NOT NULL,
                refunded_at INTEGER NOT NULL,
                PRIMARY KEY (order_id, refund_id)
            ) STRICT;
            """),
    ]
}
