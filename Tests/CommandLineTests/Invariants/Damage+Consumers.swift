import Storage

extension Damage {
    static let conversations = [
        Damage(
            "messages are numbered 1, 2, 3... in each conversation",
            "DELETE FROM messaging_messages WHERE sequence = 2"),
        Damage(
            "each conversation has two participants, who have read no further than it goes",
            "DELETE FROM messaging_participants WHERE party = 'business:shop'"),
        Damage(
            "each conversation has two participants, who have read no further than it goes",
            "UPDATE messaging_participants SET unread = 1 WHERE party = 'business:shop'"),
        Damage(
            "each participant is known to accounts, and to the business as its customer",
            "UPDATE messaging_participants SET counterpart = other_party"),
        Damage(
            "each message is by a participant, or by the platform and about an order",
            "UPDATE messaging_messages SET author = 'person:acc_j' WHERE author = 'person:acc_m'"),
        Damage(
            "each message is by a participant, or by the platform and about an order",
            "UPDATE messaging_messages SET author = 'business:shop' WHERE sequence = 1"),
        Damage("each message counts its edits", "DELETE FROM messaging_message_edits"),
        Damage(
            "each message, edit and receipt is once in both participants' inboxes, without a gap",
            "DELETE FROM messaging_inbox_entries WHERE kind = 'edit' AND party = 'business:shop'"),
        Damage(
            "each message, edit and receipt is once in both participants' inboxes, without a gap",
            "UPDATE messaging_inbox_entries SET sequence = 2 WHERE kind = 'message' AND sequence = 1"),
        Damage(
            "each order that was paid has its card, every status and every refund's notice exactly once",
            "DELETE FROM messaging_messages WHERE order_change = 'card' AND order_id = 'open'"),
        Damage(
            "each order that was paid has its card, every status and every refund's notice exactly once",
            "INSERT INTO messaging_messages SELECT * FROM messaging_messages WHERE order_change = 'shipped'"),
        Damage(
            "each order that was paid has its card, every status and every refund's notice exactly once",
            "DELETE FROM messaging_messages WHERE order_change = 'refunded'"),
        Damage(
            "each order that was paid has its card, every status and every refund's notice exactly once",
            "UPDATE messaging_messages SET order_id = 'refused' WHERE order_id = 'declined'"),
        Damage(
            "each order that was paid has its card, every status and every refund's notice exactly once",
            "UPDATE messaging_messages SET conversation_id = 'other' WHERE order_id = 'open'"),
    ]

    static let billing = [
        Damage("usage is the sum of its charges", "UPDATE billing_usage SET count = count + 1"),
        Damage("usage is the sum of its charges", "DELETE FROM billing_usage"),
        Damage(
            "each capture and each refund is charged once, with the ledger's commission",
            "DELETE FROM billing_charges WHERE id LIKE 'refund:%'"),
        Damage(
            "each capture and each refund is charged once, with the ledger's commission",
            "UPDATE billing_charges SET charge_micros = charge_micros + 1 WHERE order_id = 'parts'"),
        Damage(
            "each capture and each refund is charged once, with the ledger's commission",
            "INSERT INTO billing_charges (id, kind, sequence) VALUES ('capture:open:x', 'commission', 4)"),
        Damage(
            "charges are numbered 1, 2, 3..., one for each fact, in the month of the fact",
            "UPDATE billing_charges SET month = '2026-10' WHERE sequence = 1"),
        Damage(
            "charges are numbered 1, 2, 3..., one for each fact, in the month of the fact",
            "UPDATE billing_charges SET id = 'capture:done:order'"),
    ]

    static let people = [
        Damage(
            "sessions, keys, members, customers and blocks are of people and businesses that are there",
            "DELETE FROM accounts_accounts WHERE id = 'acc_m'"),
        Damage(
            "sessions, keys, members, customers and blocks are of people and businesses that are there",
            "INSERT INTO accounts_blocks VALUES ('acc_m', 'gone', 'cus_x')"),
        Damage(
            "each business has an owner, and each member a role that is there",
            "UPDATE accounts_members SET role_id = 'packer'"),
        Damage(
            "each business has an owner, and each member a role that is there",
            "INSERT INTO accounts_members VALUES ('shop', 'acc_m', 'gone', 1)"),
        Damage(
            "a business knows each person by one name",
            "INSERT INTO accounts_customers VALUES ('cus_x', 'acc_m', 'shop')"),
        Damage(
            "each session has one live device key at most, and none once it is revoked",
            "UPDATE accounts_sessions SET revoked_at = 3 WHERE id = 'ses_acc_m'"),
        Damage(
            "payments knows each device key as accounts does, and revoked it with accounts",
            "UPDATE payments_device_keys SET public_key = zeroblob(65)"),
        Damage(
            "payments knows each device key as accounts does, and revoked it with accounts",
            "UPDATE accounts_device_keys SET revoked_at = 3"),
        Damage(
            "payments knows each device key as accounts does, and revoked it with accounts",
            "DELETE FROM payments_device_keys"),
    ]

    static let events = [
        Damage(
            "each change of an order is an event, as long as events of its age are kept",
            "UPDATE commerce_events SET key = 'open' WHERE sequence = 4"),
        Damage(
            "each change of an order is an event, as long as events of its age are kept",
            "DELETE FROM commerce_order_changes WHERE event_sequence = 3"),
        Damage(
            "events about an order carry its business",
            "UPDATE commerce_events SET business_id = 'other' WHERE sequence = 4"),
        Damage("events about an order carry its business", "UPDATE payments_events SET business_id = ''"),
        Damage(
            "no event is parked",
            "INSERT INTO billing_parked_events VALUES ('payments', 7, 'souk.payments.v1.X', 'open', 'why')"),
    ]
}
