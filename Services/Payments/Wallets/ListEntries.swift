import Contracts
import RPC
import Requests
import Storage
import Values

extension Wallets {
    /// The entries of the caller, or of the business they act for, newest first.
    func listEntries(
        _ request: PaymentsAPI.ListEntriesRequest, _ call: Call
    ) async throws -> PaymentsAPI.ListEntriesResponse {
        let owner = try call.party()
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "entries of \(owner)", signedBy: pages)
        let before = try page.number() ?? .max

        let found = try await database.read { db in
            try Entry.page(of: owner, before: before, limit: page.fetchLimit, in: db)
        }
        let (entries, next) = page.paginate(found) { "\($0.sequence)" }
        return PaymentsAPI.ListEntriesResponse(
            entries: entries.map { PaymentsAPI.Entry($0) }, nextPageToken: next)
    }
}

extension PaymentsAPI.Entry {
    init(_ entry: Entry) {
        self.init(
            sequence: entry.sequence, transferID: entry.transfer.id.text,
            kind: PaymentsAPI.TransferKind(entry.transfer.kind),
            account: PaymentsAPI.AccountKind(entry.account.kind), amount: CommonAPI.Money(entry.amount),
            balanceAfter: CommonAPI.Money(entry.balanceAfter),
            counterparty: CommonAPI.Party(entry.counterparty),
            subject: PaymentsAPI.Subject(entry.transfer.subject), time: entry.transfer.time)
    }
}

extension PaymentsAPI.TransferKind {
    init(_ kind: Transfer.Kind) {
        switch kind {
        case .topUp: self = .topUp
        case .hold: self = .hold
        case .capture: self = .capture
        case .void: self = .void
        case .refund: self = .refund
        }
    }
}

extension PaymentsAPI.AccountKind {
    init(_ kind: LedgerAccount.Kind) {
        switch kind {
        case .available: self = .available
        case .held: self = .held
        case .commission: self = .commission
        case .bank: self = .bank
        }
    }
}

extension PaymentsAPI.Subject {
    init(_ subject: Transfer.Subject) {
        switch subject {
        case .topUp(_, let topUp): self.init(kind: .topUpID(topUp.text))
        case .hold(let id), .void(let id): self.init(kind: .payment(.init(holdID: id.text)))
        case .capture(let id, let capture):
            self.init(kind: .payment(.init(holdID: id.text, captureID: capture.text)))
        case .refund(let id, let refund):
            self.init(kind: .payment(.init(holdID: id.text, refundID: refund.text)))
        }
    }
}
