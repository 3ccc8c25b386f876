extension AuditTables {
    static let orders: StaticString = """
        CREATE TABLE commerce_orders (
            id TEXT, request_id TEXT, business_id TEXT, buyer TEXT, customer TEXT, currency TEXT,
            subtotal_minor INTEGER, discount_minor INTEGER, delivery_minor INTEGER, tax_minor INTEGER,
            tax_added_minor INTEGER, total_minor INTEGER, state TEXT, payment TEXT, fulfilment TEXT,
            capture TEXT, captured_minor INTEGER, released_minor INTEGER, refunded_minor INTEGER,
            discount_code TEXT, end_reason TEXT, authorisation TEXT, approval_id TEXT, key_id TEXT,
            nonce TEXT, placed_at INTEGER, updated_at INTEGER, expires_at INTEGER, step TEXT,
            due_at INTEGER, fault TEXT, sequence INTEGER);
        CREATE INDEX commerce_orders_by_id ON commerce_orders (id);
        CREATE TABLE commerce_order_lines (
            order_id TEXT, position INTEGER, product_id TEXT, variant_id TEXT, quantity INTEGER,
            price_minor INTEGER, discount_minor INTEGER, tax_rate_id TEXT, tax_rate_micros INTEGER);
        CREATE INDEX commerce_order_lines_by_order ON commerce_order_lines (order_id, position);
        CREATE TABLE commerce_order_taxes (
            order_id TEXT, tax_rate_id TEXT, rate_micros INTEGER, included INTEGER, base_minor INTEGER,
            tax_minor INTEGER);
        CREATE INDEX commerce_order_taxes_by_order ON commerce_order_taxes (order_id);
        CREATE TABLE commerce_order_changes (
            order_id TEXT, number INTEGER, change TEXT, part_id TEXT, event_sequence INTEGER, at INTEGER);
        CREATE INDEX commerce_order_changes_by_order
        ON commerce_order_changes (order_id, change, part_id);
        CREATE TABLE commerce_captures (
            order_id TEXT, id TEXT, amount_minor INTEGER, final INTEGER, shipment_id TEXT, state TEXT,
            requested_at INTEGER);
        CREATE INDEX commerce_captures_by_order ON commerce_captures (order_id, id);
        CREATE TABLE commerce_shipments (order_id TEXT, id TEXT, final INTEGER, shipped_at INTEGER);
        CREATE INDEX commerce_shipments_by_order ON commerce_shipments (order_id, id);
        CREATE TABLE commerce_shipment_lines (
            order_id TEXT, shipment_id TEXT, position INTEGER, quantity INTEGER);
        CREATE INDEX commerce_shipment_lines_by_order ON commerce_shipment_lines (order_id, position);
        CREATE TABLE commerce_refunds (
            order_id TEXT, id TEXT, amount_minor INTEGER, state TEXT, refusal TEXT, requested_at INTEGER);
        CREATE INDEX commerce_refunds_by_order ON commerce_refunds (order_id, id);
        CREATE TABLE commerce_refund_lines (
            order_id TEXT, refund_id TEXT, position INTEGER, quantity INTEGER);
        CREATE INDEX commerce_refund_lines_by_order ON commerce_refund_lines (order_id, position);
        CREATE TABLE commerce_customers (business_id TEXT, account_id TEXT, customer_id TEXT);
        CREATE TABLE commerce_discount_uses (
            order_id TEXT, business_id TEXT, code TEXT, amount_minor INTEGER, currency TEXT,
            used_at INTEGER, returned_at INTEGER);
        CREATE INDEX commerce_discount_uses_by_order ON commerce_discount_uses (order_id);
        CREATE TABLE commerce_discount_codes (business_id TEXT, code TEXT, uses_max INTEGER, uses INTEGER);
        """

    static let catalog: StaticString = """
        CREATE TABLE commerce_products (
            business_id TEXT, id TEXT, status TEXT, currency TEXT, price_minor INTEGER, created_at INTEGER);
        CREATE INDEX commerce_products_by_id ON commerce_products (business_id, id);
        CREATE TABLE commerce_variants (
            business_id TEXT, product_id TEXT, id TEXT, price_minor INTEGER, status TEXT);
        CREATE INDEX commerce_variants_by_id ON commerce_variants (business_id, product_id, id);
        CREATE TABLE commerce_stock_items (
            business_id TEXT, product_id TEXT, variant_id TEXT, received INTEGER, reserved INTEGER,
            sold INTEGER);
        CREATE INDEX commerce_stock_items_by_product
        ON commerce_stock_items (business_id, product_id, variant_id);
        CREATE TABLE commerce_stock_movements (
            sequence INTEGER, business_id TEXT, product_id TEXT, variant_id TEXT, kind TEXT,
            quantity INTEGER, order_id TEXT, part TEXT, adjustment_id TEXT, available_after INTEGER,
            at INTEGER);
        CREATE INDEX commerce_stock_movements_by_item
        ON commerce_stock_movements (business_id, product_id, variant_id, sequence);
        CREATE INDEX commerce_stock_movements_by_order
        ON commerce_stock_movements (order_id, product_id, variant_id, kind, part);
        """
}
