import Storage

/// The tables of orders and terms. What they hold, and what is always true of them:
///
/// - `orders`: `id` is the server's and the hold's id at payments; `request_id` is the buyer's own, unique
///   for the buyer. `state`, `payment` and `fulfilment` are what clients see; `step` is the saga's recovery
///   point, what has to be settled with payments before anything else. `sequence` rises with every change of
///   any order. total = subtotal - discount + delivery + tax added; subtotal = the sum of quantity times
///   price over the lines, discount = the sum of the lines' discounts. While something is on its way or
///   expires, `due` says when the reconciler looks next; `fault` says why the order is parked; `attempts`
///   counts tries since the last change. `authorised_at` is set once the money was held; the business sees
///   the order from then on.
/// - `order_lines`: 1 to 100 for each order, positions from 0 without a gap. `options` holds a line of text
///   for each option, name and value separated by a tab.
/// - `order_taxes`: the tax by rate; their taxes add up to the order's.
/// - `order_changes`: each change that others were told of, in order and for good; the event with it is kept
///   for a time.
/// - `captures`: parts of the hold to capture, oldest first; the final one is the last. `captured_minor` of
///   the order = the sum of those that are done.
/// - `shipments`, `refunds`: by the business's own ids. `refunded_minor` of the order = the sum of the
///   refunds that are done, at most what is captured. `order_part_lines` says which pieces of which lines
///   they are about.
/// - `delivery_options`, `tax_rates`, `discount_codes`: what a business has set up. A code that is deleted
///   stays for the orders that used it.
/// - `discount_uses`: each order that used a code; `uses` of a code = its rows without `returned_at`, which
///   is set exactly when the order is cancelled.
/// - `customers`: the name a business knows a person by, as accounts has answered. A cache, but a lasting
///   one.
/// - Against payments: an order that is authorised, captured or refunded has a hold of its id, its buyer,
///   business and total. A cancelled one has none that is held or captured.
///
/// Times are microseconds since 1970, amounts are in the currency's smallest unit.
extension Schema {
    static let orders = [
        Migration("orders 1 terms", terms),
        Migration("orders 2 orders", orderTables),
        Migration("orders 3 parts", orderParts),
    ]

    private static let terms = """
        CREATE TABLE delivery_options (
            business_id TEXT NOT NULL,
            id TEXT NOT NULL CHECK (id <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            price_minor INTEGER NOT NULL CHECK (price_minor >= 0),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            free_from_minor INTEGER CHECK (free_from_minor >= 0),
            pick_up INTEGER NOT NULL CHECK (pick_up IN (0, 1)),
            tax_rate_id TEXT NOT NULL,
            PRIMARY KEY (business_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE tax_rates (
            business_id TEXT NOT NULL,
            id TEXT NOT NULL CHECK (id <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            rate_micros INTEGER NOT NULL CHECK (rate_micros BETWEEN 0 AND 1000000),
            included INTEGER NOT NULL CHECK (included IN (0, 1)),
            PRIMARY KEY (business_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE discount_codes (
            business_id TEXT NOT NULL,
            code TEXT NOT NULL CHECK (length(code) BETWEEN 3 AND 40),
            percent_micros INTEGER CHECK (percent_micros BETWEEN 1 AND 1000000),
            amount_minor INTEGER CHECK (amount_minor > 0),
            currency TEXT CHECK (length(currency) = 3),
            valid_from INTEGER,
            valid_until INTEGER,
            uses_max INTEGER NOT NULL CHECK (uses_max >= 0),
            uses INTEGER NOT NULL CHECK (uses >= 0),
            minimum_minor INTEGER CHECK (minimum_minor > 0),
            deleted_at INTEGER,
            PRIMARY KEY (business_id, code),
            CHECK ((percent_micros IS NULL) <> (amount_minor IS NULL)),
            CHECK ((amount_minor IS NULL AND minimum_minor IS NULL) = (currency IS NULL)),
            CHECK (valid_from < valid_until)
        ) STRICT, WITHOUT ROWID;
        """

    private static let orderTables = """
        CREATE TABLE customers (
            business_id TEXT NOT NULL,
            account_id TEXT NOT NULL,
            customer_id TEXT NOT NULL,
            PRIMARY KEY (business_id, account_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE order_sequence (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            last INTEGER NOT NULL CHECK (last >= 0)
        ) STRICT;
        INSERT INTO order_sequence (id, last) VALUES (1, 0);

        CREATE TABLE orders (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            request_id TEXT NOT NULL,
            business_id TEXT NOT NULL,
            customer_id TEXT NOT NULL,
            buyer_account_id TEXT NOT NULL,
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            subtotal_minor INTEGER NOT NULL CHECK (subtotal_minor > 0),
            discount_minor INTEGER NOT NULL CHECK (discount_minor BETWEEN 0 AND subtotal_minor),
            delivery_minor INTEGER NOT NULL CHECK (delivery_minor >= 0),
            tax_minor INTEGER NOT NULL CHECK (tax_minor >= 0),
            tax_added_minor INTEGER NOT NULL CHECK (tax_added_minor BETWEEN 0 AND tax_minor),
            total_minor INTEGER NOT NULL CHECK (total_minor BETWEEN 1 AND 1000000000000),
            captured_minor INTEGER NOT NULL CHECK (captured_minor BETWEEN 0 AND total_minor),
            refunded_minor INTEGER NOT NULL CHECK (refunded_minor BETWEEN 0 AND captured_minor),
            delivery_option_id TEXT,
            delivery_name TEXT,
            address_name TEXT,
            address_lines TEXT,
            address_postal_code TEXT,
            address_city TEXT,
            address_country TEXT CHECK (length(address_country) = 2),
            address_phone TEXT,
            discount_code TEXT NOT NULL,
            note TEXT NOT NULL,
            approval_id TEXT,
            approval_expires_at INTEGER,
            signature_key_id TEXT,
            signature_nonce TEXT,
            signature_expires_at INTEGER,
            signature BLOB CHECK (length(signature) = 64),
            state TEXT NOT NULL CHECK (state IN ('placed', 'accepted', 'completed', 'cancelled')),
            payment TEXT NOT NULL CHECK (payment IN (
                'awaiting', 'authorised', 'captured', 'partly_refunded', 'refunded', 'voided', 'refused')),
            fulfilment TEXT NOT NULL CHECK (fulfilment IN (
                'none', 'packed', 'partly_shipped', 'shipped', 'delivered', 'returned')),
            step TEXT CHECK (step IN ('holding', 'voiding')),
            capture_mode TEXT CHECK (capture_mode IN ('whole', 'as_shipped')),
            end_reason TEXT CHECK (end_reason IN (
                'payment_refused', 'cancelled_by_buyer', 'declined_by_business', 'unanswered',
                'payment_timed_out', 'not_shipped')),
            end_note TEXT NOT NULL DEFAULT '',
            placed_at INTEGER NOT NULL,
            authorised_at INTEGER,
            updated_at INTEGER NOT NULL,
            expires_at INTEGER,
            due INTEGER,
            attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
            fault TEXT NOT NULL DEFAULT '',
            -- From order_sequence, so that no two are the same.
            sequence INTEGER NOT NULL,
            UNIQUE (buyer_account_id, request_id),
            CHECK (total_minor = subtotal_minor - discount_minor + delivery_minor + tax_added_minor),
            CHECK ((approval_id IS NULL) = (signature IS NOT NULL)),
            CHECK ((approval_id IS NULL) = (approval_expires_at IS NULL)),
            CHECK ((signature IS NULL) = (signature_key_id IS NULL)),
            CHECK ((signature IS NULL) = (signature_nonce IS NULL)),
            CHECK ((signature IS NULL) = (signature_expires_at IS NULL)),
            CHECK ((address_name IS NULL) = (address_lines IS NULL)),
            CHECK ((delivery_option_id IS NULL) = (delivery_name IS NULL)),
            CHECK ((end_reason IS NOT NULL) = (state = 'cancelled' OR coalesce(step, '') = 'voiding')),
            CHECK ((payment = 'awaiting') <= (step IS NOT NULL)),
            CHECK ((state IN ('accepted', 'completed')) <= (capture_mode IS NOT NULL)),
            CHECK ((state = 'cancelled') = (payment IN ('voided', 'refused'))),
            CHECK (authorised_at IS NOT NULL OR payment IN ('awaiting', 'voided', 'refused')),
            CHECK (due IS NOT NULL OR (step IS NULL AND expires_at IS NULL))
        ) STRICT;

        CREATE INDEX orders_of_buyer ON orders (buyer_account_id, number);
        CREATE INDEX orders_of_buyer_in_state ON orders (buyer_account_id, state, number);
        CREATE INDEX orders_of_business ON orders (business_id, number) WHERE authorised_at IS NOT NULL;
        CREATE INDEX orders_of_business_in_state ON orders (business_id, state, number)
        WHERE authorised_at IS NOT NULL;
        CREATE INDEX orders_due ON orders (due) WHERE due IS NOT NULL;

        CREATE TABLE order_lines (
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 99),
            product_id TEXT NOT NULL,
            variant_id TEXT NOT NULL,
            title TEXT NOT NULL,
            options TEXT NOT NULL,
            quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000),
            price_minor INTEGER NOT NULL CHECK (price_minor > 0),
            discount_minor INTEGER NOT NULL CHECK (discount_minor BETWEEN 0 AND quantity * price_minor),
            tax_rate_id TEXT,
            tax_rate_micros INTEGER NOT NULL CHECK (tax_rate_micros BETWEEN 0 AND 1000000),
            PRIMARY KEY (order_id, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE order_taxes (
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            tax_rate_id TEXT NOT NULL,
            name TEXT NOT NULL,
            rate_micros INTEGER NOT NULL CHECK (rate_micros BETWEEN 1 AND 1000000),
            included INTEGER NOT NULL CHECK (included IN (0, 1)),
            base_minor INTEGER NOT NULL CHECK (base_minor >= 0),
            tax_minor INTEGER NOT NULL CHECK (tax_minor >= 0),
            PRIMARY KEY (order_id, position)
        ) STRICT, WITHOUT ROWID;
        """

    /// A discount is used before the order's row is written, in the same transaction.
    private static let orderParts = """
        CREATE TABLE order_changes (
            order_id TEXT NOT NULL REFERENCES orders (id),
            number INTEGER NOT NULL CHECK (number > 0),
            change TEXT NOT NULL CHECK (change <> ''),
            part_id TEXT NOT NULL,
            event_sequence INTEGER NOT NULL,
            at INTEGER NOT NULL,
            PRIMARY KEY (order_id, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER order_changes_are_never_changed BEFORE UPDATE ON order_changes BEGIN
            SELECT raise(ABORT, 'changes of orders are never changed');
        END;

        CREATE TRIGGER order_changes_are_never_deleted BEFORE DELETE ON order_changes BEGIN
            SELECT raise(ABORT, 'changes of orders are never deleted');
        END;

        CREATE TABLE captures (
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL CHECK (position >= 0),
            id TEXT NOT NULL CHECK (id <> ''),
            amount_minor INTEGER NOT NULL CHECK (amount_minor > 0 OR (final = 1 AND amount_minor = 0)),
            final INTEGER NOT NULL CHECK (final IN (0, 1)),
            requested_at INTEGER NOT NULL,
            done INTEGER NOT NULL CHECK (done IN (0, 1)),
            PRIMARY KEY (order_id, position),
            UNIQUE (order_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE shipments (
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 19),
            id TEXT NOT NULL CHECK (id <> ''),
            carrier TEXT,
            tracking_number TEXT CHECK (tracking_number <> ''),
            final INTEGER NOT NULL CHECK (final IN (0, 1)),
            shipped_at INTEGER NOT NULL,
            PRIMARY KEY (order_id, position),
            UNIQUE (order_id, id),
            CHECK ((carrier IS NULL) = (tracking_number IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE refunds (
            order_id TEXT NOT NULL REFERENCES orders (id),
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 1099),
            id TEXT NOT NULL CHECK (id <> ''),
            amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
            reason TEXT NOT NULL,
            requested_at INTEGER NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'refused')),
            refusal TEXT NOT NULL,
            PRIMARY KEY (order_id, position),
            UNIQUE (order_id, id),
            CHECK ((state = 'refused') = (refusal <> ''))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE order_part_lines (
            order_id TEXT NOT NULL,
            part_kind TEXT NOT NULL CHECK (part_kind IN ('shipment', 'refund')),
            part_id TEXT NOT NULL,
            line INTEGER NOT NULL,
            quantity INTEGER NOT NULL CHECK (quantity > 0),
            PRIMARY KEY (order_id, part_kind, part_id, line),
            FOREIGN KEY (order_id, line) REFERENCES order_lines (order_id, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE discount_uses (
            order_id TEXT PRIMARY KEY REFERENCES orders (id) DEFERRABLE INITIALLY DEFERRED,
            business_id TEXT NOT NULL,
            code TEXT NOT NULL,
            amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            used_at INTEGER NOT NULL,
            returned_at INTEGER,
            FOREIGN KEY (business_id, code) REFERENCES discount_codes (business_id, code)
        ) STRICT, WITHOUT ROWID;

        CREATE INDEX discount_uses_of_code ON discount_uses (business_id, code);
        """
}
