// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.orders.v1.Terms` over a channel.
public struct TermsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Writes a delivery option: new, or in place of the one with the same id.
    ///
    /// Refused: TEXT_INVALID (`name`), AMOUNT_INVALID, CURRENCY_MIXED, TAX_RATE_NOT_FOUND,
    /// TOO_MANY_DELIVERY_OPTIONS (20 a business).
    public func putDeliveryOption(
        _ request: OrdersAPI.PutDeliveryOptionRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.PutDeliveryOptionResponse {
        try await channel.unary(TermsMethods.putDeliveryOption, request, options)
    }

    /// Takes a delivery option away; orders placed with it keep it.
    ///
    /// Repeating it does nothing more.
    public func deleteDeliveryOption(
        _ request: OrdersAPI.DeleteDeliveryOptionRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.DeleteDeliveryOptionResponse {
        try await channel.unary(TermsMethods.deleteDeliveryOption, request, options)
    }

    /// A business's delivery options, by id, at most 20.
    public func listDeliveryOptions(
        _ request: OrdersAPI.ListDeliveryOptionsRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ListDeliveryOptionsResponse {
        try await channel.unary(TermsMethods.listDeliveryOptions, request, options)
    }

    /// Writes a tax rate that products name by `tax_rate_id`: new, or in place of the one with the same id.
    ///
    /// The one with the id `default` taxes products that name none; without it they are untaxed. Orders keep
    /// the rate they were placed with. Refused: TEXT_INVALID (`name`), RATE_INVALID (0 to 1,000,000 micros),
    /// TOO_MANY_TAX_RATES (20 a business).
    public func putTaxRate(
        _ request: OrdersAPI.PutTaxRateRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.PutTaxRateResponse {
        try await channel.unary(TermsMethods.putTaxRate, request, options)
    }

    /// Takes a tax rate away that no product and no delivery option names; orders placed with it keep it.
    ///
    /// The rate `default` is in use while one names no rate: it would be untaxed; put it with a rate of 0
    /// instead. Repeating it does nothing more. Refused: TAX_RATE_IN_USE (`current` is the id of a product or
    /// delivery option that uses it).
    public func deleteTaxRate(
        _ request: OrdersAPI.DeleteTaxRateRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.DeleteTaxRateResponse {
        try await channel.unary(TermsMethods.deleteTaxRate, request, options)
    }

    /// A business's tax rates, by id, at most 20.
    public func listTaxRates(
        _ request: OrdersAPI.ListTaxRatesRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ListTaxRatesResponse {
        try await channel.unary(TermsMethods.listTaxRates, request, options)
    }

    /// Writes a discount code: new, or in place of the one with the same code; its uses stay counted.
    ///
    /// One whose `valid_until` is past counts no more. Refused: CODE_INVALID, DISCOUNT_INVALID (naming the
    /// field), TOO_MANY_DISCOUNT_CODES (1,000 a business).
    public func putDiscountCode(
        _ request: OrdersAPI.PutDiscountCodeRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.PutDiscountCodeResponse {
        try await channel.unary(TermsMethods.putDiscountCode, request, options)
    }

    /// Takes a discount code away: no order can use it any more, and orders placed with it keep their
    /// discount.
    ///
    /// One that is written again goes on counting the uses it had. Repeating it does nothing more. Refused:
    /// CODE_INVALID.
    public func deleteDiscountCode(
        _ request: OrdersAPI.DeleteDiscountCodeRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.DeleteDiscountCodeResponse {
        try await channel.unary(TermsMethods.deleteDiscountCode, request, options)
    }

    /// A business's discount codes with their uses, by code, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listDiscountCodes(
        _ request: OrdersAPI.ListDiscountCodesRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ListDiscountCodesResponse {
        try await channel.unary(TermsMethods.listDiscountCodes, request, options)
    }
}
