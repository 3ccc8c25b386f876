extension Schema {
    static let payments = """
        CREATE TABLE payments (
            -- The hold's id, which is the order's.
            id TEXT NOT NULL PRIMARY KEY,
            payer TEXT NOT NULL,
            payee TEXT NOT NULL,
            -- The payer as the payee knows them.
            customer TEXT NOT NULL,
            request_id TEXT NOT NULL,
            amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            -- On the whole amount, fixed when it was asked for; captures take their share of it.
            commission_minor INTEGER NOT NULL CHECK (commission_minor BETWEEN 0 AND amount_minor),
            -- The rate that it was worked out by, in millionths.
            commission_micros INTEGER NOT NULL CHECK (commission_micros BETWEEN 0 AND 1000000),
            authorisation TEXT NOT NULL CHECK (authorisation IN ('approval', 'signature')),
            approval_id TEXT,
            requested_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('held', 'captured', 'voided', 'refused')),
            -- Why it is refused, for ever.
            refusal TEXT,
            hold_transfer_id TEXT,
            void_transfer_id TEXT REFERENCES transfers (id),
            void_reason TEXT,
            captured_minor INTEGER NOT NULL DEFAULT 0,
            commission_captured_minor INTEGER NOT NULL DEFAULT 0,
            capture_count INTEGER NOT NULL DEFAULT 0 CHECK (capture_count BETWEEN 0 AND 100),
            -- What went back to the payer without having been captured.
            released_minor INTEGER NOT NULL DEFAULT 0,
            refunded_minor INTEGER NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND captured_minor),
            commission_returned_minor INTEGER NOT NULL DEFAULT 0
                CHECK (commission_returned_minor BETWEEN 0 AND commission_captured_minor),
            refund_count INTEGER NOT NULL DEFAULT 0 CHECK (refund_count BETWEEN 0 AND 100),
            CHECK ((authorisation = 'approval') = (approval_id IS NOT NULL)),
            CHECK ((state = 'refused') = (refusal IS NOT NULL)),
            CHECK ((state = 'refused') = (hold_transfer_id IS NULL)),
            CHECK ((state = 'voided') = (void_transfer_id IS NOT NULL)),
            CHECK (captured_minor BETWEEN 0 AND amount_minor),
            CHECK (released_minor BETWEEN 0 AND amount_minor - captured_minor),
            CHECK (commission_captured_minor BETWEEN 0 AND commission_minor),
            CHECK (commission_captured_minor <= captured_minor),
            CHECK (
                CASE state
                    WHEN 'held' THEN released_minor = 0 AND captured_minor < amount_minor
                    WHEN 'captured' THEN captured_minor > 0 AND captured_minor + released_minor = amount_minor
                    WHEN 'voided' THEN captured_minor = 0 AND released_minor = amount_minor
                    ELSE captured_minor = 0 AND released_minor = 0 END)
        ) STRICT;

        -- Voids that came before their hold: the hold will be refused.
        CREATE TABLE void_tombstones (
            id TEXT NOT NULL PRIMARY KEY,
            reason TEXT NOT NULL,
            voided_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE captures (
            payment_id TEXT NOT NULL REFERENCES payments (id),
            id TEXT NOT NULL,
            amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
            -- Whether the request said so.
            final INTEGER NOT NULL CHECK (final IN (0, 1)),
            commission_minor INTEGER NOT NULL CHECK (commission_minor BETWEEN 0 AND amount_minor),
            released_minor INTEGER NOT NULL CHECK (released_minor >= 0),
            at INTEGER NOT NULL,
            transfer_id TEXT NOT NULL REFERENCES transfers (id),
            PRIMARY KEY (payment_id, id),
            CHECK (amount_minor > 0 OR (final = 1 AND released_minor > 0))
        ) STRICT;

        CREATE TABLE refunds (
            payment_id TEXT NOT NULL REFERENCES payments (id),
            id TEXT NOT NULL,
            amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
            reason TEXT NOT NULL,
            at INTEGER NOT NULL,
            -- A refund that was refused stays refused: then nothing moved.
            refusal TEXT,
            commission_returned_minor INTEGER NOT NULL DEFAULT 0
                CHECK (commission_returned_minor BETWEEN 0 AND amount_minor),
            transfer_id TEXT REFERENCES transfers (id),
            PRIMARY KEY (payment_id, id),
            CHECK ((refusal IS NULL) = (transfer_id IS NOT NULL))
        ) STRICT;
        """
}
