import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `A request for an order` {
    static let long = String(repeating: "n", count: 501)

    static let mistakes: [Mistake<OrdersAPI.PlaceOrderRequest>] = [
        Mistake("ID_MALFORMED", "request_id") { $0.requestID = "" },
        Mistake("ID_MALFORMED", "request_id") { $0.requestID = "a/b" },
        Mistake("ID_MALFORMED", "cart.business_id") { $0.cart = nil },
        Mistake("LINES_INVALID", "cart.lines") { $0.cart?.lines = [] },
        Mistake("LINES_INVALID", "cart.lines") {
            $0.cart?.lines = (0..<101).map { CommerceFixture.line("mug-\($0)") }
        },
        Mistake("LINES_INVALID", "cart.lines[1]") {
            $0.cart?.lines += CommerceFixture.mugs
        },
        Mistake("QUANTITY_INVALID", "cart.lines[0].quantity") {
            $0.cart?.lines[0].quantity = 0
        },
        Mistake("QUANTITY_INVALID", "cart.lines[0].quantity") {
            $0.cart?.lines[0].quantity = 1_001
        },
        Mistake("QUANTITY_INVALID", "cart.lines[0].quantity") {
            $0.cart?.lines[0].quantity = .min
        },
        Mistake("ID_MALFORMED", "cart.lines[0].product_id") {
            $0.cart?.lines[0].productID = ""
        },
        Mistake("ID_MALFORMED", "cart.lines[0].variant_id") {
            $0.cart?.lines[0].variantID = "a/b"
        },
        Mistake("LINES_INVALID", "cart.lines[0].options") {
            $0.cart?.lines[0].options = (0..<11).map { OrdersAPI.LineOption(name: "n\($0)", value: "v") }
        },
        Mistake("LINES_INVALID", "cart.lines") { request in
            let value = String(repeating: "v", count: 200)
            request.cart?.lines = (0..<17).map { line in
                OrdersAPI.CartLine(
                    productID: "mug", quantity: 1,
                    options: (0..<10).map {
                        OrdersAPI.LineOption(name: "n\($0)", value: "\(line)" + value.dropFirst(2))
                    })
            }
        },
        Mistake("LINES_INVALID", "cart.lines[0].options") {
            $0.cart?.lines[0].options = [
                OrdersAPI.LineOption(name: "n", value: "v"), OrdersAPI.LineOption(name: "n", value: "w"),
            ]
        },
        Mistake("TEXT_INVALID", "cart.lines[0].options[0].value") {
            $0.cart?.lines[0].options = [OrdersAPI.LineOption(name: "n", value: " ")]
        },
        Mistake("TEXT_INVALID", "cart.lines[0].options[0].name") {
            $0.cart?.lines[0].options = [OrdersAPI.LineOption(name: "n\tm", value: "v")]
        },
        Mistake("ID_MALFORMED", "cart.delivery_option_id") {
            $0.cart?.deliveryOptionID = "a/b"
        },
        Mistake("DELIVERY_OPTION_NOT_FOUND", "cart.delivery_option_id", code: .notFound) {
            $0.cart?.deliveryOptionID = "pigeon"
        },
        Mistake("ADDRESS_INVALID", "cart.address.lines") {
            $0.cart?.address = CommerceFixture.address
            $0.cart?.address?.lines = []
        },
        Mistake("ADDRESS_INVALID", "cart.address.lines[0]") {
            $0.cart?.address = CommerceFixture.address
            $0.cart?.address?.lines = ["\n"]
        },
        Mistake("ADDRESS_INVALID", "cart.address.name") {
            $0.cart?.address = CommerceFixture.address
            $0.cart?.address?.name = ""
        },
        Mistake("ADDRESS_INVALID", "cart.address.country") {
            $0.cart?.address = CommerceFixture.address
            $0.cart?.address?.country = "de"
        },
        Mistake("CODE_INVALID", "cart.discount_code") { $0.cart?.discountCode = "ab" },
        Mistake("DISCOUNT_CODE_NOT_FOUND", "cart.discount_code", code: .notFound) {
            $0.cart?.discountCode = "winter"
        },
        Mistake("FIELD_MISSING", "total") { $0.total = nil },
        Mistake("TOTAL_CHANGED", "total", code: .failedPrecondition) { $0.total?.minor = 12_49 },
        Mistake("TOTAL_CHANGED", "total", code: .failedPrecondition) { $0.total?.currency = "USD" },
        Mistake("AUTHORISATION_MISSING", "authorisation") { $0.authorisation = nil },
        Mistake("ID_MALFORMED", "approval.approval_id") {
            $0.authorisation = CommerceFixture.approval("")
        },
        Mistake("EXPIRY_INVALID", "approval.expires_at") {
            $0.authorisation = .approval(OrdersAPI.PaymentApproval(approvalID: "approval-1"))
        },
        Mistake("APPROVAL_EXPIRED", "approval.expires_at", code: .failedPrecondition) {
            $0.authorisation = CommerceFixture.approval("approval-1", expiresAt: ManualClock.morning)
        },
        Mistake("TEXT_INVALID", "note") { $0.note = Self.long },
        Mistake("PRODUCT_NOT_FOUND", "cart.lines[0].product_id", code: .notFound) {
            $0.cart?.lines[0].productID = "cup"
        },
        Mistake("PRODUCT_NOT_FOUND", "cart.lines[0].product_id", code: .notFound) {
            $0.cart?.businessID = "nobody"
        },
        Mistake("OUT_OF_STOCK", "cart.lines[0].quantity", code: .failedPrecondition) {
            $0.cart?.lines[0].quantity = 11
        },
        Mistake("CURRENCY_MIXED", "cart.lines[1].product_id") {
            $0.cart?.lines.append(CommerceFixture.line("dollar"))
        },
        Mistake("TOTAL_TOO_LARGE", "cart.lines") {
            $0.cart?.lines = [CommerceFixture.line("palace", 2)]
        },
    ]

    static func signed(
        _ edit: @escaping @Sendable (inout PaymentsAPI.DeviceSignature) -> Void
    ) -> @Sendable (inout OrdersAPI.PlaceOrderRequest) -> Void {
        { request in
            var signature = PaymentsAPI.DeviceSignature(
                keyID: "dk_1", nonce: "0123456789abcdef",
                expiresAt: ManualClock.morning.adding(seconds: 300),
                signature: [UInt8](repeating: 7, count: 64))
            edit(&signature)
            request.authorisation = .deviceSignature(signature)
        }
    }

    static let signatureMistakes: [Mistake<OrdersAPI.PlaceOrderRequest>] = [
        Mistake("ID_MALFORMED", "device_signature.key_id", signed { $0.keyID = "" }),
        Mistake(
            "NONCE_INVALID", "device_signature.nonce", signed { $0.nonce = "short" }),
        Mistake(
            "NONCE_INVALID", "device_signature.nonce",
            signed { $0.nonce = "0123456789abcde\n" }),
        Mistake(
            "SIGNATURE_INVALID", "device_signature.signature",
            signed { $0.signature.removeLast() }),
        Mistake(
            "EXPIRY_INVALID", "device_signature.expires_at",
            signed { $0.expiresAt = nil }),
        Mistake(
            "EXPIRY_INVALID", "device_signature.expires_at",
            signed { $0.expiresAt = $0.expiresAt?.adding(microseconds: 1) }),
        Mistake(
            "SIGNATURE_EXPIRED", "device_signature.expires_at", code: .failedPrecondition,
            signed { $0.expiresAt = ManualClock.morning }),
    ]

    @Test(arguments: mistakes + signatureMistakes)
    func `that breaks a rule is refused, leaves nothing behind and may be sent again`(
        mistake: Mistake<OrdersAPI.PlaceOrderRequest>
    ) async throws {
        let fixture = try await CommerceFixture(mugs: 10)
        try await fixture.put("dollar", Money(1_00, .usd), stock: 1)
        try await fixture.put("palace", Money(1_000_000_000_000, .eur), stock: 2)
        var request = try await fixture.request("req-1")
        mistake.make(&request)
        await expect(mistake.reason, mistake.code, field: mistake.field) { try await fixture.place(request) }
        #expect(try await fixture.allOrders() == [])
        #expect(try await fixture.available() == 10)
        #expect(try await fixture.place("req-1").payment == .authorised)
        try await fixture.expectSound()
    }

    @Test func `of a hundred lines at the limits is fine`() async throws {
        let fixture = try await CommerceFixture(mugs: 10)
        for number in 0..<100 { try await fixture.put("tile-\(number)", Money(1, .eur), stock: 1_000) }
        let lines = (0..<100).map { CommerceFixture.line("tile-\($0)", 1_000) }
        var request = try await fixture.request("req-1", CommerceFixture.cart(lines))
        request.note = String(repeating: "ü", count: 500)
        let order = try await fixture.place(request)
        #expect(order.totals?.total?.minor == 100_000)
        #expect(order.lines.map(\.productID) == lines.map(\.productID))
        #expect(try await fixture.order("req-1") == order)
        try await fixture.expectSound()
    }

    @Test func `may ask for one product twice with other options, and takes the sum of both`() async throws {
        let fixture = try await CommerceFixture(mugs: 5)
        var lines = [CommerceFixture.line("mug", 2), CommerceFixture.line("mug", 3)]
        lines[0].options = [OrdersAPI.LineOption(name: "engraving", value: "M. K.")]
        lines[1].options = [
            OrdersAPI.LineOption(name: "engraving", value: "N. A.: gift"),
            OrdersAPI.LineOption(name: "colour", value: "blue"),
        ]
        let order = try await fixture.place("req-1", lines)
        #expect(order.lines.map(\.options) == lines.map(\.options))
        #expect(try await fixture.order("req-1").lines == order.lines)
        #expect(try await fixture.available() == 0)
        lines[1].quantity = 4
        await expect("OUT_OF_STOCK") { try await fixture.quote(CommerceFixture.cart(lines)) }
        try await fixture.cancel("req-1")
        #expect(try await fixture.available() == 5)
        try await fixture.expectSound()
    }
}
