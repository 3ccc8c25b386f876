// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Where money has to move before the answer, PAYMENTS_UNAVAILABLE says that payments cannot be reached: the
/// order goes on by itself once they can, and repeating the call tells how it ended.
///
/// Any rpc that takes ids also refuses with ID_MALFORMED, naming the field.
/// What answers `souk.orders.v1.Orders`: a function for each method.
public protocol OrdersService: RPCService {
    /// Works out what an order would cost at this moment: lines, discount, delivery and tax.
    ///
    /// Nothing is reserved. The total is what the buyer signs or approves with the PIN; PlaceOrder with the
    /// same content before `expires_at` costs the same, unless the business changes a price or its terms, and
    /// then it refuses. How it is worked out, each step exact: the discount is spread over the lines in
    /// proportion to their prices, by largest remainder; then each tax rate applies once to all that it
    /// covers, rounded half to even. Refused: LINES_INVALID, QUANTITY_INVALID, PRODUCT_NOT_FOUND,
    /// CURRENCY_MIXED, TOTAL_TOO_LARGE (1,000,000,000,000 minor units), OUT_OF_STOCK, TEXT_INVALID (a line's
    /// options), DELIVERY_OPTION_NOT_FOUND, DELIVERY_OPTION_MISSING, ADDRESS_INVALID, CODE_INVALID,
    /// DISCOUNT_CODE_NOT_FOUND, DISCOUNT_CODE_EXPIRED, DISCOUNT_CODE_USED_UP, DISCOUNT_CODE_NOT_APPLICABLE,
    /// TAX_RATE_NOT_FOUND (the business has to repair its terms).
    func quoteOrder(
        _ request: OrdersAPI.QuoteOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.QuoteOrderResponse

    /// Reprices the cart, reserves the stock and the discount, and holds the buyer's money.
    ///
    /// Answers when the money is held. The server makes the order's id; `request_id` makes the call
    /// repeatable: the same content answers with the order as it is now. Refused before anything is kept: as
    /// QuoteOrder, and TOTAL_CHANGED (the total is another than `total`; `current` is the new one in minor
    /// units), AUTHORISATION_MISSING, APPROVAL_EXPIRED, SIGNATURE_EXPIRED, NONCE_INVALID, EXPIRY_INVALID (an
    /// approval's is missing, or a signature's is not in whole seconds), SIGNATURE_INVALID (not 64 bytes),
    /// TEXT_INVALID (`note`), ID_REUSED, ACCOUNTS_UNAVAILABLE. Refused for good, and the order is `cancelled`
    /// and its stock free again: PAYMENT_REFUSED (its rule is the reason that payments gave); its payment is
    /// `refused`, or `voided` where payments had to be told that its money must never be held. If payments
    /// cannot be reached the order waits with its payment `awaiting` until it is paid or expires, 10 minutes
    /// after it was placed or with its approval or signature if that is sooner, and the call fails with
    /// PAYMENTS_UNAVAILABLE: repeat it to learn how it ended. The business has 24 hours from the moment at
    /// which the money is held, however long that took.
    func placeOrder(
        _ request: OrdersAPI.PlaceOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.PlaceOrderResponse

    /// The business takes the order, and the held money becomes its own less the commission: whole at once,
    /// or in parts as it ships (`capture`).
    ///
    /// There is no way back but a refund. Repeating it answers with the order as it is. Refused:
    /// ORDER_NOT_FOUND, ORDER_STATE (it is not placed and authorised), CAPTURE_INVALID (`capture` is
    /// unknown).
    func acceptOrder(
        _ request: OrdersAPI.AcceptOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.AcceptOrderResponse

    /// The business turns the order down: the money goes back to the buyer and the stock is free again.
    ///
    /// An accepted order can be turned down too while it is captured as it ships and nothing was shipped.
    /// Repeating it answers with the order as it is; the first reason stays. Refused: ORDER_NOT_FOUND,
    /// ORDER_STATE, TEXT_INVALID (`reason`).
    func declineOrder(
        _ request: OrdersAPI.DeclineOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.DeclineOrderResponse

    /// The buyer takes the order back before the business has accepted it.
    ///
    /// Repeating it answers with the order as it is; the first reason stays. Refused: ORDER_NOT_FOUND,
    /// ORDER_STATE (it was accepted or has ended; or payments knows another payment by its id, which is not
    /// the order's to void: an operator has to look), TEXT_INVALID (`reason`).
    func cancelOrder(
        _ request: OrdersAPI.CancelOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.CancelOrderResponse

    /// Gives captured money of the order back to the buyer, in part or whole; the restocked lines are free to
    /// sell again.
    ///
    /// The business chooses the id: the same id and content answers with the order as it is. Refused:
    /// ORDER_NOT_FOUND, ORDER_STATE (nothing was captured), AMOUNT_INVALID (1 or more, in the order's
    /// currency), REFUND_TOO_LARGE (all refunds together exceed what was captured), LINES_INVALID (no such
    /// line, or twice), QUANTITY_INVALID (more than was bought and not yet restocked), INSUFFICIENT_FUNDS
    /// (the business's wallet is too low; the refund stays refused under its id), ID_REUSED, TEXT_INVALID
    /// (`reason`), TOO_MANY_REFUNDS (100 an order that were not refused, or 200 that were). If payments
    /// cannot be reached the refund goes on by itself.
    func refundOrder(
        _ request: OrdersAPI.RefundOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.RefundOrderResponse

    /// The buyer has the goods, all of which were shipped.
    ///
    /// Repeating it answers with the order as it is. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    func confirmReceipt(
        _ request: OrdersAPI.ConfirmReceiptRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ConfirmReceiptResponse

    /// One order of the caller's, as buyer or as business.
    ///
    /// Refused: ORDER_NOT_FOUND (also for anybody else's).
    func getOrder(
        _ request: OrdersAPI.GetOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.GetOrderResponse

    /// The caller's orders, as buyer or as business, newest first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listOrders(
        _ request: OrdersAPI.ListOrdersRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ListOrdersResponse
}

extension OrdersService {
    public var methods: [MethodHandler] { OrdersMethods.handlers(for: self) }
}

extension OrdersMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some OrdersService) -> [MethodHandler] {
        [
            .unary(quoteOrder, service.quoteOrder),
            .unary(placeOrder, service.placeOrder),
            .unary(acceptOrder, service.acceptOrder),
            .unary(declineOrder, service.declineOrder),
            .unary(cancelOrder, service.cancelOrder),
            .unary(refundOrder, service.refundOrder),
            .unary(confirmReceipt, service.confirmReceipt),
            .unary(getOrder, service.getOrder),
            .unary(listOrders, service.listOrders),
        ]
    }
}
