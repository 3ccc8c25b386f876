import Storage

/// The tables that invariants are written against: `<service>_<relation>`, as each service answers it.
///
/// No constraint stands in them: what breaks one is damage to be found, not to be refused while loading.
enum AuditTables {
    static let schema = [logs, accounts, orders, catalog, payments, messaging, billing]

    /// What every program with data answers about the events it tells and follows.
    private static let logs: StaticString = """
        CREATE TABLE accounts_cursors (source TEXT, sequence INTEGER);
        CREATE TABLE accounts_parked_events (source TEXT, sequence INTEGER, type TEXT, key TEXT, reason TEXT);
        CREATE TABLE accounts_events (sequence INTEGER, type TEXT, key TEXT, business_id TEXT, at INTEGER);
        CREATE TABLE billing_cursors (source TEXT, sequence INTEGER);
        CREATE TABLE billing_parked_events (source TEXT, sequence INTEGER, type TEXT, key TEXT, reason TEXT);
        CREATE TABLE commerce_cursors (source TEXT, sequence INTEGER);
        CREATE TABLE commerce_parked_events (source TEXT, sequence INTEGER, type TEXT, key TEXT, reason TEXT);
        CREATE TABLE commerce_events (sequence INTEGER, type TEXT, key TEXT, business_id TEXT, at INTEGER);
        CREATE INDEX commerce_events_by_sequence ON commerce_events (sequence);
        CREATE TABLE messaging_cursors (source TEXT, sequence INTEGER);
        CREATE TABLE messaging_parked_events (
            source TEXT, sequence INTEGER, type TEXT, key TEXT, reason TEXT);
        CREATE TABLE payments_cursors (source TEXT, sequence INTEGER);
        CREATE TABLE payments_parked_events (source TEXT, sequence INTEGER, type TEXT, key TEXT, reason TEXT);
        CREATE TABLE payments_events (sequence INTEGER, type TEXT, key TEXT, business_id TEXT, at INTEGER);
        CREATE INDEX payments_events_by_sequence ON payments_events (sequence);
        """

    private static let accounts: StaticString = """
        CREATE TABLE accounts_accounts (id TEXT, created_at INTEGER);
        CREATE INDEX accounts_accounts_by_id ON accounts_accounts (id);
        CREATE TABLE accounts_sessions (id TEXT, account_id TEXT, created_at INTEGER, revoked_at INTEGER);
        CREATE INDEX accounts_sessions_by_id ON accounts_sessions (id);
        CREATE TABLE accounts_device_keys (
            id TEXT, account_id TEXT, session_id TEXT, public_key BLOB, registered_at INTEGER,
            revoked_at INTEGER);
        CREATE INDEX accounts_device_keys_by_id ON accounts_device_keys (id);
        CREATE TABLE accounts_businesses (id TEXT, owner_account_id TEXT, created_at INTEGER);
        CREATE INDEX accounts_businesses_by_id ON accounts_businesses (id);
        CREATE TABLE accounts_roles (business_id TEXT, id TEXT, permissions TEXT);
        CREATE TABLE accounts_members (business_id TEXT, account_id TEXT, role_id TEXT, added_at INTEGER);
        CREATE INDEX accounts_members_by_business ON accounts_members (business_id);
        CREATE TABLE accounts_customers (id TEXT, account_id TEXT, business_id TEXT);
        CREATE INDEX accounts_customers_by_account ON accounts_customers (account_id, business_id);
        CREATE TABLE accounts_api_keys (
            id TEXT, business_id TEXT, permissions TEXT, created_at INTEGER, revoked_at INTEGER);
        CREATE TABLE accounts_blocks (account_id TEXT, business_id TEXT, customer_id TEXT);
        """

    private static let messaging: StaticString = """
        CREATE TABLE messaging_conversations (
            id TEXT, kind TEXT, last_sequence INTEGER, opened_at INTEGER);
        CREATE INDEX messaging_conversations_by_id ON messaging_conversations (id);
        CREATE TABLE messaging_participants (
            party TEXT, conversation_id TEXT, other_party TEXT, counterpart TEXT, read_sequence INTEGER,
            other_read_sequence INTEGER, unread INTEGER, last_sequence INTEGER, last_position INTEGER);
        CREATE INDEX messaging_participants_by_conversation
        ON messaging_participants (conversation_id, party);
        CREATE TABLE messaging_messages (
            conversation_id TEXT, sequence INTEGER, author TEXT, id TEXT, member TEXT, kind TEXT,
            order_id TEXT, order_change TEXT, part_id TEXT, sent_at INTEGER, edits INTEGER,
            edited_at INTEGER);
        CREATE INDEX messaging_messages_by_sequence ON messaging_messages (conversation_id, sequence);
        CREATE INDEX messaging_messages_by_order ON messaging_messages (order_id, order_change, part_id);
        CREATE TABLE messaging_message_edits (
            conversation_id TEXT, sequence INTEGER, number INTEGER, id TEXT, edited_at INTEGER);
        CREATE INDEX messaging_message_edits_by_message
        ON messaging_message_edits (conversation_id, sequence);
        CREATE TABLE messaging_inbox_entries (
            party TEXT, position INTEGER, conversation_id TEXT, kind TEXT, sequence INTEGER, reader TEXT,
            at INTEGER);
        CREATE INDEX messaging_inbox_entries_by_position ON messaging_inbox_entries (party, position);
        CREATE INDEX messaging_inbox_entries_by_message
        ON messaging_inbox_entries (conversation_id, sequence, kind, party);
        """

    private static let billing: StaticString = """
        CREATE TABLE billing_charges (
            id TEXT, kind TEXT, party TEXT, order_id TEXT, part_id TEXT, transfer_id TEXT, dimensions TEXT,
            price_version TEXT, currency TEXT, turnover_minor INTEGER, charge_micros INTEGER, month TEXT,
            at INTEGER, sequence INTEGER);
        CREATE INDEX billing_charges_by_id ON billing_charges (id);
        CREATE TABLE billing_usage (
            party TEXT, month TEXT, kind TEXT, dimensions TEXT, price_version TEXT, currency TEXT,
            count INTEGER, turnover_minor INTEGER, charge_micros INTEGER);
        """
}
