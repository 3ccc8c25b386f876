import Contracts
import Storage
import Testing
import Values

@testable import Commerce

@Suite struct `Stock of an order` {
    let fixture: CatalogFixture
    let mugs: StockLine
    let cups: StockLine

    init() async throws {
        fixture = try CatalogFixture()
        try await fixture.put(CatalogFixture.mug(), stock: 10)
        try await fixture.put(CatalogFixture.cup())
        mugs = try CatalogFixture.line("mug", nil, 4)
        cups = try CatalogFixture.line("cup", "blue", 2)
    }

    @Test func `is reserved with the title, price and rest of what is sold`() async throws {
        let item = SellableItem(
            product: mugs.product, variant: nil, title: "A mug", price: Money(12_50, .eur), taxRateID: "",
            available: 6)
        #expect(try await fixture.reserve(mugs, for: "order-1") == .reserved(item))
        let cup = SellableItem(
            product: cups.product, variant: cups.variant, title: "Cup (blue)", price: Money(14_00, .eur),
            taxRateID: "", available: 3)
        #expect(try await fixture.reserve(cups, for: "order-1") == .reserved(cup))
        #expect(try await fixture.available("mug") == 6)
        try await fixture.expectSound()
    }

    @Test func `is refused beyond what is there, and says how much is`() async throws {
        let reservation = try await fixture.reserve(CatalogFixture.line("mug", nil, 11), for: "order-1")
        guard case .refused(let item?) = reservation else {
            Issue.record("\(reservation)")
            return
        }
        #expect(item.available == 10)
        try await fixture.expectSound()
    }

    @Test(arguments: [("pot", nil), ("mug", "blue"), ("cup", nil), ("cup", "green")])
    func `is refused for what is not on sale`(product: String, variant: String?) async throws {
        let line = try CatalogFixture.line(product, variant)
        #expect(try await fixture.reserve(line, for: "order-1") == .refused(nil))
    }

    @Test func `is not there for a variant that is left out or hidden`() async throws {
        try await fixture.put(CatalogFixture.cup(colours: ["white"]))
        #expect(try await fixture.reserve(cups, for: "order-1") == .refused(nil))
        var cup = CatalogFixture.cup()
        cup.variants[1].status = .hidden
        try await fixture.put(cup)
        #expect(try await fixture.reserve(cups, for: "order-1") == .refused(nil))
    }

    @Test func `is sold or released once, however often it is asked for`() async throws {
        for order in ["order-1", "order-2"] {
            try await fixture.reserve(mugs, for: order)
            try await fixture.reserve(cups, for: order)
        }
        for _ in 0..<2 {
            try await fixture.sell([mugs, cups], for: "order-1")
            try await fixture.release([mugs, cups], for: "order-2")
        }
        #expect(try await fixture.available("mug") == 6)
        #expect(try await fixture.product("cup").variants.map(\.available) == [5, 3])
        try await fixture.expectSound()
    }

    @Test func `comes back once for each part, and never more than was bought`() async throws {
        try await fixture.reserve(mugs, for: "order-1")
        try await fixture.sell([mugs], for: "order-1")
        let three = try CatalogFixture.line("mug", nil, 3)
        for _ in 0..<2 { try await fixture.restock([three], for: "order-1", part: "refund-1") }
        #expect(try await fixture.available("mug") == 9)
        await #expect(throws: InventoryFault.self) {
            try await fixture.restock([three], for: "order-1", part: "refund-2")
        }
        try await fixture.restock([CatalogFixture.line("mug")], for: "order-1", part: "refund-2")
        #expect(try await fixture.available("mug") == 10)
        try await fixture.expectSound()
    }

    @Test func `that contradicts what happened is a fault that leaves nothing, not a crash`() async throws {
        try await fixture.reserve(mugs, for: "order-1")
        let gone = try CatalogFixture.line("pot")
        let more = try CatalogFixture.line("mug", nil, 5)
        for lines in [[mugs, gone], [mugs, cups], [more]] {
            await #expect(throws: InventoryFault.self) { try await fixture.sell(lines, for: "order-1") }
            await #expect(throws: InventoryFault.self) { try await fixture.release(lines, for: "order-1") }
        }
        await #expect(throws: InventoryFault.self) {
            try await fixture.restock([mugs], for: "order-1", part: "refund-1")
        }
        try await fixture.sell([mugs], for: "order-1")
        await #expect(throws: InventoryFault.self) { try await fixture.release([mugs], for: "order-1") }
        #expect(try await fixture.available("mug") == 6)
        try await fixture.expectSound()
    }

    @Test func `is reserved at most once for one variant, whoever writes it`() async throws {
        try await fixture.reserve(mugs, for: "order-1")
        await #expect(throws: StorageError.self) { try await fixture.reserve(mugs, for: "order-1") }
        #expect(try await fixture.available("mug") == 6)
    }

    @Test func `cannot go below zero, whoever writes it`() async throws {
        await #expect(throws: StorageError.self) {
            try await fixture.database.write { db in
                try db.run("UPDATE variants SET reserved = 11 WHERE product_id = 'mug'")
            }
        }
    }

    @Test func `is never promised twice in a race`() async throws {
        let one = try CatalogFixture.line("mug")
        let reserved = try await withThrowingTaskGroup(of: Bool.self) { group in
            for order in 0..<40 {
                group.addTask {
                    if case .reserved = try await fixture.reserve(one, for: "order-\(order)") {
                        true
                    } else {
                        false
                    }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(reserved == 10)
        #expect(try await fixture.available("mug") == 0)
        try await fixture.expectSound()
    }
}
