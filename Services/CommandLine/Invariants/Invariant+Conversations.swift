import Storage

// Conversations: messages numbered without gaps, in both inboxes, and every order's card and statuses once.
extension Invariant {
    static let conversations: [Invariant] = [
        Invariant(
            claim: "messages are numbered 1, 2, 3... in each conversation",
            contradictions: """
                SELECT 'conversation ' || c.id || ' says ' || c.last_sequence || ', has '
                    || count(m.sequence) AS what
                FROM messaging_conversations c LEFT JOIN messaging_messages m ON m.conversation_id = c.id
                GROUP BY c.id
                HAVING count(m.sequence) <> c.last_sequence OR coalesce(max(m.sequence), 0) <> c.last_sequence
                    OR count(DISTINCT m.sequence) <> count(m.sequence)
                UNION ALL
                SELECT 'message ' || m.sequence || ' is in no conversation' FROM messaging_messages m
                LEFT JOIN messaging_conversations c ON c.id = m.conversation_id WHERE c.id IS NULL
                """),
        Invariant(
            claim: "each conversation has two participants, who have read no further than it goes",
            contradictions: """
                SELECT 'conversation ' || c.id || ' has ' || count(p.party) || ' participants' AS what
                FROM messaging_conversations c
                LEFT JOIN messaging_participants p ON p.conversation_id = c.id
                GROUP BY c.id HAVING count(p.party) <> 2 OR count(DISTINCT p.party) <> 2
                UNION ALL
                SELECT 'participant ' || p.party || ' of ' || p.conversation_id || ' has read '
                    || p.read_sequence || ' of ' || p.last_sequence || ', unread ' || p.unread
                FROM messaging_participants p
                LEFT JOIN messaging_conversations c ON c.id = p.conversation_id
                LEFT JOIN messaging_participants o ON o.conversation_id = p.conversation_id
                    AND o.party = p.other_party
                WHERE c.id IS NULL OR o.party IS NULL OR o.other_party <> p.party
                    OR p.last_sequence <> c.last_sequence OR p.read_sequence > p.last_sequence
                    OR p.other_read_sequence <> o.read_sequence
                    OR p.unread <> (SELECT count(*) FROM messaging_messages m
                        WHERE m.conversation_id = p.conversation_id AND m.sequence > p.read_sequence
                            AND m.author <> p.party)
                """),
        Invariant(
            claim: "each participant is known to accounts, and to the business as its customer",
            contradictions: """
                SELECT 'participant ' || p.party || ' of ' || p.conversation_id || ' sees '
                    || p.counterpart AS what
                FROM messaging_participants p
                LEFT JOIN accounts_accounts a ON p.party LIKE 'person:%'
                    AND a.id = substr(p.party, length('person:') + 1)
                LEFT JOIN accounts_businesses b ON p.party LIKE 'business:%'
                    AND b.id = substr(p.party, length('business:') + 1)
                WHERE (a.id IS NULL AND b.id IS NULL)
                    OR p.counterpart <> CASE
                        WHEN b.id IS NOT NULL AND p.other_party LIKE 'person:%' THEN coalesce((
                            SELECT 'customer:' || b.id || '/' || c.id FROM accounts_customers c
                            WHERE c.business_id = b.id
                                AND c.account_id = substr(p.other_party, length('person:') + 1)), '')
                        ELSE p.other_party END
                """),
        Invariant(
            claim: "each message is by a participant, or by the platform and about an order",
            contradictions: """
                SELECT 'message ' || m.sequence || ' of ' || m.conversation_id || ' is by ' || m.author
                    AS what
                FROM messaging_messages m LEFT JOIN messaging_participants p
                    ON p.conversation_id = m.conversation_id AND p.party = m.author
                WHERE (m.author = 'platform') <> (m.order_id IS NOT NULL)
                    OR (m.author <> 'platform' AND p.party IS NULL)
                UNION ALL
                SELECT 'message ' || id || ' of ' || author || ' is there ' || count(*) || ' times'
                FROM messaging_messages WHERE author <> 'platform'
                GROUP BY conversation_id, author, id HAVING count(*) > 1
                """),
        Invariant(
            claim: "each message counts its edits",
            contradictions: """
                SELECT 'message ' || m.sequence || ' of ' || m.conversation_id || ' says ' || m.edits
                    || ' edits, has ' || count(e.number) AS what
                FROM messaging_messages m LEFT JOIN messaging_message_edits e
                    ON e.conversation_id = m.conversation_id AND e.sequence = m.sequence
                GROUP BY m.conversation_id, m.sequence
                HAVING count(e.number) <> m.edits OR coalesce(max(e.number), 0) <> m.edits
                UNION ALL
                SELECT 'edit of message ' || e.sequence || ' of ' || e.conversation_id
                FROM messaging_message_edits e LEFT JOIN messaging_messages m
                    ON m.conversation_id = e.conversation_id AND m.sequence = e.sequence
                WHERE m.id IS NULL
                """),
        inboxes,
        posts,
    ]

    private static let inboxes = Invariant(
        claim: "each message, edit and receipt is once in both participants' inboxes, without a gap",
        contradictions: """
            SELECT 'inbox of ' || party || ' has ' || count(*) || ' entries, the last is ' || max(position)
                AS what
            FROM messaging_inbox_entries GROUP BY party
            HAVING count(*) <> max(position) OR count(DISTINCT position) <> count(*) OR min(position) <> 1
            UNION ALL
            SELECT 'message ' || m.sequence || ' of ' || m.conversation_id || ' is ' || (
                SELECT count(*) FROM messaging_inbox_entries e WHERE e.conversation_id = m.conversation_id
                    AND e.sequence = m.sequence AND e.kind = 'message' AND e.party = p.party)
                || ' times in the inbox of ' || p.party
            FROM messaging_messages m JOIN messaging_participants p ON p.conversation_id = m.conversation_id
            WHERE (SELECT count(*) FROM messaging_inbox_entries e WHERE e.conversation_id = m.conversation_id
                AND e.sequence = m.sequence AND e.kind = 'message' AND e.party = p.party) <> 1
            UNION ALL
            SELECT 'message ' || m.sequence || ' of ' || m.conversation_id || ' has ' || m.edits
                || ' edits, another number in the inbox of ' || p.party
            FROM messaging_messages m JOIN messaging_participants p ON p.conversation_id = m.conversation_id
            WHERE (SELECT count(*) FROM messaging_inbox_entries e WHERE e.conversation_id = m.conversation_id
                AND e.sequence = m.sequence AND e.kind = 'edit' AND e.party = p.party) <> m.edits
            UNION ALL
            SELECT 'entry ' || e.position || ' of ' || e.party || ' is of no message'
            FROM messaging_inbox_entries e LEFT JOIN messaging_messages m
                ON m.conversation_id = e.conversation_id AND m.sequence = e.sequence
            LEFT JOIN messaging_participants p
                ON p.conversation_id = e.conversation_id AND p.party = e.party
            WHERE m.id IS NULL OR p.party IS NULL
            """)

    /// Cards, statuses and notices against what commerce says happened, as far as messaging has followed.
    private static let posts = Invariant(
        claim: "each order that was paid has its card, every status and every refund's notice exactly once",
        contradictions: """
            WITH followed AS (
                SELECT c.order_id, CASE c.change WHEN 'authorised' THEN 'card' ELSE c.change END AS change,
                    CASE WHEN c.change IN ('shipped', 'refunded') THEN c.part_id ELSE '' END AS part_id
                FROM commerce_order_changes c
                WHERE c.change IN ('authorised', 'accepted', 'packed', 'shipped', 'delivered', 'completed',
                        'cancelled', 'returned', 'refunded')
                    AND c.event_sequence <= (
                        SELECT coalesce(max(sequence), 0) FROM messaging_cursors WHERE source = 'commerce')
                    AND EXISTS (SELECT 1 FROM commerce_order_changes a
                        WHERE a.order_id = c.order_id AND a.change = 'authorised')
            ), posted AS (
                SELECT m.order_id, m.order_change AS change, coalesce(m.part_id, '') AS part_id,
                    count(*) AS times, min(m.conversation_id) AS conversation_id,
                    max(m.kind <> CASE m.order_change WHEN 'card' THEN 'order_card'
                        WHEN 'refunded' THEN 'refund_notice' ELSE 'order_status' END) AS wrong_kind
                FROM messaging_messages m WHERE m.order_id IS NOT NULL
                GROUP BY m.order_id, m.order_change, coalesce(m.part_id, '')
            )
            SELECT 'order ' || f.order_id || ': ' || f.change || ' ' || f.part_id || ' is posted '
                || coalesce(p.times, 0) || ' times' AS what
            FROM followed f LEFT JOIN posted p USING (order_id, change, part_id)
            WHERE coalesce(p.times, 0) <> 1 OR p.wrong_kind
            UNION ALL
            SELECT 'order ' || p.order_id || ': ' || p.change || ' ' || p.part_id
                || ' is posted and did not happen'
            FROM posted p LEFT JOIN followed f USING (order_id, change, part_id) WHERE f.order_id IS NULL
            UNION ALL
            SELECT 'order ' || p.order_id || ' is posted in conversation ' || p.conversation_id
                || ', which is not its buyer''s with the business'
            FROM posted p JOIN commerce_orders o ON o.id = p.order_id
            LEFT JOIN messaging_participants b ON b.conversation_id = p.conversation_id
                AND b.party = o.buyer AND b.other_party = 'business:' || o.business_id
            WHERE b.party IS NULL
            """)
}
