import Contracts
import RPC
import Storage
import Values

extension Billing {
    /// What the caller's business used in a month, the current one when none is named.
    ///
    /// Payments are followed as events, so the last moments may not be in it yet.
    func getUsage(
        _ request: BillingAPI.GetUsageRequest, _ call: Call
    ) async throws -> BillingAPI.GetUsageResponse {
        let business = try call.business()
        let month = try month(named: request.month)
        let lines = try await database.read { db in try UsageLine.all(of: business, in: month, in: db) }
        return BillingAPI.GetUsageResponse(month: month.description, lines: lines.map(\.answer))
    }

    private func month(named text: String) throws -> Month {
        guard !text.isEmpty else { return Month(of: database.clock.now) }
        guard let month = Month(text) else { throw BillingError.monthInvalid }
        return month
    }
}
