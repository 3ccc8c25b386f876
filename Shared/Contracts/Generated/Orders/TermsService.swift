// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What a business sets up for its orders: delivery, taxes, discounts.
/// What answers `souk.orders.v1.Terms`: a function for each method.
public protocol TermsService: RPCService {
    /// Writes a delivery option: new, or in place of the one with the same id.
    ///
    /// Refused: TEXT_INVALID (`name`), AMOUNT_INVALID, CURRENCY_MIXED, TAX_RATE_NOT_FOUND,
    /// TOO_MANY_DELIVERY_OPTIONS (20 a business).
    func putDeliveryOption(
        _ request: OrdersAPI.PutDeliveryOptionRequest,
        _ call: Call
    ) async throws -> OrdersAPI.PutDeliveryOptionResponse

    /// Takes a delivery option away; orders placed with it keep it.
    ///
    /// Repeating it does nothing more.
    func deleteDeliveryOption(
        _ request: OrdersAPI.DeleteDeliveryOptionRequest,
        _ call: Call
    ) async throws -> OrdersAPI.DeleteDeliveryOptionResponse

    /// A business's delivery options, by id, at most 20.
    func listDeliveryOptions(
        _ request: OrdersAPI.ListDeliveryOptionsRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ListDeliveryOptionsResponse

    /// Writes a tax rate that products name by `tax_rate_id`: new, or in place of the one with the same id.
    ///
    /// The one with the id `default` taxes products that name none; without it they are untaxed. Orders keep
    /// the rate they were placed with. Refused: TEXT_INVALID (`name`), RATE_INVALID (0 to 1,000,000 micros),
    /// TOO_MANY_TAX_RATES (20 a business).
    func putTaxRate(
        _ request: OrdersAPI.PutTaxRateRequest,
        _ call: Call
    ) async throws -> OrdersAPI.PutTaxRateResponse

    /// Takes a tax rate away that no product and no delivery option names; orders placed with it keep it.
    ///
    /// The rate `default` is in use while one names no rate: it would be untaxed; put it with a rate of 0
    /// instead. Repeating it does nothing more. Refused: TAX_RATE_IN_USE (`current` is the id of a product or
    /// delivery option that uses it).
    func deleteTaxRate(
        _ request: OrdersAPI.DeleteTaxRateRequest,
        _ call: Call
    ) async throws -> OrdersAPI.DeleteTaxRateResponse

    /// A business's tax rates, by id, at most 20.
    func listTaxRates(
        _ request: OrdersAPI.ListTaxRatesRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ListTaxRatesResponse

    /// Writes a discount code: new, or in place of the one with the same code; its uses stay counted.
    ///
    /// One whose `valid_until` is past counts no more. Refused: CODE_INVALID, DISCOUNT_INVALID (naming the
    /// field), TOO_MANY_DISCOUNT_CODES (1,000 a business).
    func putDiscountCode(
        _ request: OrdersAPI.PutDiscountCodeRequest,
        _ call: Call
    ) async throws -> OrdersAPI.PutDiscountCodeResponse

    /// Takes a discount code away: no order can use it any more, and orders placed with it keep their
    /// discount.
    ///
    /// One that is written again goes on counting the uses it had. Repeating it does nothing more. Refused:
    /// CODE_INVALID.
    func deleteDiscountCode(
        _ request: OrdersAPI.DeleteDiscountCodeRequest,
        _ call: Call
    ) async throws -> OrdersAPI.DeleteDiscountCodeResponse

    /// A business's discount codes with their uses, by code, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listDiscountCodes(
        _ request: OrdersAPI.ListDiscountCodesRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ListDiscountCodesResponse
}

extension TermsService {
    public var methods: [MethodHandler] { TermsMethods.handlers(for: self) }
}

extension TermsMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some TermsService) -> [MethodHandler] {
        [
            .unary(putDeliveryOption, service.putDeliveryOption),
            .unary(deleteDeliveryOption, service.deleteDeliveryOption),
            .unary(listDeliveryOptions, service.listDeliveryOptions),
            .unary(putTaxRate, service.putTaxRate),
            .unary(deleteTaxRate, service.deleteTaxRate),
            .unary(listTaxRates, service.listTaxRates),
            .unary(putDiscountCode, service.putDiscountCode),
            .unary(deleteDiscountCode, service.deleteDiscountCode),
            .unary(listDiscountCodes, service.listDiscountCodes),
        ]
    }
}
