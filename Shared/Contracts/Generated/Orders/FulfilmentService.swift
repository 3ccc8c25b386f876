// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// How an accepted order reaches its buyer.
/// What answers `souk.orders.v1.Fulfilment`: a function for each method.
public protocol FulfilmentService: RPCService {
    /// The business has packed the order, which it has accepted.
    ///
    /// Repeating it does nothing more. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    func packOrder(
        _ request: OrdersAPI.PackOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.PackOrderResponse

    /// The business has handed goods to a carrier: all that is left, or the lines named.
    ///
    /// Where the order is captured as it ships, the shipment's share of the total is captured, and the last
    /// shipment captures all that is left. The business chooses the id: the same id and content answers as
    /// before. Refused: ORDER_NOT_FOUND, ORDER_STATE, TEXT_INVALID (`tracking`), LINES_INVALID (no such line,
    /// or twice), QUANTITY_INVALID (more than is left to ship), ID_REUSED, TOO_MANY_SHIPMENTS (20 an order).
    func shipOrder(
        _ request: OrdersAPI.ShipOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ShipOrderResponse

    /// Everything that was shipped has arrived.
    ///
    /// Repeating it does nothing more. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    func deliverOrder(
        _ request: OrdersAPI.DeliverOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.DeliverOrderResponse

    /// The shipped goods came back; restock them and give money back with RefundOrder.
    ///
    /// Repeating it does nothing more. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    func returnOrder(
        _ request: OrdersAPI.ReturnOrderRequest,
        _ call: Call
    ) async throws -> OrdersAPI.ReturnOrderResponse
}

extension FulfilmentService {
    public var methods: [MethodHandler] { FulfilmentMethods.handlers(for: self) }
}

extension FulfilmentMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some FulfilmentService) -> [MethodHandler] {
        [
            .unary(packOrder, service.packOrder),
            .unary(shipOrder, service.shipOrder),
            .unary(deliverOrder, service.deliverOrder),
            .unary(returnOrder, service.returnOrder),
        ]
    }
}
