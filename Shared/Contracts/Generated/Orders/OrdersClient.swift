// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.orders.v1.Orders` over a channel.
public struct OrdersClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

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
    public func quoteOrder(
        _ request: OrdersAPI.QuoteOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.QuoteOrderResponse {
        try await channel.unary(OrdersMethods.quoteOrder, request, options)
    }

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
    public func placeOrder(
        _ request: OrdersAPI.PlaceOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.PlaceOrderResponse {
        try await channel.unary(OrdersMethods.placeOrder, request, options)
    }

    /// The business takes the order, and the held money becomes its own less the commission: whole at once,
    /// or in parts as it ships (`capture`).
    ///
    /// There is no way back but a refund. Repeating it answers with the order as it is. Refused:
    /// ORDER_NOT_FOUND, ORDER_STATE (it is not placed and authorised), CAPTURE_INVALID (`capture` is
    /// unknown).
    public func acceptOrder(
        _ request: OrdersAPI.AcceptOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.AcceptOrderResponse {
        try await channel.unary(OrdersMethods.acceptOrder, request, options)
    }

    /// The business turns the order down: the money goes back to the buyer and the stock is free again.
    ///
    /// An accepted order can be turned down too while it is captured as it ships and nothing was shipped.
    /// Repeating it answers with the order as it is; the first reason stays. Refused: ORDER_NOT_FOUND,
    /// ORDER_STATE, TEXT_INVALID (`reason`).
    public func declineOrder(
        _ request: OrdersAPI.DeclineOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.DeclineOrderResponse {
        try await channel.unary(OrdersMethods.declineOrder, request, options)
    }

    /// The buyer takes the order back before the business has accepted it.
    ///
    /// Repeating it answers with the order as it is; the first reason stays. Refused: ORDER_NOT_FOUND,
    /// ORDER_STATE (it was accepted or has ended; or payments knows another payment by its id, which is not
    /// the order's to void: an operator has to look), TEXT_INVALID (`reason`).
    public func cancelOrder(
        _ request: OrdersAPI.CancelOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.CancelOrderResponse {
        try await channel.unary(OrdersMethods.cancelOrder, request, options)
    }

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
    public func refundOrder(
        _ request: OrdersAPI.RefundOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.RefundOrderResponse {
        try await channel.unary(OrdersMethods.refundOrder, request, options)
    }

    /// The buyer has the goods, all of which were shipped.
    ///
    /// Repeating it answers with the order as it is. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    public func confirmReceipt(
        _ request: OrdersAPI.ConfirmReceiptRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ConfirmReceiptResponse {
        try await channel.unary(OrdersMethods.confirmReceipt, request, options)
    }

    /// One order of the caller's, as buyer or as business.
    ///
    /// Refused: ORDER_NOT_FOUND (also for anybody else's).
    public func getOrder(
        _ request: OrdersAPI.GetOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.GetOrderResponse {
        try await channel.unary(OrdersMethods.getOrder, request, options)
    }

    /// The caller's orders, as buyer or as business, newest first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listOrders(
        _ request: OrdersAPI.ListOrdersRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ListOrdersResponse {
        try await channel.unary(OrdersMethods.listOrders, request, options)
    }
}
