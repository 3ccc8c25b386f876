import Contracts
import Foundation
import NIOCore
import RPC
import TestKit
import Testing
import Values

/// What a stranger on the network, or a person with somebody else's ids, may try; the system goes on.
@Suite struct `A hostile client` {
    @Test func `that sends junk to every port costs itself the connection and nobody else anything`()
        async throws
    {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let junk: [[UInt8]] = [
                Array("GET / HTTP/1.1\r\nHost: souk\r\n\r\n".utf8),
                [0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 1, 1, 0],
                [0, 0x40, 0, 1, 0, 0, 0, 1, 1, 0],
                [0, 0, 0, 4, 0, 0, 0, 2, 1, 0, 1, 2, 3, 4],
                [0, 0, 0, 4, 0, 0, 0, 0, 1, 0, 1, 2, 3, 4],
                [0, 0, 0, 3, 0, 0, 0, 1, 1, 0, 0xFF, 0xFF, 0xFF],
                [0, 0, 0, 1, 0, 0, 0, 1, 3, 0, 9],
                [22, 3, 1, 2, 0, 1, 0, 1],
            ]
            for program in TestSystem.Program.allCases {
                for bytes in junk { try send(bytes, to: system.port(of: program)) }
            }
            let buyer = try await market.buyer()
            #expect(try await market.order("after-junk", by: buyer).payment == .authorised)
            _ = try await system.verify()
        }
    }

    private func send(_ bytes: [UInt8], to port: Int) throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(port).bigEndian)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(connected == 0, "nobody listens on \(port)")
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    @Test func `that knows another person's ids learns nothing and changes nothing`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let (victim, thief) = try await (market.buyer(), market.buyer())
            let order = try await market.order("order-v", by: victim)
            let conversation = try await conversation(of: victim, market)

            await expect("ORDER_NOT_FOUND", .notFound) {
                _ = try await market.orders.getOrder(.init(orderID: order.id), thief.options)
            }
            await expect("ORDER_NOT_FOUND", .notFound) {
                _ = try await market.orders.cancelOrder(.init(orderID: order.id), thief.options)
            }
            await expect("CONVERSATION_NOT_FOUND", .notFound) {
                _ = try await market.messaging.listMessages(
                    .init(conversationID: conversation), thief.options)
            }
            let other = try await MarketFixture.open(over: system.gateway)
            await expect("ORDER_NOT_FOUND", .notFound) {
                _ = try await other.orders.acceptOrder(.init(orderID: order.id), other.seller)
            }
            await expect("HOLD_NOT_FOUND", .notFound) {
                _ = try await market.payments.getPayment(.init(holdID: order.id), thief.options)
            }
            // Another person's signature pays nothing, however right it is.
            let stolen = try await market.sign("order-t", market.cart(), by: victim)
            await expect("PAYMENT_REFUSED", .failedPrecondition) {
                _ = try await market.place(stolen, by: thief)
            }
            _ = try await system.verify()
        }
    }

    @Test func `that sends impossible values gets a refusal that names the field`() async throws {
        try await TestSystem.with { system in
            let market = try await MarketFixture.open(over: system.gateway)
            let buyer = try await market.buyer()
            for quantity in [Int64.min, -1, 0, 1_001, .max] {
                await expect("QUANTITY_INVALID", .invalidArgument) {
                    _ = try await market.quote(market.cart(quantity), by: buyer)
                }
            }
            var cheap = try await market.sign("order-q", market.cart(), by: buyer)
            cheap.total?.minor = 1
            await expect("TOTAL_CHANGED", .failedPrecondition) {
                _ = try await market.place(cheap, by: buyer)
            }
            try await refuseWrongSignatures(market, buyer)
            let placed = try await market.sign("order-b", market.cart(), by: buyer)
            let order = try await market.place(placed, by: buyer)
            var another = placed
            another.cart?.lines[0].quantity = 2
            another.total?.minor *= 2
            await expect("ID_REUSED", .alreadyExists) { _ = try await market.place(another, by: buyer) }
            await expect("TOKEN_INVALID", .unauthenticated) {
                _ = try await market.orders.getOrder(
                    .init(orderID: order.id), MarketFixture.bearer("e30.e30."))
            }
            #expect(try await market.available() == 999)
            _ = try await system.verify()
        }
    }

    /// Signatures of another request or total, past ones, and one used twice: none of them pays.
    private func refuseWrongSignatures(_ market: MarketFixture, _ buyer: MarketFixture.Buyer) async throws {
        var moved = try await market.sign("order-s", market.cart(), by: buyer)
        moved.requestID = "order-s2"
        await expect("PAYMENT_REFUSED", .failedPrecondition) { _ = try await market.place(moved, by: buyer) }
        var altered = try await market.sign("order-u", market.cart(), by: buyer)
        altered.cart?.lines[0].quantity = 2
        altered.total?.minor *= 2
        await expect("PAYMENT_REFUSED", .failedPrecondition) {
            _ = try await market.place(altered, by: buyer)
        }
        let old = try await market.sign("order-o", market.cart(), by: buyer, seconds: -60)
        await expect("SIGNATURE_EXPIRED", .failedPrecondition) { _ = try await market.place(old, by: buyer) }
    }

    private func conversation(of buyer: MarketFixture.Buyer, _ market: MarketFixture) async throws -> String {
        let sent = try await market.messaging.sendMessage(
            .init(
                messageID: "m-1", to: .party(CommonAPI.Party(market.party)),
                content: .text(.init(body: "Hello"))),
            buyer.options)
        return sent.message?.conversationID ?? ""
    }
}
