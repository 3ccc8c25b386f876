import Storage

// People: what accounts says of them, and what others have made of it.
extension Invariant {
    static let people: [Invariant] = [
        Invariant(
            claim:
                "sessions, keys, members, customers and blocks are of people and businesses that are there",
            contradictions: """
                WITH named AS (
                    SELECT 'session ' || id AS what, account_id, NULL AS business_id FROM accounts_sessions
                    UNION ALL
                    SELECT 'device key ' || id, account_id, NULL FROM accounts_device_keys
                    UNION ALL
                    SELECT 'business ' || id, owner_account_id, NULL FROM accounts_businesses
                    UNION ALL
                    SELECT 'member ' || account_id || ' of ' || business_id, account_id, business_id
                    FROM accounts_members
                    UNION ALL
                    SELECT 'customer ' || id, account_id, business_id FROM accounts_customers
                    UNION ALL
                    SELECT 'API key ' || id, NULL, business_id FROM accounts_api_keys
                    UNION ALL
                    SELECT 'role ' || id || ' of ' || business_id, NULL, business_id FROM accounts_roles
                    UNION ALL
                    SELECT 'block by ' || account_id, account_id, business_id FROM accounts_blocks
                )
                SELECT n.what || ' is of ' || coalesce(n.account_id, '') || ' '
                    || coalesce(n.business_id, '') AS what
                FROM named n LEFT JOIN accounts_accounts a ON a.id = n.account_id
                LEFT JOIN accounts_businesses b ON b.id = n.business_id
                WHERE (n.account_id IS NOT NULL AND a.id IS NULL)
                    OR (n.business_id IS NOT NULL AND b.id IS NULL)
                """),
        Invariant(
            claim: "each business has an owner, and each member a role that is there",
            contradictions: """
                SELECT 'business ' || b.id || ' has no owner' AS what FROM accounts_businesses b
                WHERE NOT EXISTS (SELECT 1 FROM accounts_members m
                    WHERE m.business_id = b.id AND m.role_id = 'owner')
                UNION ALL
                SELECT 'member ' || m.account_id || ' of ' || m.business_id || ' is ' || m.role_id
                FROM accounts_members m LEFT JOIN accounts_roles r
                    ON r.business_id = m.business_id AND r.id = m.role_id
                WHERE m.role_id NOT IN ('owner', 'manager', 'agent', 'viewer') AND r.id IS NULL
                """),
        Invariant(
            claim: "a business knows each person by one name",
            contradictions: """
                SELECT account_id || ' has ' || count(*) || ' names at ' || business_id AS what
                FROM accounts_customers GROUP BY account_id, business_id HAVING count(*) > 1
                UNION ALL
                SELECT 'customer ' || id || ' is ' || count(*) || ' people' FROM accounts_customers
                GROUP BY id HAVING count(*) > 1
                """),
        Invariant(
            claim: "each session has one live device key at most, and none once it is revoked",
            contradictions: """
                SELECT 'session ' || session_id || ' has ' || count(*) || ' live device keys' AS what
                FROM accounts_device_keys WHERE revoked_at IS NULL GROUP BY session_id HAVING count(*) > 1
                UNION ALL
                SELECT 'device key ' || k.id || ' outlived its session ' || k.session_id
                FROM accounts_device_keys k LEFT JOIN accounts_sessions s ON s.id = k.session_id
                WHERE k.revoked_at IS NULL AND (s.id IS NULL OR s.revoked_at IS NOT NULL)
                """),
        Invariant(
            claim: "payments knows each device key as accounts does, and revoked it with accounts",
            contradictions: """
                WITH waiting AS (
                    SELECT key FROM accounts_events
                    WHERE type IN ('souk.accounts.v1.DeviceKeyRegistered',
                            'souk.accounts.v1.DeviceKeyRevoked', 'souk.accounts.v1.SessionRevoked')
                        AND sequence > (
                            SELECT coalesce(max(sequence), 0) FROM payments_cursors WHERE source = 'accounts')
                )
                SELECT 'device key ' || p.id || ' of ' || p.account_id AS what
                FROM payments_device_keys p LEFT JOIN accounts_device_keys a ON a.id = p.id
                WHERE a.id IS NULL OR a.account_id <> p.account_id OR a.session_id <> p.session_id
                    OR a.public_key <> p.public_key
                    OR ((a.revoked_at IS NULL) <> (p.revoked_at IS NULL)
                        AND p.session_id NOT IN (SELECT key FROM waiting))
                UNION ALL
                SELECT 'payments has never heard of device key ' || a.id
                FROM accounts_device_keys a LEFT JOIN payments_device_keys p ON p.id = a.id
                WHERE p.id IS NULL AND a.revoked_at IS NULL
                    AND a.session_id NOT IN (SELECT key FROM waiting)
                """),
    ]
}
