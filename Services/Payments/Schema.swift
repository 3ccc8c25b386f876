import Storage

/// Every change ever made to `payments.sqlite`, oldest first; append only.
///
/// Amounts are whole numbers of the currency's smallest unit, times are microseconds since 1970, parties are
/// their text. What always holds, because each verb is one transaction (`Ledger.check` tries all of it):
/// - the postings of a transfer sum to zero, are all in one currency, and are `posting_count` in a row from
///   `first_posting`;
/// - `transfers.sequence` and `postings.sequence` count 1, 2, 3... without gaps;
/// - an account's `balance_minor` is the sum of its postings and the `balance_after_minor` of its last one;
/// - so all balances of a currency sum to zero; none but those of a kind that may be negative is below zero;
/// - of each payment, `amount_minor` is what was captured, what is still held and `released_minor` together;
/// - a person's `held` balance in a currency is the sum of what their payments still hold;
/// - the platform's `commission` balance in a currency is the sum of `commission_captured_minor -
///   commission_returned_minor` over its payments;
/// - a payment's captured and refunded amounts, commissions and counts are the sums over `captures`, and over
///   those of `refunds` that were not refused;
/// - each hold, capture, void, refund and top-up that moved money has one transfer of its own; there are no
///   others (`transfers` is unique by what it is about);
/// - no id is both in `payments` and in `void_tombstones`;
/// - a payment that is not refused has its authorisation: an approval that it used, or a signature whose
///   nonce it used.
///
/// The hash chain: `transfers.hash` is the SHA-256 of these fields as UTF-8, with `|` between them (none can
/// hold one): the hash of the transfer before, in lower-case hex (64 zeros for transfer 1);
/// `transfers.sequence`, `.id`, `.kind`, `.subject_id`, `.part_id`, `.at`, `.first_posting`,
/// `.posting_count`; then of each of its postings in order: `ledger_accounts.owner`, `.kind`, `.currency`;
/// `postings.amount_minor`, `.balance_after_minor`, `.counterparty`.
enum Schema {
    static let migrations = [
        Migration("the installation", installation),
        Migration("the ledger", ledger),
        Migration("bank accounts and top-ups", topUps),
        Migration("PINs and approvals", approvals),
        Migration("payments, captures and refunds", payments),
        Migration("device keys and signatures", deviceKeys),
    ]

    private static let installation = """
        CREATE TABLE installation (
            singleton INTEGER NOT NULL PRIMARY KEY CHECK (singleton = 1),
            -- Names this installation in what devices sign; made once.
            id TEXT NOT NULL,
            made_at INTEGER NOT NULL
        ) STRICT;
        """
}
