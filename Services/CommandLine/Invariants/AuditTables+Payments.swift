extension AuditTables {
    static let payments: StaticString = """
        CREATE TABLE payments_ledger_accounts (
            id INTEGER, owner TEXT, currency TEXT, kind TEXT, may_be_negative INTEGER,
            balance_minor INTEGER);
        CREATE INDEX payments_ledger_accounts_by_id ON payments_ledger_accounts (id);
        CREATE TABLE payments_transfers (
            sequence INTEGER, id TEXT, kind TEXT, subject_id TEXT, part_id TEXT, at INTEGER,
            first_posting INTEGER, posting_count INTEGER, hash BLOB);
        CREATE INDEX payments_transfers_by_sequence ON payments_transfers (sequence);
        CREATE INDEX payments_transfers_by_id ON payments_transfers (id);
        CREATE TABLE payments_postings (
            sequence INTEGER, transfer_sequence INTEGER, ledger_account_id INTEGER, amount_minor INTEGER,
            balance_after_minor INTEGER, counterparty TEXT);
        CREATE INDEX payments_postings_by_transfer ON payments_postings (transfer_sequence, sequence);
        CREATE INDEX payments_postings_by_account ON payments_postings (ledger_account_id, sequence);
        CREATE TABLE payments_payments (
            id TEXT, payer TEXT, payee TEXT, customer TEXT, request_id TEXT, amount_minor INTEGER,
            currency TEXT, commission_minor INTEGER, authorisation TEXT, approval_id TEXT, state TEXT,
            refusal TEXT, requested_at INTEGER, hold_transfer_id TEXT, void_transfer_id TEXT,
            captured_minor INTEGER, commission_captured_minor INTEGER, released_minor INTEGER,
            refunded_minor INTEGER, commission_returned_minor INTEGER);
        CREATE INDEX payments_payments_by_id ON payments_payments (id);
        CREATE TABLE payments_captures (
            payment_id TEXT, id TEXT, amount_minor INTEGER, commission_minor INTEGER,
            released_minor INTEGER, final INTEGER, at INTEGER, transfer_id TEXT);
        CREATE INDEX payments_captures_by_payment ON payments_captures (payment_id, id);
        CREATE TABLE payments_refunds (
            payment_id TEXT, id TEXT, amount_minor INTEGER, commission_returned_minor INTEGER, at INTEGER,
            refusal TEXT, transfer_id TEXT);
        CREATE INDEX payments_refunds_by_payment ON payments_refunds (payment_id, id);
        CREATE TABLE payments_void_tombstones (id TEXT, voided_at INTEGER);
        CREATE INDEX payments_void_tombstones_by_id ON payments_void_tombstones (id);
        CREATE TABLE payments_bank_accounts (account_id TEXT, id TEXT, currency TEXT);
        CREATE INDEX payments_bank_accounts_by_id ON payments_bank_accounts (account_id, id);
        CREATE TABLE payments_top_ups (
            account_id TEXT, id TEXT, bank_account_id TEXT, amount_minor INTEGER, currency TEXT, at INTEGER,
            refusal TEXT, transfer_id TEXT);
        CREATE TABLE payments_approvals (
            account_id TEXT, id TEXT, request_id TEXT, payee TEXT, amount_minor INTEGER, currency TEXT,
            approved_at INTEGER, expires_at INTEGER, used_at INTEGER, used_by TEXT);
        CREATE INDEX payments_approvals_by_id ON payments_approvals (account_id, id);
        CREATE TABLE payments_signatures (
            payment_id TEXT, key_id TEXT, nonce TEXT, expires_at INTEGER, signed_bytes BLOB, signature BLOB,
            public_key BLOB);
        CREATE INDEX payments_signatures_by_payment ON payments_signatures (payment_id);
        CREATE TABLE payments_nonces (key_id TEXT, nonce TEXT, payment_id TEXT);
        CREATE INDEX payments_nonces_by_nonce ON payments_nonces (key_id, nonce);
        CREATE TABLE payments_device_keys (
            id TEXT, account_id TEXT, session_id TEXT, public_key BLOB, registered_at INTEGER,
            enrolled_at INTEGER, revoked_at INTEGER);
        CREATE INDEX payments_device_keys_by_id ON payments_device_keys (id);
        """
}
