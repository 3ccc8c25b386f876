import Commerce
import Contracts
import Foundation
import RPC
import Storage
import Synchronization
import TestKit

/// Searches in a catalogue of a million products in a thousand shops, one of them with 100,000.
///
/// The tables are filled by SQL; every search is a whole call, from the request to the page of products.
enum SearchBench {
    static let shops = 1_000
    static let largeShopProducts = 100_000
    static let smallShopProducts = 900
    static let turns = 2_000

    static func run(_ report: inout Report, in folder: URL) async throws {
        let path = folder.appending(path: "search.sqlite").path
        let database = try Database.open("sqlite://\(path)", migrations: CatalogServices.migrations)
        let start = ContinuousClock.now
        try await fill(database)
        let products = largeShopProducts + (shops - 1) * smallShopProducts
        report.add(
            "search: products filled in by SQL",
            Double(products) / (ContinuousClock.now - start).inSeconds, "/s", better: .higher)
        let catalog = CatalogClient(
            InProcessLink(
                services: CatalogServices.over(database), authenticator: TestIdentity().authenticator))
        for (name, shop, query, aim) in searches {
            let found = Atomic(0)
            let outcome = try await ClosedLoop.run(turns: turns, inFlight: 1) { turn in
                let shop = shop ?? Self.shop(turn % (shops - 1) + 1)
                let answer = try await catalog.searchProducts(
                    CatalogAPI.SearchProductsRequest(businessID: shop, query: query))
                found.add(answer.products.count, ordering: .relaxed)
            }
            guard found.load(ordering: .relaxed) > turns else {
                throw BenchFailure("\(query): too little found")
            }
            report.add("search, \(name), p50", outcome.p50Milliseconds, "ms", aim: aim, better: .lower)
            report.add("search, \(name), p99", outcome.p99Milliseconds, "ms", better: .lower)
        }
        await database.close()
    }

    /// Nil stands for one small shop after the other.
    private static let searches: [(name: String, shop: String?, query: String, aim: Double)] = [
        ("one of 999 shops, a word", nil, ManyProducts.word(2_000), 2),
        ("one of 999 shops, two words", nil, "\(ManyProducts.word(20)) \(ManyProducts.word(0))", 2),
        ("shop of 100,000, a rare word", shop(0), ManyProducts.word(4_000), 2),
        ("shop of 100,000, a rare and a common word", shop(0), "\(ManyProducts.word(4_000)) \(common)", 2),
        ("shop of 100,000, two letters", shop(0), String(common.prefix(2)), 5),
        ("shop of 100,000, three common words", shop(0), "\(common) ba \(ManyProducts.word(2))", 10),
    ]

    private static let common = ManyProducts.word(0)

    private static func shop(_ number: Int) -> String {
        "shop-" + String(repeating: "0", count: 4 - "\(number)".count) + "\(number)"
    }

    private static func fill(_ database: Database) async throws {
        try await database.write { db in
            try ManyProducts.prepare(in: db)
            try ManyProducts.insert(largeShopProducts, into: shop(0), numberedFrom: 1, in: db)
        }
        for number in 1..<shops {
            let first = Int64(largeShopProducts + (number - 1) * smallShopProducts + 1)
            try await database.write { db in
                try ManyProducts.insert(smallShopProducts, into: shop(number), numberedFrom: first, in: db)
            }
        }
    }
}
