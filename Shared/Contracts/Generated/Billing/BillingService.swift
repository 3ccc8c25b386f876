// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What answers `souk.billing.v1.Billing`: a function for each method.
public protocol BillingService: RPCService {
    /// What a business used in a calendar month (UTC), summed by kind, dimensions, price version and
    /// currency, a page at a time, in that order.
    ///
    /// What happened elsewhere is followed, so the last moments may not be in it yet. Refused: MONTH_INVALID,
    /// PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func getUsage(
        _ request: BillingAPI.GetUsageRequest,
        _ call: Call
    ) async throws -> BillingAPI.GetUsageResponse

    /// The single charges behind the usage of a month, newest first, a page at a time.
    ///
    /// Refused: MONTH_INVALID, PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listCharges(
        _ request: BillingAPI.ListChargesRequest,
        _ call: Call
    ) async throws -> BillingAPI.ListChargesResponse
}

extension BillingService {
    public var methods: [MethodHandler] { BillingMethods.handlers(for: self) }
}

extension BillingMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some BillingService) -> [MethodHandler] {
        [
            .unary(getUsage, service.getUsage),
            .unary(listCharges, service.listCharges),
        ]
    }
}
