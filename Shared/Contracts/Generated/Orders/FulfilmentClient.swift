// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.orders.v1.Fulfilment` over a channel.
public struct FulfilmentClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// The business has packed the order, which it has accepted.
    ///
    /// Repeating it does nothing more. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    public func packOrder(
        _ request: OrdersAPI.PackOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.PackOrderResponse {
        try await channel.unary(FulfilmentMethods.packOrder, request, options)
    }

    /// The business has handed goods to a carrier: all that is left, or the lines named.
    ///
    /// Where the order is captured as it ships, the shipment's share of the total is captured, and the last
    /// shipment captures all that is left. The business chooses the id: the same id and content answers as
    /// before. Refused: ORDER_NOT_FOUND, ORDER_STATE, TEXT_INVALID (`tracking`), LINES_INVALID (no such line,
    /// or twice), QUANTITY_INVALID (more than is left to ship), ID_REUSED, TOO_MANY_SHIPMENTS (20 an order).
    public func shipOrder(
        _ request: OrdersAPI.ShipOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ShipOrderResponse {
        try await channel.unary(FulfilmentMethods.shipOrder, request, options)
    }

    /// Everything that was shipped has arrived.
    ///
    /// Repeating it does nothing more. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    public func deliverOrder(
        _ request: OrdersAPI.DeliverOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.DeliverOrderResponse {
        try await channel.unary(FulfilmentMethods.deliverOrder, request, options)
    }

    /// The shipped goods came back; restock them and give money back with RefundOrder.
    ///
    /// Repeating it does nothing more. Refused: ORDER_NOT_FOUND, ORDER_STATE.
    public func returnOrder(
        _ request: OrdersAPI.ReturnOrderRequest,
        _ options: CallOptions = .none
    ) async throws -> OrdersAPI.ReturnOrderResponse {
        try await channel.unary(FulfilmentMethods.returnOrder, request, options)
    }
}
