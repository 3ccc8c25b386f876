import Contracts
import Foundation
import Testing

@testable import CommandLine

@Suite struct `Reading a product feed` {
    static let fixtures = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
            path: "Fixtures")

    private func rows(_ text: String) throws -> [ProductFeed.Row] {
        Array(try ProductFeed(Array(text.utf8), unstatedStock: 100))
    }

    @Test func `finds columns by name, whatever their order and case`() throws {
        let row = try #require(
            try rows("Price,BRAND,id,Title\n12.90 EUR,Nord,A-1,Mug\n").first?.product.get())
        #expect(
            row.product
                == CatalogAPI.Product(
                    id: "A-1", title: "Mug", price: CommonAPI.Money(currency: "EUR", minor: 1290),
                    condition: .new,
                    brand: "Nord"))
        #expect(row.initialStock == 100)
    }

    @Test(arguments: [
        ("in stock", "7", 7), ("in stock", "", 100), ("out of stock", "7", 0), ("out of stock", "", 0),
        ("", "3", 3),
        ("preorder", "", 0),
    ])
    func `puts into stock what is stated`(availability: String, quantity: String, stock: Int64) throws {
        let text = """
            id,title,price,availability,quantity_to_sell_on_facebook
            A,Mug,1 EUR,\(availability),\(quantity)

            """
        #expect(try rows(text).first?.product.get().initialStock == stock)
    }

    @Test(arguments: [
        (",Mug,1.00 EUR,new", "id is empty"), ("A,,1.00 EUR,new", "title is empty"),
        ("A,Mug,1.00,new", "price: \"1.00\""), ("A,Mug,1.001 EUR,new", "price: \"1.001 EUR\""),
        ("A,Mug,one EUR,new", "price: \"one EUR\""), ("A,Mug,1.00 XXQ,new", "price: \"XXQ\""),
        ("A,Mug,1.00 EUR,broken", "condition \"broken\""), ("A,Mug", "the row has 2 fields"),
    ])
    func `says what is wrong with a row`(row: String, problem: String) throws {
        let read = try rows("id,title,price,condition\n\(row)\nB,Bowl,2.00 EUR,used\n")
        guard case .failure(let found) = read[0].product else {
            Issue.record("the row was taken")
            return
        }
        #expect(found.description.contains(problem))
        #expect(read[0].line == 2)
        #expect(try read[1].product.get().product.id == "B")
    }

    @Test(arguments: [("", "empty"), ("id,title\n", "price"), ("a;b\n", "id, title, price")])
    func `refuses a file that is none`(text: String, problem: String) {
        #expect {
            try rows(text)
        } throws: {
            "\($0)".contains(problem)
        }
    }

    @Test func `takes every row of the shop's own export, in two currencies`() throws {
        let bytes = [UInt8](try Data(contentsOf: Self.fixtures.appending(path: "feed.csv")))
        let products = try Array(try ProductFeed(bytes, unstatedStock: 100)).map {
            try $0.product.get().product
        }
        #expect(products.count >= 500)
        #expect(Set(products.map(\.id)).count == products.count)
        #expect(Set(products.compactMap { $0.price?.currency }).count == 2)
    }
}
