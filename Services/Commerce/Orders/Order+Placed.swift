import Contracts
import Requests
import Storage
import Values

// MARK: - Written to `orders` when it is placed

extension Order {
    /// Writes a new order, whose goods have been reserved in the same transaction.
    ///
    /// Returns it with its sequence.
    func insert(in db: Connection) throws -> Order {
        var order = self
        order.sequence = try Self.nextSequence(in: db)
        try order.insertRow(in: db)
        for (position, line) in lines.enumerated() {
            try db.run(
                """
                INSERT INTO order_lines (
                    order_id, position, product_id, variant_id, title, options, quantity, price_minor,
                    discount_minor, tax_rate_id, tax_rate_micros)
                VALUES (
                    \(id), \(position), \(line.product), \(line.variant.column), \(line.title),
                    \(line.options.column), \(line.quantity), \(line.price.minor), \(line.discount.minor),
                    \(line.taxRate), \(line.taxRateMicros))
                """)
        }
        for (position, tax) in totals.taxes.enumerated() {
            try db.run(
                """
                INSERT INTO order_taxes (
                    order_id, position, tax_rate_id, name, rate_micros, included, base_minor, tax_minor)
                VALUES (
                    \(id), \(position), \(tax.rate.id), \(tax.rate.name), \(tax.rate.micros),
                    \(tax.rate.isIncluded), \(tax.base.minor), \(tax.tax.minor))
                """)
        }
        try order.append(.placed, in: db)
        return order
    }

    private func insertRow(in db: Connection) throws {
        let (approval, signature) = (authorisation.approval, authorisation.signature)
        try db.run(
            """
            INSERT INTO orders (
                id, request_id, business_id, customer_id, buyer_account_id, currency, subtotal_minor,
                discount_minor, delivery_minor, tax_minor, tax_added_minor, total_minor, captured_minor,
                refunded_minor, delivery_option_id, delivery_name, address_name, address_lines,
                address_postal_code, address_city, address_country, address_phone, discount_code, note,
                approval_id, approval_expires_at, signature_key_id, signature_nonce, signature_expires_at,
                signature, state, payment, fulfilment, step, placed_at, updated_at, expires_at, due, sequence)
            VALUES (
                \(id), \(request), \(business), \(customer), \(buyer), \(totals.currency),
                \(totals.subtotal.minor), \(totals.discount.minor), \(totals.delivery.minor),
                \(totals.tax.minor), \(totals.taxAdded.minor), \(totals.total.minor), 0, 0,
                \(delivery?.option), \(delivery?.name), \(address?.name),
                \(address?.lines.joined(separator: "\n")), \(address?.postalCode), \(address?.city),
                \(address?.country), \(address?.phone), \(discountCode), \(note),
                \(approval?.id), \(approval?.expiresAt), \(signature?.key),
                \(signature?.nonce), \(signature?.expiresAt), \(signature?.signature),
                \(state), \(payment), \(fulfilment), \(step), \(placedAt), \(updatedAt), \(expiresAt),
                \(due(at: db.now)), \(sequence))
            """)
    }
}

extension Authorisation {
    fileprivate var approval: (id: ApprovalID, expiresAt: Timestamp)? {
        if case .approval(let id, let expiresAt) = self { (id, expiresAt) } else { nil }
    }

    fileprivate var signature: DeviceSignature? {
        if case .signature(let signature) = self { signature } else { nil }
    }
}
