import Contracts
import RPC
import Storage
import Values

extension Payments {
    static let pageSizeMax = 100
    static let pageSizeDefault = 20

    /// The entries of the caller, or of the business they act for, newest first.
    ///
    /// A page token goes on where its page ended, and only in the list it was given out for.
    func listEntries(
        _ request: PaymentsAPI.ListEntriesRequest, _ call: Call
    ) async throws -> PaymentsAPI.ListEntriesResponse {
        guard (0...Self.pageSizeMax).contains(Int(request.pageSize)) else {
            throw PaymentsError.pageSizeInvalid
        }
        let size = request.pageSize == 0 ? Self.pageSizeDefault : Int(request.pageSize)
        let owner = try Self.walletOwner(call)
        let tokens = PageTokens(key: keys.pageTokens)
        let before =
            request.pageToken.isEmpty ? Int64.max : try tokens.sequence(in: request.pageToken, for: owner)

        let entries = try await database.read { db in
            try Entry.page(of: owner, before: before, limit: size + 1, in: db)
        }
        let page = entries.prefix(size)
        let next = entries.count > size ? page.last.map { tokens.token(after: $0.sequence, for: owner) } : nil
        return PaymentsAPI.ListEntriesResponse(
            entries: page.map(PaymentsAPI.Entry.init), nextPageToken: next ?? "")
    }
}

extension PaymentsAPI.Entry {
    init(_ entry: Entry) {
        self.init(
            sequence: entry.sequence, transferID: entry.transfer.id.text,
            kind: PaymentsAPI.EntryKind(entry.kind), account: entry.account.kind.rawValue,
            amount: CommonAPI.Money(entry.amount), balanceAfter: CommonAPI.Money(entry.balanceAfter),
            subject: entry.transfer.subject, time: entry.transfer.time)
    }
}

extension PaymentsAPI.EntryKind {
    init(_ kind: Entry.Kind) {
        switch kind {
        case .topUp: self = .topUp
        case .hold: self = .hold
        case .capture: self = .capture
        case .commission: self = .commission
        case .void: self = .void
        case .refund: self = .refund
        }
    }
}
