import Contracts
import RPC
import Requests
import Values

/// What a buyer wants to buy, checked against every rule that needs no database.
struct Cart: Hashable, Sendable {
    static let lineCounts = 1...100
    static let quantityRange: ClosedRange<Int64> = 1...1_000
    static let optionsMax = 10
    /// Of all options of a cart together: an order is listed with others, in one frame.
    static let optionBytesMax = 32 << 10
    static let optionNameLength = TextLength(1...40)
    static let optionValueLength = TextLength(1...200)

    let business: BusinessID
    let lines: [Line]
    /// Nil for none.
    let deliveryOption: DeliveryOptionID?
    let address: Address?
    /// In capitals; empty for none.
    let discountCode: String

    struct Line: Hashable, Sendable {
        let product: ProductID
        let variant: VariantID?
        let quantity: Int64
        let options: [LineOption]
    }
}

// MARK: - From a request

extension Cart {
    init(_ message: OrdersAPI.Cart?) throws {
        let message = message ?? OrdersAPI.Cart()
        let business = try BusinessID(message.businessID, field: "cart.business_id")
        guard Self.lineCounts.contains(message.lines.count) else {
            throw Refusal.linesInvalid(
                "cart.lines", rule: "1 to 100 lines", current: "\(message.lines.count)")
        }
        let lines = try message.lines.enumerated().map { try Line($1, field: "cart.lines[\($0)]") }
        let optionBytes = lines.flatMap(\.options).reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        guard optionBytes <= Self.optionBytesMax else {
            throw Refusal.linesInvalid(
                "cart.lines", rule: "options of up to 32 KiB in all", current: "\(optionBytes) bytes")
        }
        var choices: Set<Line> = []
        for (index, line) in lines.enumerated() {
            let choice = Line(
                product: line.product, variant: line.variant, quantity: 1, options: line.options)
            guard choices.insert(choice).inserted else {
                throw Refusal.linesInvalid(
                    "cart.lines[\(index)]", rule: "each product, variant and choice of options at most once")
            }
        }
        self.init(
            business: business, lines: lines,
            deliveryOption: try message.deliveryOptionID.isEmpty
                ? nil : DeliveryOptionID(message.deliveryOptionID, field: "cart.delivery_option_id"),
            address: try message.address.map { try Address($0, field: "cart.address") },
            discountCode: message.discountCode.isEmpty ? "" : try DiscountCode.canonical(message.discountCode)
        )
    }

    /// The goods, one entry for each product and variant.
    var stockLines: [StockLine] {
        StockLine.combined(
            lines.map { StockLine(product: $0.product, variant: $0.variant, quantity: $0.quantity) })
    }

    /// The first line of a product and variant: where a refusal of them points.
    func field(of item: StockLine) -> String {
        let index = lines.firstIndex { $0.product == item.product && $0.variant == item.variant } ?? 0
        return "cart.lines[\(index)]"
    }
}

extension Cart.Line {
    fileprivate init(_ message: OrdersAPI.CartLine, field: String) throws {
        guard Cart.quantityRange.contains(message.quantity) else {
            throw Refusal.quantityInvalid("\(field).quantity", rule: "1 to 1000", current: message.quantity)
        }
        guard message.options.count <= Cart.optionsMax,
            Set(message.options.map(\.name)).count == message.options.count
        else {
            throw Refusal.linesInvalid("\(field).options", rule: "at most 10, each name at most once")
        }
        let options = try message.options.enumerated().map { index, option in
            let field = "\(field).options[\(index)]"
            return LineOption(
                name: try Cart.optionNameLength.check(option.name, field: "\(field).name"),
                value: try Cart.optionValueLength.check(option.value, field: "\(field).value"))
        }
        self.init(
            product: try ProductID(message.productID, field: "\(field).product_id"),
            variant: try message.variantID.isEmpty
                ? nil : VariantID(message.variantID, field: "\(field).variant_id"),
            quantity: message.quantity, options: options)
    }
}

// MARK: - Asked again

extension Order {
    /// The first field in which a repeated request says something else than the order was placed with.
    func difference(from order: OrderRequest) -> String? {
        let cart = order.cart
        if business != cart.business { return "cart.business_id" }
        for (index, (line, again)) in zip(lines, cart.lines).enumerated() {
            if line.product != again.product { return "cart.lines[\(index)].product_id" }
            if line.variant != again.variant { return "cart.lines[\(index)].variant_id" }
            if line.quantity != again.quantity { return "cart.lines[\(index)].quantity" }
            if line.options != again.options { return "cart.lines[\(index)].options" }
        }
        if lines.count != cart.lines.count { return "cart.lines" }
        if delivery?.option != cart.deliveryOption { return "cart.delivery_option_id" }
        if address != cart.address { return "cart.address" }
        if discountCode != cart.discountCode { return "cart.discount_code" }
        if totals.total != order.total { return "total" }
        if authorisation != order.authorisation { return "authorisation" }
        return note == order.note ? nil : "note"
    }
}
