CREATE TABLE shops (
    business_id TEXT PRIMARY KEY,
    product_count INTEGER NOT NULL CHECK (product_count BETWEEN 1 AND 100000)
) STRICT, WITHOUT ROWID;

CREATE TABLE products (
    number INTEGER PRIMARY KEY,
    business_id TEXT NOT NULL REFERENCES shops (business_id),
    id TEXT NOT NULL CHECK (id <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL,
    price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 1 AND 1000000000000),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    condition TEXT NOT NULL CHECK (condition IN ('new', 'refurbished', 'used')),
    link TEXT NOT NULL,
    image_link TEXT NOT NULL,
    brand TEXT NOT NULL,
    received INTEGER NOT NULL CHECK (received >= 0),
    reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    sold INTEGER NOT NULL DEFAULT 0 CHECK (sold >= 0),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    shop_word TEXT NOT NULL GENERATED ALWAYS AS ('b' || lower(hex(business_id))) VIRTUAL,
    UNIQUE (business_id, id),
    CHECK (received - reserved - sold >= 0)
) STRICT;

CREATE VIRTUAL TABLE product_words USING fts5 (
    shop_word, title, brand, description,
    content = 'products', content_rowid = 'number', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER product_words_after_insert AFTER INSERT ON products BEGIN
    INSERT INTO product_words (rowid, shop_word, title, brand, description)
    VALUES (new.number, new.shop_word, new.title, new.brand, new.description);
END;

CREATE TRIGGER product_words_after_update
AFTER UPDATE OF business_id, title, brand, description ON products BEGIN
    INSERT INTO product_words (product_words, rowid, shop_word, title, brand, description)
    VALUES ('delete', old.number, old.shop_word, old.title, old.brand, old.description);
    INSERT INTO product_words (rowid, shop_word, title, brand, description)
    VALUES (new.number, new.shop_word, new.title, new.brand, new.description);
END;

CREATE TRIGGER product_words_after_delete AFTER DELETE ON products BEGIN
    INSERT INTO product_words (product_words, rowid, shop_word, title, brand, description)
    VALUES ('delete', old.number, old.shop_word, old.title, old.brand, old.description);
END;

CREATE TABLE customers (
    business_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    PRIMARY KEY (business_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE orders (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    business_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    buyer_account_id TEXT NOT NULL,
    total_minor INTEGER NOT NULL CHECK (total_minor > 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    approval_id TEXT NOT NULL,
    note TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN (
        'awaiting_payment', 'paid', 'accepting', 'accepted', 'shipped', 'completed',
        'cancelling', 'cancelled')),
    end_reason TEXT CHECK (end_reason IN (
        'payment_refused', 'cancelled_by_buyer', 'declined_by_business', 'unanswered',
        'payment_timed_out')),
    end_note TEXT NOT NULL DEFAULT '',
    carrier TEXT,
    tracking_number TEXT CHECK (tracking_number <> ''),
    placed_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expires_at INTEGER,
    due INTEGER,
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    fault TEXT NOT NULL DEFAULT '',
    CHECK ((state IN ('cancelling', 'cancelled')) = (end_reason IS NOT NULL)),
    CHECK ((state IN ('shipped', 'completed')) = (tracking_number IS NOT NULL)),
    CHECK ((carrier IS NULL) = (tracking_number IS NULL)),
    CHECK ((state IN ('awaiting_payment', 'paid')) = (expires_at IS NOT NULL)),
    CHECK ((state IN ('awaiting_payment', 'paid', 'accepting', 'cancelling')) = (due IS NOT NULL))
) STRICT;

CREATE INDEX orders_of_buyer ON orders (buyer_account_id, number);

CREATE INDEX orders_of_business ON orders (business_id, number);

CREATE INDEX orders_of_business_in_state ON orders (business_id, state, number);

CREATE INDEX orders_due ON orders (due) WHERE due IS NOT NULL;

CREATE TABLE order_lines (
    order_id TEXT NOT NULL REFERENCES orders (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 99),
    product_id TEXT NOT NULL,
    title TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity BETWEEN 1 AND 1000),
    price_minor INTEGER NOT NULL CHECK (price_minor > 0),
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_movements (
    sequence INTEGER PRIMARY KEY,
    business_id TEXT NOT NULL,
    product_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('received', 'reserved', 'released', 'sold')),
    quantity INTEGER NOT NULL CHECK (quantity <> 0 AND (quantity > 0 OR kind = 'received')),
    order_id TEXT REFERENCES orders (id),
    adjustment_id TEXT,
    note TEXT NOT NULL DEFAULT '',
    available_after INTEGER NOT NULL CHECK (available_after >= 0),
    at INTEGER NOT NULL,
    FOREIGN KEY (business_id, product_id) REFERENCES products (business_id, id),
    CHECK ((kind = 'received') = (order_id IS NULL)),
    CHECK (adjustment_id IS NULL OR kind = 'received')
) STRICT;

CREATE UNIQUE INDEX stock_movements_of_order ON stock_movements (order_id, product_id, kind)
WHERE order_id IS NOT NULL;

CREATE UNIQUE INDEX stock_movements_of_adjustment ON stock_movements (business_id, adjustment_id)
WHERE adjustment_id IS NOT NULL;

CREATE INDEX stock_movements_of_product ON stock_movements (business_id, product_id);

CREATE TRIGGER stock_movements_are_never_changed BEFORE UPDATE ON stock_movements BEGIN
    SELECT raise(ABORT, 'stock movements are never changed');
END;

CREATE TRIGGER stock_movements_are_never_deleted BEFORE DELETE ON stock_movements BEGIN
    SELECT raise(ABORT, 'stock movements are never deleted');
END;
