// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Where money has to move before the answer, PAYMENTS_UNAVAILABLE says that payments cannot be reached: the
/// order goes on by itself once they can, and repeating the call tells how it ended.
/// What answers `souk.orders.v1.Orders`: a function for each method.
public protocol OrdersService: RPCService {
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
    func placeOrder(
        _ request: OrdersAPI.PlaceOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.PlaceOrderResponse

    /// The business takes the order: the held money becomes its own, less the commission.
    ///
    /// There is no way back but a refund. Repeating it answers with the order as it is. Refused:
    /// ORDER_NOT_FOUND, ORDER_STATE (it is not `paid`).
    func acceptOrder(
        _ request: OrdersAPI.AcceptOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.AcceptOrderResponse

    /// The business turns the order down: the money goes back to the buyer and the goods to the shelf.
    ///
    /// Repeating it answers with the order as it is. Refused: ORDER_NOT_FOUND, ORDER_STATE, REASON_INVALID.
    func declineOrder(
        _ request: OrdersAPI.DeclineOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.DeclineOrderResponse

    /// The buyer takes the order back before the business has accepted it.
    ///
    /// Repeating it answers with the order as it is. Refused: ORDER_NOT_FOUND, ORDER_STATE, REASON_INVALID.
    func cancelOrder(
        _ request: OrdersAPI.CancelOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.CancelOrderResponse

    /// The business has handed the goods to a carrier.
    ///
    /// The same tracking number answers as before. Refused: ORDER_NOT_FOUND, ORDER_STATE, TRACKING_INVALID,
    /// TRACKING_DIFFERS (already shipped under another number).
    func shipOrder(
        _ request: OrdersAPI.ShipOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ShipOrderResponse

    /// The buyer has the goods.
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
            .unary(placeOrder, service.placeOrder),
            .unary(acceptOrder, service.acceptOrder),
            .unary(declineOrder, service.declineOrder),
            .unary(cancelOrder, service.cancelOrder),
            .unary(shipOrder, service.shipOrder),
            .unary(confirmReceipt, service.confirmReceipt),
            .unary(getOrder, service.getOrder),
            .unary(listOrders, service.listOrders),
        ]
    }
}
