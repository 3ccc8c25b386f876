import RPC
import Storage
import Values

/// A cart with its prices, as the catalogue and the business's terms have them at this moment.
struct Quote: Hashable, Sendable {
    /// How long a quote is worth trying.
    static let secondsMax: Int64 = 15 * 60

    let lines: [OrderLine]
    let totals: Totals
    let delivery: Order.Delivery?
    let discountCode: DiscountCode?

    /// `items` are what the catalogue sells for each of the cart's stock lines.
    init(_ cart: Cart, _ items: [StockLine: SellableItem], in db: Connection) throws {
        let sold = try cart.lines.map { line in try Self.item(of: line, items) }
        let currency = sold[0].price.currency
        if let other = sold.firstIndex(where: { $0.price.currency != currency }) {
            throw Refusal.currencyMixed(
                "cart.lines[\(other)].product_id", sold[other].price.currency, currency)
        }
        let prices = try zip(cart.lines, sold).map { line, item in
            try Self.bounded { () throws(ValueError) in try item.price.multiplied(by: line.quantity) }
        }
        let subtotal = try Self.bounded { () throws(ValueError) in try Money.sum(prices, in: currency) }
        let code = try cart.usableDiscountCode(for: subtotal, in: db)
        let discount = try code?.discount(on: subtotal) ?? .zero(currency)
        let discounts = LargestRemainder.split(discount.minor, over: prices.map(\.minor))
            .map { Money($0, currency) }
        let rates = try TaxRates(of: cart.business, in: db)
        let lineRates = try sold.map { try rates.rate($0.taxRateID) }
        let option = try cart.chosenDeliveryOption(in: db)
        let delivery = try option.map { option in
            try option.item(after: subtotal.subtracting(discount), rate: rates.rate(option.taxRate))
        }
        let items = zip(prices, zip(discounts, lineRates)).map { price, rest in
            Totals.Item(price: price, discount: rest.0, taxRate: rest.1)
        }
        let totals = try Self.bounded { () throws(ValueError) in
            try Totals(lines: items, delivery: delivery, in: currency)
        }
        guard totals.total.minor <= Totals.totalMinorMax else { throw Refusal.totalTooLarge }
        guard totals.total.isPositive else {
            throw Refusal.discountCodeNotApplicable("it leaves at least 1 minor unit to pay")
        }
        lines = zip(zip(cart.lines, sold), items).map { pair, item in
            OrderLine(
                product: pair.0.product, variant: pair.0.variant, title: pair.1.title,
                options: pair.0.options, quantity: pair.0.quantity, price: pair.1.price,
                discount: item.discount, taxRate: item.taxRate?.id, taxRateMicros: item.taxRate?.micros ?? 0)
        }
        self.totals = totals
        self.delivery = option.map { Order.Delivery(option: $0.id, name: $0.name) }
        discountCode = code
    }

    private static func item(
        of line: Cart.Line, _ items: [StockLine: SellableItem]
    ) throws -> SellableItem {
        let found = items.first { $0.key.product == line.product && $0.key.variant == line.variant }
        guard let found else { throw OrderDataError("a line was priced without its product") }
        return found.value
    }

    /// What cannot be added any more is too large for an order by far.
    private static func bounded<T>(_ body: () throws(ValueError) -> T) throws -> T {
        do {
            return try body()
        } catch {
            if case .amountOverflow = error { throw Refusal.totalTooLarge }
            throw error
        }
    }
}

extension Quote {
    /// The quote of a cart whose goods are not reserved.
    init(_ cart: Cart, in db: Connection) throws {
        var items: [StockLine: SellableItem] = [:]
        for line in cart.stockLines {
            let item = try Inventory.item(line.product, variant: line.variant, of: cart.business, in: db)
            guard let item else { throw cart.notFound(line) }
            guard item.available >= line.quantity else { throw cart.outOfStock(line, item) }
            items[line] = item
        }
        try self.init(cart, items, in: db)
    }

    /// The quote of a cart whose goods and discount are taken for an order in the same transaction.
    init(reserving cart: Cart, for order: OrderID, in db: Connection) throws {
        var items: [StockLine: SellableItem] = [:]
        for line in cart.stockLines {
            let reservation = try Inventory.reserve(
                line.quantity, product: line.product, variant: line.variant, of: cart.business, order: order,
                in: db)
            switch reservation {
            case .reserved(let item): items[line] = item
            case .refused(let item?): throw cart.outOfStock(line, item)
            case .refused(nil): throw cart.notFound(line)
            }
        }
        try self.init(cart, items, in: db)
        try discountCode?.use(for: order, of: cart.business, off: totals.discount, in: db)
    }
}

extension Cart {
    fileprivate func notFound(_ line: StockLine) -> Refusal {
        .productNotFound(line.product.text, field: "\(field(of: line)).product_id")
    }

    fileprivate func outOfStock(_ line: StockLine, _ item: SellableItem) -> Refusal {
        .outOfStock("\(field(of: line)).quantity", wanted: line.quantity, available: item.available)
    }

    /// The delivery option that is named; nil when the business has none at all.
    fileprivate func chosenDeliveryOption(in db: Connection) throws -> DeliveryOption? {
        guard let deliveryOption else {
            guard try !DeliveryOption.existsAny(of: business, in: db) else {
                throw Refusal.deliveryOptionMissing
            }
            return nil
        }
        guard let option = try DeliveryOption.find(deliveryOption, of: business, in: db) else {
            throw Refusal.deliveryOptionNotFound(deliveryOption)
        }
        if address == nil && !option.isPickUp {
            throw Refusal.addressInvalid("cart.address", rule: "needed unless the goods are picked up")
        }
        return option
    }

    /// The discount code, if one is named and it counts now for this subtotal.
    fileprivate func usableDiscountCode(for subtotal: Money, in db: Connection) throws -> DiscountCode? {
        guard !discountCode.isEmpty else { return nil }
        guard let code = try DiscountCode.find(discountCode, of: business, in: db) else {
            throw Refusal.discountCodeNotFound(discountCode)
        }
        try code.checkCounts(at: db.now, for: subtotal)
        return code
    }
}
