import Contracts
import Storage
import TestKit
import Testing
import Values

@testable import Commerce

@Suite struct `What commerce shows to audits` {
    let fixture: CommerceFixture

    init() async throws {
        fixture = try await CommerceFixture()
        try await fixture.put(
            OrdersAPI.TaxRate(id: "default", name: "VAT", rateMicros: 190_000, included: true))
        try await fixture.put(
            OrdersAPI.DiscountCode(code: "SPRING", value: .percentMicros(100_000), usesMax: 9))
        var cart = CommerceFixture.cart([CommerceFixture.line("mug", 2)])
        cart.discountCode = "SPRING"
        try await fixture.place(fixture.request("req-1", cart))
        try await fixture.accept("req-1", .asShipped)
        let piece = [OrdersAPI.LineQuantity(line: 0, quantity: 1)]
        try await fixture.ship("req-1", "parcel-1", piece, final: true)
        try await fixture.refund("req-1", "refund-1", 1_00, restock: piece)
    }

    func rows(_ name: String) async throws -> [Row] {
        let relation = try #require(Orders.audit.first { $0.name == name })
        return try await fixture.database.read { db in try db.rows(relation.sql) }
    }

    @Test func `has in each relation the columns it names, in order, of the types it says, and no null row`()
        async throws
    {
        #expect(Set(Orders.audit.map(\.name)).count == Orders.audit.count)
        for relation in Orders.audit {
            let rows = try await rows(relation.name)
            #expect(!rows.isEmpty, "\(relation.name)")
            for row in rows {
                for column in relation.columns {
                    let value: SQLValue = try row[column.name]
                    let isValid =
                        switch (column.kind, value) {
                        case (.text, .text), (.integer, .integer), (.bytes, .blob), (_, .null): true
                        default: false
                        }
                    #expect(isValid, "\(relation.name).\(column.name)")
                }
            }
        }
    }

    @Test func `is the order with its parties, its states and where its money went`() async throws {
        let order = try #require(try await rows("orders").first)
        #expect(try order["buyer"] as String == "person:acc_maria")
        #expect(try order["customer"] as String == "customer:teahouse/cus_acc_maria_at_teahouse")
        #expect(try order["state"] as String == "accepted")
        #expect(try order["payment"] as String == "partly_refunded")
        #expect(try order["capture"] as String == "as_shipped")
        #expect(try order["total_minor"] as Int64 == 22_50)
        #expect(try order["captured_minor"] as Int64 == 11_25)
        #expect(try order["released_minor"] as Int64 == 11_25)
        #expect(try order["refunded_minor"] as Int64 == 1_00)
        #expect(try order["authorisation"] as String == "approval")
        #expect(try order["step"] as String == "")
        #expect(try order["due_at"] as Int64? == nil)
    }

    @Test func `is each change that others were told of, in order`() async throws {
        let changes = try await rows("order_changes")
        #expect(try changes.map { try $0["number"] as Int64 } == [1, 2, 3, 4, 5, 6])
        let words = ["placed", "authorised", "accepted", "shipped", "captured", "refunded"]
        #expect(try changes.map { try $0["change"] as String } == words)
        let parts = ["", "", "", "parcel-1", "parcel-1", "refund-1"]
        #expect(try changes.map { try $0["part_id"] as String } == parts)
    }

    @Test func `says which step an order is at while payments is down`() async throws {
        fixture.payments.isDown = true
        _ = await refusal { try await fixture.refund("req-1", "refund-2", 1_00) }
        #expect(try (try await rows("orders").first)?["step"] as String? == "refunding")
        #expect(try (try await rows("refunds").last)?["state"] as String? == "pending")
    }
}
