import Contracts
import NIOCore
import Values

/// Encoding and decoding a product as a catalogue answers it.
enum MessageBench {
    static let rounds = 200_000

    static func run(_ report: inout Report) throws {
        let product = CatalogAPI.Product(
            businessID: "atelier-nord", id: "AN-0042-OAK", title: "Reading lamp “Lumi”, oiled oak and brass",
            description: String(
                repeating: "Turned from one piece of oak, wired by hand in our workshop. ", count: 6),
            price: CommonAPI.Money(Money(89_00, .eur)), condition: .new,
            link: "https://atelier-nord.example/products/lumi-oak",
            media: [.init(kind: .image, url: "https://atelier-nord.example/images/lumi-oak.webp")],
            brand: "Atelier Nord",
            available: 14,
            updatedAt: SystemClock().now)
        let bytes = try product.encode()
        var total = 0
        var start = ContinuousClock.now
        for _ in 0..<rounds { total += try product.encode().readableBytes }
        report.add(
            "contracts.encode product (\(bytes.readableBytes) bytes)",
            Double(rounds) / (ContinuousClock.now - start).inSeconds, "/s", better: .higher)
        start = ContinuousClock.now
        for _ in 0..<rounds { total += try CatalogAPI.Product(decoding: bytes).title.utf8.count }
        report.add(
            "contracts.decode product", Double(rounds) / (ContinuousClock.now - start).inSeconds, "/s",
            better: .higher)
        guard total > rounds else { throw BenchFailure("a product lost its bytes") }
    }
}
