import Storage

extension Damage {
    /// At least one for each invariant.
    static let all = ledger + payments + orders + totals + stock + conversations + billing + people + events

    private static let ledger = [
        Damage(
            "money sums to zero in each currency",
            "UPDATE payments_ledger_accounts SET balance_minor = balance_minor + 1 WHERE kind = 'held'"),
        Damage(
            "each transfer's postings sum to zero in one currency",
            "UPDATE payments_postings SET amount_minor = amount_minor + 1 WHERE sequence = 3"),
        Damage(
            "each transfer's postings sum to zero in one currency",
            "DELETE FROM payments_postings WHERE transfer_sequence = 2"),
        Damage(
            "each balance is the sum of its postings, and none is overdrawn that may not be",
            "UPDATE payments_postings SET amount_minor = amount_minor + 1 WHERE sequence = 3"),
        Damage(
            "each balance is the sum of its postings, and none is overdrawn that may not be",
            "UPDATE payments_ledger_accounts SET may_be_negative = 0 WHERE kind = 'bank'"),
        Damage(
            "each posting's balance follows from the posting before it on the same account",
            "UPDATE payments_postings SET balance_after_minor = balance_after_minor + 1 WHERE sequence = 3"),
        Damage(
            "transfers and postings are numbered without a gap",
            "DELETE FROM payments_postings WHERE sequence = 4"),
        Damage(
            "transfers and postings are numbered without a gap",
            "DELETE FROM payments_transfers WHERE sequence = 2"),
        Damage(
            "the ledger's hash chain is unbroken",
            "UPDATE payments_transfers SET at = at + 1 WHERE sequence = 2"),
        Damage(
            "the ledger's hash chain is unbroken",
            "UPDATE payments_postings SET counterparty = 'platform' WHERE sequence = 5"),
        Damage(
            "each hold, capture, void, refund and top-up has its one transfer, and none is without",
            "UPDATE payments_payments SET hold_transfer_id = 'tr-0' WHERE id = 'open'"),
        Damage(
            "each hold, capture, void, refund and top-up has its one transfer, and none is without",
            "DELETE FROM payments_top_ups"),
        Damage(
            "each top-up is from a bank account that its owner has linked, in its currency",
            "UPDATE payments_bank_accounts SET account_id = 'acc_other'"),
        Damage(
            "each top-up is from a bank account that its owner has linked, in its currency",
            "UPDATE payments_bank_accounts SET currency = 'USD'"),
        Damage(
            "each hold, capture, void, refund and top-up has its one transfer, and none is without",
            "DELETE FROM payments_refunds WHERE refusal IS NULL"),
        Damage(
            "each transfer moved the amounts of its fact, between the accounts of those concerned",
            "UPDATE payments_captures SET amount_minor = amount_minor + 1 WHERE payment_id = 'done'"),
        Damage(
            "each transfer moved the amounts of its fact, between the accounts of those concerned",
            "UPDATE payments_ledger_accounts SET owner = 'business:other' WHERE owner = 'business:shop'"),
        Damage(
            "what is held is the sum of what open holds still hold",
            "UPDATE payments_payments SET captured_minor = 2000 WHERE id = 'parts'"),
        Damage(
            "what is held is the sum of what open holds still hold",
            "DELETE FROM payments_ledger_accounts WHERE kind = 'held'"),
        Damage(
            "the platform's balance is the commission of all captures less what refunds returned",
            "UPDATE payments_payments SET commission_captured_minor = 81 WHERE id = 'done'"),
    ]

    private static let payments = [
        Damage(
            "each payment's amount is what was captured, what went back and what is still held",
            "UPDATE payments_payments SET state = 'captured' WHERE id = 'parts'"),
        Damage(
            "each payment's amount is what was captured, what went back and what is still held",
            "UPDATE payments_refunds SET amount_minor = 800 WHERE id = 'ref-1'"),
        Damage(
            "each capture and each refund is of a payment",
            "UPDATE payments_captures SET payment_id = 'gone' WHERE payment_id = 'parts'"),
        Damage(
            "the parts of a payment's commission add up to its share of the whole, rounded half-even",
            "UPDATE payments_payments SET commission_returned_minor = 22 WHERE id = 'done'"),
        Damage(
            "no voided hold came to life again",
            "INSERT INTO payments_void_tombstones VALUES ('open', 1)"),
        Damage(
            "each payment by PIN has its approval, used once, for this payer, payee, request and amount",
            "UPDATE payments_approvals SET amount_minor = 1"),
        Damage(
            "each payment by PIN has its approval, used once, for this payer, payee, request and amount",
            "INSERT INTO payments_approvals (account_id, id, used_by) VALUES ('acc_m', 'apr-2', 'done')"),
        Damage(
            "each payment by signature was signed: this payer, payee, request and amount, by this key",
            "UPDATE payments_payments SET amount_minor = amount_minor + 1 WHERE id = 'open'"),
        Damage(
            "each payment by signature was signed: this payer, payee, request and amount, by this key",
            "UPDATE payments_signatures SET signature = zeroblob(64) WHERE payment_id = 'open'"),
        Damage(
            "each payment by signature was signed: this payer, payee, request and amount, by this key",
            "UPDATE payments_device_keys SET account_id = 'acc_j'"),
        Damage(
            "each payment by signature was signed: this payer, payee, request and amount, by this key",
            "DELETE FROM payments_signatures WHERE payment_id = 'parts'"),
        Damage(
            "each signature's nonce counted once, for the payment it paid",
            "INSERT INTO payments_nonces SELECT * FROM payments_nonces WHERE payment_id = 'open'"),
        Damage(
            "each signature's nonce counted once, for the payment it paid",
            "DELETE FROM payments_nonces WHERE payment_id = 'open'"),
        Damage(
            "each payment names its payer as the payee knows them",
            "UPDATE payments_payments SET customer = 'customer:shop/cus_x' WHERE id = 'open'"),
        Damage(
            "each payment has its order: same buyer, business, request, total and authorisation",
            "DELETE FROM commerce_orders WHERE id = 'open'"),
        Damage(
            "each payment has its order: same buyer, business, request, total and authorisation",
            "UPDATE commerce_orders SET nonce = 'another' WHERE id = 'open'"),
        Damage(
            "each order's payment is where the order says",
            "UPDATE commerce_orders SET payment = 'voided' WHERE id = 'open'"),
        Damage(
            "each order's payment is where the order says",
            "DELETE FROM payments_payments WHERE id = 'open'"),
        Damage(
            "orders and payments agree about each capture and each refund",
            "DELETE FROM commerce_captures WHERE order_id = 'parts'"),
        Damage(
            "orders and payments agree about each capture and each refund",
            "DELETE FROM payments_refunds WHERE id = 'ref-1'"),
        Damage(
            "orders and payments agree about each capture and each refund",
            "UPDATE commerce_refunds SET state = 'done' WHERE id = 'ref-2'"),
        Damage(
            "each order's sums are those of its captures and refunds",
            "UPDATE commerce_orders SET refunded_minor = 800 WHERE id = 'done'"),
        Damage(
            "each order's sums are those of its captures and refunds",
            "UPDATE commerce_orders SET payment = 'refunded' WHERE id = 'done'"),
    ]

    private static let orders = [
        Damage(
            "each order's states fit each other",
            "UPDATE commerce_orders SET fulfilment = 'packed' WHERE id = 'open'"),
        Damage(
            "each order's states fit each other",
            "UPDATE commerce_orders SET end_reason = NULL WHERE id = 'declined'"),
        Damage("no order is parked", "UPDATE commerce_orders SET fault = 'ID_REUSED' WHERE id = 'open'"),
        Damage(
            "each order's request is unique for its buyer",
            "UPDATE commerce_orders SET request_id = 'req-open' WHERE id = 'done'"),
        Damage(
            "each order's buyer is the customer that accounts knows",
            "UPDATE commerce_orders SET customer = 'customer:shop/cus_x' WHERE id = 'done'"),
        Damage(
            "each order's buyer is the customer that accounts knows",
            "UPDATE commerce_customers SET customer_id = 'cus_x'"),
        Damage(
            "each order's changes are numbered 1, 2, 3... and told in this order",
            "DELETE FROM commerce_order_changes WHERE order_id = 'done' AND number = 2"),
        Damage(
            "each order's changes are numbered 1, 2, 3... and told in this order",
            "UPDATE commerce_order_changes SET event_sequence = 1 WHERE order_id = 'done' AND number = 2"),
        Damage(
            "each order's changes are those that led to its states, each once",
            "UPDATE commerce_order_changes SET change = 'cancelled' WHERE change = 'completed'"),
        Damage(
            "each order's changes are those that led to its states, each once",
            "UPDATE commerce_orders SET state = 'accepted', payment = 'captured' WHERE id = 'open'"),
        Damage(
            "each shipment, refund and refusal of a refund is told once, and nothing else",
            "DELETE FROM commerce_order_changes WHERE change = 'refunded'"),
        Damage(
            "each shipment, refund and refusal of a refund is told once, and nothing else",
            "DELETE FROM commerce_shipments WHERE order_id = 'parts'"),
        Damage(
            "no more of a line was shipped or put back than was bought, and the states say so",
            "UPDATE commerce_shipment_lines SET quantity = 5 WHERE order_id = 'parts'"),
        Damage(
            "no more of a line was shipped or put back than was bought, and the states say so",
            "UPDATE commerce_refund_lines SET quantity = 4"),
        Damage(
            "no more of a line was shipped or put back than was bought, and the states say so",
            "UPDATE commerce_orders SET fulfilment = 'shipped' WHERE id = 'parts'"),
    ]

    private static let totals = [
        Damage(
            "each order's total is its lines, less the discount, with delivery and added tax",
            "UPDATE commerce_order_lines SET price_minor = 999 WHERE order_id = 'open'"),
        Damage(
            "each order's total is its lines, less the discount, with delivery and added tax",
            "DELETE FROM commerce_order_lines WHERE order_id = 'open'"),
        Damage(
            "each order's tax is the sum of its rates'", "DELETE FROM commerce_order_taxes"),
        Damage(
            "each tax rate applies once to all that it covers, rounded half-even",
            "UPDATE commerce_order_taxes SET tax_minor = 510"),
        Damage(
            "each tax rate applies once to all that it covers, rounded half-even",
            "UPDATE commerce_order_taxes SET base_minor = 3191"),
        Damage(
            "each discount code is used by as many orders as it counts",
            "UPDATE commerce_discount_codes SET uses = 0"),
        Damage(
            "each discount code is used by as many orders as it counts",
            "DELETE FROM commerce_discount_codes"),
        Damage(
            "each discounted order uses its code once, until it is cancelled",
            "DELETE FROM commerce_discount_uses"),
        Damage(
            "each discounted order uses its code once, until it is cancelled",
            "UPDATE commerce_discount_uses SET returned_at = 2"),
        Damage(
            "each discounted order uses its code once, until it is cancelled",
            "INSERT INTO commerce_discount_uses SELECT * FROM commerce_discount_uses"),
    ]

    private static let stock = [
        Damage(
            "stock is what was received, less reserved, less sold, and never negative",
            "UPDATE commerce_stock_items SET sold = sold - 1"),
        Damage(
            "stock is what was received, less reserved, less sold, and never negative",
            "DELETE FROM commerce_stock_items"),
        Damage(
            "each movement of stock leaves what the one before it left, and what it moved",
            "UPDATE commerce_stock_movements SET quantity = 4 WHERE kind = 'returned'"),
        Damage(
            "stock is kept of products and variants that are there", "DELETE FROM commerce_products"),
        Damage(
            "each order's goods are reserved while it is open, sold once accepted, free once cancelled",
            "DELETE FROM commerce_stock_movements WHERE kind = 'released' AND order_id = 'declined'"),
        Damage(
            "each order's goods are reserved while it is open, sold once accepted, free once cancelled",
            "UPDATE commerce_stock_movements SET order_id = 'done' WHERE order_id = 'open'"),
        Damage(
            "each refund put back what it says, and each order what it never shipped",
            "DELETE FROM commerce_stock_movements WHERE kind = 'returned'"),
        Damage(
            "each refund put back what it says, and each order what it never shipped",
            "DELETE FROM commerce_refund_lines"),
        Damage(
            "each refund put back what it says, and each order what it never shipped",
            "UPDATE commerce_refunds SET state = 'pending' WHERE id = 'ref-1'"),
    ]
}
