import Contracts
import Values

/// An order as it was when its payment had been authorised.
///
/// Stored as JSON: see StoredContent for what may change here.
struct OrderCard: Codable, Hashable, Sendable {
    struct Line: Codable, Hashable, Sendable {
        struct Option: Codable, Hashable, Sendable {
            let name: String
            let value: String
        }

        let productID: String
        let variantID: String
        let title: String
        let quantity: Int64
        /// For one piece.
        let priceMinor: Int64
        /// Of all pieces.
        let discountMinor: Int64
        let taxRateMicros: Int64
        let options: [Option]

        private enum CodingKeys: String, CodingKey {
            case productID = "product_id"
            case variantID = "variant_id"
            case title, quantity, options
            case priceMinor = "price_minor"
            case discountMinor = "discount_minor"
            case taxRateMicros = "tax_rate_micros"
        }
    }

    /// What one tax rate comes to.
    struct Tax: Codable, Hashable, Sendable {
        let rateID: String
        let name: String
        let rateMicros: Int64
        let included: Bool
        let baseMinor: Int64
        let taxMinor: Int64

        private enum CodingKeys: String, CodingKey {
            case rateID = "rate_id"
            case name, included
            case baseMinor = "base_minor"
            case rateMicros = "rate_micros"
            case taxMinor = "tax_minor"
        }
    }

    let orderID: String
    /// Of all amounts.
    let currency: String
    let lines: [Line]
    let subtotalMinor: Int64
    let discountMinor: Int64
    let deliveryMinor: Int64
    let taxMinor: Int64
    let taxAddedMinor: Int64
    let totalMinor: Int64
    let taxes: [Tax]
    let note: String
    let deliveryName: String

    private enum CodingKeys: String, CodingKey {
        case orderID = "order_id"
        case currency, lines, taxes, note
        case subtotalMinor = "subtotal_minor"
        case discountMinor = "discount_minor"
        case deliveryMinor = "delivery_minor"
        case taxMinor = "tax_minor"
        case taxAddedMinor = "tax_added_minor"
        case totalMinor = "total_minor"
        case deliveryName = "delivery_name"
    }
}

// MARK: - From an order

extension OrderCard {
    /// Throws for an order without a total, or with amounts in two currencies.
    init(_ order: OrdersAPI.Order) throws {
        let totals = order.totals ?? OrdersAPI.Totals()
        let total = try totals.total.money(field: "order.totals.total")
        /// An amount that is left out is zero.
        func minor(_ amount: CommonAPI.Money?) throws -> Int64 {
            guard let amount else { return 0 }
            let money = try amount.money(field: "order.totals")
            guard money.currency == total.currency else { throw IncompleteEvent("one currency") }
            return money.minor
        }
        orderID = order.id
        currency = total.currency.code
        lines = try order.lines.map { line in
            Line(
                productID: line.productID, variantID: line.variantID, title: line.title,
                quantity: line.quantity, priceMinor: try minor(line.price),
                discountMinor: try minor(line.discount),
                taxRateMicros: line.taxRateMicros,
                options: line.options.map { Line.Option(name: $0.name, value: $0.value) })
        }
        subtotalMinor = try minor(totals.subtotal)
        discountMinor = try minor(totals.discount)
        deliveryMinor = try minor(totals.delivery)
        taxMinor = try minor(totals.tax)
        taxAddedMinor = try minor(totals.taxAdded)
        totalMinor = total.minor
        taxes = try totals.taxes.map { tax in
            Tax(
                rateID: tax.taxRateID, name: tax.name, rateMicros: tax.rateMicros, included: tax.included,
                baseMinor: try minor(tax.base), taxMinor: try minor(tax.tax))
        }
        note = order.note
        deliveryName = order.deliveryName
    }
}

// MARK: - As answered

extension MessagingAPI.OrderCard {
    init(_ card: OrderCard) {
        func money(_ minor: Int64) -> CommonAPI.Money {
            CommonAPI.Money(currency: card.currency, minor: minor)
        }
        self.init(
            orderID: card.orderID,
            lines: card.lines.map { line in
                OrdersAPI.OrderLine(
                    productID: line.productID, variantID: line.variantID, title: line.title,
                    quantity: line.quantity, price: money(line.priceMinor),
                    options: line.options.map { OrdersAPI.LineOption(name: $0.name, value: $0.value) },
                    taxRateMicros: line.taxRateMicros, discount: money(line.discountMinor))
            },
            totals: OrdersAPI.Totals(
                subtotal: money(card.subtotalMinor), discount: money(card.discountMinor),
                delivery: money(card.deliveryMinor), tax: money(card.taxMinor),
                taxAdded: money(card.taxAddedMinor), total: money(card.totalMinor),
                taxes: card.taxes.map { tax in
                    OrdersAPI.TaxTotal(
                        taxRateID: tax.rateID, name: tax.name, rateMicros: tax.rateMicros,
                        included: tax.included, base: money(tax.baseMinor), tax: money(tax.taxMinor))
                }),
            note: card.note, deliveryName: card.deliveryName)
    }
}
