import Contracts
import RPC
import Requests
import Storage
import Values

extension Billing {
    /// The single charges of the caller's business in a month, newest first, a page at a time.
    func listCharges(
        _ request: BillingAPI.ListChargesRequest, _ call: Call
    ) async throws -> BillingAPI.ListChargesResponse {
        let party = Party.business(try call.business())
        let month = try month(named: request.month)
        let page = try PageRequest(
            size: request.pageSize, token: request.pageToken, of: "charges of \(party) in \(month)",
            signedBy: pageTokens)
        let last = try page.number()
        let found = try await database.read { db in
            try Charge.all(of: party, in: month, before: last, limit: page.fetchLimit, in: db)
        }
        let (charges, next) = page.paginate(found) { "\($0.sequence)" }
        return BillingAPI.ListChargesResponse(
            charges: charges.map { BillingAPI.Charge($0.charge, sequence: $0.sequence) }, nextPageToken: next)
    }
}
