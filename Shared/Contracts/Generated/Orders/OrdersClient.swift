// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.orders.v1.Orders` over a channel.
public struct OrdersClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Reprices the lines, takes the goods off the shelf, and holds the buyer's money under an approval of
    /// theirs (souk.payments.v1.Payments/ApprovePayment).
    ///
    /// Answers when the money is held, so with an order that is `paid`. The buyer chooses the order's id: the
    /// same id and content answers with the order as it is now. Refused before anything is kept:
    /// ORDER_ID_INVALID, ID_MALFORMED (`approval_id`), LINES_INVALID, QUANTITY_INVALID, PRODUCT_NOT_FOUND,
    /// PRICE_CHANGED, CURRENCIES_MIXED, TOTAL_TOO_LARGE, OUT_OF_STOCK, NOTE_INVALID, ID_REUSED,
    /// ACCOUNTS_UNAVAILABLE. Refused for good, and the order is `cancelled` and its goods are back on the
    /// shelf: PAYMENT_REFUSED (its rule is the reason that payments gave). If payments cannot be reached the
    /// order waits in `awaiting_payment` until it is paid or expires, and the call fails with
    /// PAYMENTS_UNAVAILABLE: repeat it to learn how it ended.
    public func placeOrder(
        _ request: OrdersAPI.PlaceOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.PlaceOrderResponse {
        try await channel.unary(OrdersMethods.placeOrder, request, options)
    }

    /// The business takes the order: the held money becomes its own, less the commission.
    ///
    /// There is no way back but a refund. Repeating it answers with the order as it is. Refused:
    /// ORDER_NOT_FOUND, ORDER_STATE (it is not `paid`).
    public func acceptOrder(
        _ request: OrdersAPI.AcceptOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.AcceptOrderResponse {
        try await channel.unary(OrdersMethods.acceptOrder, request, options)
    }

    /// The business turns the order down: the money goes back to the buyer and the goods to the shelf.
    ///
    /// Repeating it answers with the order as it is. Refused: ORDER_NOT_FOUND, ORDER_STATE, REASON_INVALID.
    public func declineOrder(
        _ request: OrdersAPI.DeclineOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.DeclineOrderResponse {
        try await channel.unary(OrdersMethods.declineOrder, request, options)
    }

    /// The buyer takes the order back before the business has accepted it.
    ///
    /// Repeating it answers with the order as it is. Refused: ORDER_NOT_FOUND, ORDER_STATE, REASON_INVALID.
    public func cancelOrder(
        _ request: OrdersAPI.CancelOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.CancelOrderResponse {
        try await channel.unary(OrdersMethods.cancelOrder, request, options)
    }

    /// The business has handed the goods to a carrier.
    ///
    /// The same tracking number answers as before. Refused: ORDER_NOT_FOUND, ORDER_STATE, TRACKING_INVALID,
    /// TRACKING_DIFFERS (already shipped under another number).
    public func shipOrder(
        _ request: OrdersAPI.ShipOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ShipOrderResponse {
        try await channel.unary(OrdersMethods.shipOrder, request, options)
    }

    /// The buyer has the goods.
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
