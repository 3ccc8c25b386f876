import Contracts
import Values

/// What a buyer asks for, checked against every rule that needs no database.
struct Cart: Equatable, Sendable {
    static let lineCounts = 1...100
    static let quantityRange: ClosedRange<Int64> = 1...1_000
    static let totalMinorMax: Int64 = 1_000_000_000_000
    static let noteLengths = TextLength(0...500)

    let order: OrderID
    let business: BusinessID
    let lines: [Line]
    let total: Money
    let approval: ApprovalID
    let note: String

    struct Line: Equatable, Sendable {
        let product: ProductID
        let quantity: Int64
        /// The price the buyer saw for one piece.
        let price: Money
    }

    init(_ request: OrdersAPI.PlaceOrderRequest) throws {
        guard let order = try? OrderID(request.orderID) else { throw OrdersError.orderIDInvalid }
        guard Self.lineCounts.contains(request.lines.count) else {
            throw OrdersError.linesInvalid(
                field: "lines", rule: "1 to 100 lines", current: "\(request.lines.count)")
        }
        guard let approval = try? ApprovalID(request.approvalID) else {
            throw OrdersError.approvalIDMalformed
        }
        guard Self.noteLengths.allows(request.note) else { throw OrdersError.noteInvalid }
        guard let business = try? BusinessID(request.businessID) else {
            throw OrdersError.productNotFound(line: 0, request.lines[0].productID)
        }
        let lines = try request.lines.enumerated().map { try Line($1, at: $0) }
        try Self.checkProductsDiffer(lines)
        self.order = order
        self.business = business
        self.lines = lines
        self.total = try Self.total(of: lines)
        self.approval = approval
        self.note = request.note
    }

    private static func checkProductsDiffer(_ lines: [Line]) throws {
        var products: Set<ProductID> = []
        for (index, line) in lines.enumerated() where !products.insert(line.product).inserted {
            throw OrdersError.linesInvalid(
                field: "lines[\(index)].product_id", rule: "each product at most once",
                current: line.product.text)
        }
    }

    private static func total(of lines: [Line]) throws -> Money {
        let currency = lines[0].price.currency
        if let other = lines.firstIndex(where: { $0.price.currency != currency }) {
            throw OrdersError.currenciesMixed(line: other, lines[other].price.currency, currency)
        }
        do {
            let total = try Money.sum(
                lines.map { try $0.price.multiplied(by: $0.quantity) }, in: currency)
            guard total.minor <= totalMinorMax else { throw OrdersError.totalTooLarge(currency) }
            return total
        } catch is ValueError {
            throw OrdersError.totalTooLarge(currency)
        }
    }
}

extension Cart.Line {
    fileprivate init(_ line: OrdersAPI.CartLine, at index: Int) throws {
        guard Cart.quantityRange.contains(line.quantity) else {
            throw OrdersError.quantityInvalid(line: index, line.quantity)
        }
        guard let product = ProductID(line.productID) else {
            throw OrdersError.productNotFound(line: index, line.productID)
        }
        guard let price = line.price, let currency = try? Currency(price.currency), price.minor > 0 else {
            throw OrdersError.linesInvalid(
                field: "lines[\(index)].price", rule: "the price of one piece, in a currency of ISO 4217",
                current: line.price.map { "\($0.minor) \($0.currency.prefix(3))" } ?? "")
        }
        self.init(product: product, quantity: line.quantity, price: Money(price.minor, currency))
    }
}

// MARK: - Asked again

extension Order {
    /// The first field in which a repeated request says something else than the order was placed with.
    func difference(from cart: Cart) -> String? {
        if business != cart.business { return "business_id" }
        for (index, (line, again)) in zip(lines, cart.lines).enumerated() {
            if line.product != again.product { return "lines[\(index)].product_id" }
            if line.quantity != again.quantity { return "lines[\(index)].quantity" }
            if line.price != again.price { return "lines[\(index)].price" }
        }
        if lines.count != cart.lines.count { return "lines" }
        if approval != cart.approval { return "approval_id" }
        return note == cart.note ? nil : "note"
    }
}
