// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.billing.v1.Billing` over a channel.
public struct BillingClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// What a business used in a calendar month (UTC), summed by kind, dimensions, price version and
    /// currency, a page at a time, in that order.
    ///
    /// What happened elsewhere is followed, so the last moments may not be in it yet. Refused: MONTH_INVALID,
    /// PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func getUsage(
        _ request: BillingAPI.GetUsageRequest,
        _ options: CallOptions = .none
    ) async throws -> BillingAPI.GetUsageResponse {
        try await channel.unary(BillingMethods.getUsage, request, options)
    }

    /// The single charges behind the usage of a month, newest first, a page at a time.
    ///
    /// Refused: MONTH_INVALID, PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listCharges(
        _ request: BillingAPI.ListChargesRequest,
        _ options: CallOptions = .none
    ) async throws -> BillingAPI.ListChargesResponse {
        try await channel.unary(BillingMethods.listCharges, request, options)
    }
}
