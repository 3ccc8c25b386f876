import Contracts
import RPC
import Synchronization
import TestKit
import Testing

@testable import CommandLine

@Suite struct `Importing a product feed` {
    private static let header = "id,title,price,description\n"

    /// A catalogue that takes every row but those of products whose id begins with `bad`.
    private final class ImportCounter: RPCService {
        private let calls = Mutex<[[CatalogAPI.ImportProductsRequest]]>([])
        var rowsOfCalls: [[CatalogAPI.ImportProductsRequest]] { calls.withLock { $0 } }

        var methods: [MethodHandler] {
            [
                MethodHandler(
                    CatalogMethods.importProducts,
                    .clientStreaming { [self] requests, _ in
                        var rows: [CatalogAPI.ImportProductsRequest] = []
                        for try await bytes in requests { rows.append(try .init(decoding: bytes)) }
                        return try take(rows).encode()
                    })
            ]
        }

        private func take(
            _ rows: [CatalogAPI.ImportProductsRequest]
        ) -> CatalogAPI.ImportProductsResponse {
            calls.withLock { $0.append(rows) }
            let refused = rows.filter { $0.product?.id.hasPrefix("bad") == true }
            return CatalogAPI.ImportProductsResponse(
                created: Int64(rows.count - refused.count),
                refused: refused.prefix(1).map { .init(line: $0.line, message: "is bad") },
                refusedCount: Int64(refused.count))
        }
    }

    private func run(_ feed: String) async throws -> (calls: [Int], outcome: FeedImport.Outcome, sent: [Int])
    {
        let catalog = ImportCounter()
        let identity = TestIdentity()
        let link = InProcessLink(services: [catalog], authenticator: identity.authenticator)
        let sent = Mutex<[Int]>([])
        let outcome = try await FeedImport(
            catalog: CatalogClient(link),
            options: identity.member("acc_owner", of: "shop-1", as: "owner")
        ).run(try ProductFeed(Array((Self.header + feed).utf8), unstatedStock: 1)) { count in
            sent.withLock { $0.append(count) }
        }
        return (catalog.rowsOfCalls.map(\.count), outcome, sent.withLock { $0 })
    }

    @Test func `takes more calls than one when a service could not keep all its rows unread`() async throws {
        let limit = FeedImport.rowsPerCallMax
        let (calls, outcome, sent) = try await run(
            (0..<limit + 2).map { "p-\($0),Mug,1 EUR,\n" }.joined())
        #expect(calls == [limit, 2])
        #expect(outcome.created == Int64(limit + 2))
        #expect(sent == sent.sorted() && sent.last == limit + 2)
    }

    @Test func `counts bytes as well as rows`() async throws {
        let text = String(repeating: "x", count: 60_000)
        let perCall = FeedImport.bytesPerCallMax / (text.utf8.count + 7)
        let (calls, outcome, _) = try await run(
            (100..<100 + perCall + 1).map { "p\($0),Mug,1 EUR,\(text)\n" }.joined())
        #expect(calls == [perCall, 1])
        #expect(outcome.created == Int64(perCall + 1))
    }

    @Test func `tells what was refused, by line, in the file and by the catalogue`() async throws {
        let (calls, outcome, _) = try await run(
            "bad-1,Mug,1 EUR,\np-1,,1 EUR,\nbad-2,Mug,1 EUR,\np-2,Mug,1 EUR,\n")
        #expect(calls == [3])
        #expect(outcome.created == 1)
        #expect(outcome.refused.map(\.line) == [2, 3])
        #expect(outcome.refused.first?.reason == "is bad")
        #expect(outcome.refusedUnnamed == 1)
    }
}
