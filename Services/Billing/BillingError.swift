import RPC

/// Why billing says no.
enum BillingError: RefusalError, Equatable {
    case monthInvalid

    var code: RPCCode { .invalidArgument }
    var reason: String { "MONTH_INVALID" }
    var message: String { "month is not a calendar month such as 2026-11." }
    var detail: RefusalDetail { RefusalDetail(field: "month", rule: "year and month: 2026-11, or empty") }
}
