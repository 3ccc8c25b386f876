import RPC
public import Values

extension CommonAPI.Money {
    public init(_ money: Money) {
        self.init(currency: money.currency.code, minor: money.minor)
    }

    /// The value this stands for; throws INVALID_ARGUMENT naming `field` when its currency does not exist.
    public func money(field: String) throws -> Money {
        do {
            return Money(minor, try Currency(currency))
        } catch {
            throw RPCError(
                .invalidArgument, "\(field).currency: \(error.message)", reason: error.reason,
                detail: RefusalDetail(field: "\(field).currency", rule: "an ISO 4217 code", current: currency)
            )
        }
    }
}

extension CommonAPI.Money? {
    /// As `money(field:)`; throws INVALID_ARGUMENT also when there is none.
    public func money(field: String) throws -> Money {
        guard let self else {
            throw RPCError(
                .invalidArgument, "\(field) is missing.", reason: "FIELD_MISSING",
                detail: RefusalDetail(field: field, rule: "an amount of money"))
        }
        return try self.money(field: field)
    }
}
