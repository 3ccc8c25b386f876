import Storage
import Values

typealias TransferID = ID<Transfer>

/// One movement of money, with two or more postings that sum to zero.
struct Transfer: Hashable, Sendable {
    let sequence: Int64
    let id: TransferID
    let subject: Subject
    let time: Timestamp
    /// Its postings follow one another from here.
    let firstPosting: Int64
    let postingCount: Int

    var kind: Kind { subject.kind }

    /// A row of `transfer_kinds`.
    enum Kind: String, SQLConvertible {
        case topUp = "top_up"
        case hold, capture, void, refund
    }

    /// What a transfer is about; there is at most one transfer for each.
    enum Subject: Hashable, Sendable {
        case topUp(AccountID, TopUpID)
        case hold(PaymentID)
        case capture(PaymentID, CaptureID)
        case void(PaymentID)
        case refund(PaymentID, RefundID)
    }
}

// MARK: - What it is about, as columns

extension Transfer.Subject {
    var kind: Transfer.Kind {
        switch self {
        case .topUp: .topUp
        case .hold: .hold
        case .capture: .capture
        case .void: .void
        case .refund: .refund
        }
    }

    var id: String {
        switch self {
        case .topUp(let account, _): account.text
        case .hold(let payment), .void(let payment), .capture(let payment, _), .refund(let payment, _):
            payment.text
        }
    }

    /// Empty where the subject has no parts.
    var part: String {
        switch self {
        case .topUp(_, let topUp): topUp.text
        case .capture(_, let capture): capture.text
        case .refund(_, let refund): refund.text
        case .hold, .void: ""
        }
    }

    init(kind: Transfer.Kind, id: String, part: String) throws {
        switch kind {
        case .topUp: self = .topUp(try ID(id), try ID(part))
        case .hold: self = .hold(try ID(id))
        case .capture: self = .capture(try ID(id), try ID(part))
        case .void: self = .void(try ID(id))
        case .refund: self = .refund(try ID(id), try ID(part))
        }
    }
}

// MARK: - Stored in `transfers`

extension Transfer {
    /// Reads a transfer back and makes sure that one of its postings moved this amount and that it is still
    /// in balance.
    ///
    /// The verbs do so before they build on an earlier transfer: what was checked when it was written is
    /// checked again when it is read.
    static func verify(_ id: TransferID, moved amount: Money, in db: Connection) throws {
        let row = try db.row(
            """
            SELECT count(*) AS postings, max(t.posting_count) AS posting_count,
                sum(p.amount_minor) AS total_minor,
                sum(CASE WHEN p.amount_minor = \(amount.minor) THEN 1 ELSE 0 END) AS moving,
                min(a.currency) AS currency, max(a.currency) AS other_currency
            FROM transfers t
                JOIN postings p ON p.sequence >= t.first_posting
                    AND p.sequence < t.first_posting + t.posting_count
                JOIN ledger_accounts a ON a.id = p.ledger_account_id
            WHERE t.id = \(id) AND p.transfer_sequence = t.sequence
            """)
        guard let row, let count: Int? = try row["posting_count"], try row["postings"] == count,
            try row["total_minor"] == Int64(0), let moving: Int64 = try row["moving"], moving > 0,
            try row["currency"] == amount.currency, try row["other_currency"] == amount.currency
        else { throw LedgerFault("transfer \(id) is not what was written") }
    }

    func insert(hash: [UInt8], into db: Connection) throws {
        try db.run(
            """
            INSERT INTO transfers
                (sequence, id, kind, subject_id, part_id, at, first_posting, posting_count, hash)
            VALUES (\(sequence), \(id), \(kind), \(subject.id), \(subject.part), \(time), \(firstPosting),
                \(postingCount), \(hash))
            """)
    }

    /// Reads the columns `transfer_sequence`, `transfer_id`, `kind`, `subject_id`, `part_id`, `at`,
    /// `first_posting` and `posting_count`.
    init(row: Row) throws {
        self.init(
            sequence: try row["transfer_sequence"], id: try row["transfer_id"],
            subject: try Subject(kind: row["kind"], id: row["subject_id"], part: row["part_id"]),
            time: try row["at"], firstPosting: try row["first_posting"],
            postingCount: try row["posting_count"])
    }
}
