import Storage

/// The catalogue and its stock in `commerce.sqlite`.
///
/// What the tables hold, and what is always true of them:
///
/// - `shops`: a row for each business that has written a product or a collection. `product_count` and
///   `collection_count` = its rows in those tables; `sequence` = the last one given to any of them.
/// - `products`: what is sold. `search_terms` holds the words it is found by, empty unless it is active.
/// - `variants`: what can be ordered of a product and how much of it there is: `received - reserved - sold`,
///   never below zero. A product without variants has one row with an empty id. What a business leaves out is
///   archived, never deleted.
/// - `product_terms`: one row for each word of each active product, the inverted index of the search.
/// - `collection_products`: which products are in a collection; `status` is the product's.
/// - `stock_movements`: every piece that ever moved, never changed and never deleted. For each variant
///   `received` = the sum of its movements of that kind (a correction downwards is a negative one),
///   `reserved` = the sums of kind reserved - released - sold, and `sold` = the sums of kind sold - returned.
///   For each order and variant: one `reserved`; then either one `released`, or one `sold` and one `returned`
///   for each part that came back, or neither yet.
///
/// Times are microseconds since 1970, amounts are in the currency's smallest unit. Text sorts by its bytes.
extension Schema {
    static let catalog = [
        Migration("1 catalogue", products),
        Migration("2 search", search),
        Migration("3 stock movements", stockMovements),
    ]

    private static let products = """
        CREATE TABLE shops (
            business_id TEXT NOT NULL PRIMARY KEY,
            product_count INTEGER NOT NULL DEFAULT 0 CHECK (product_count BETWEEN 0 AND 100000),
            collection_count INTEGER NOT NULL DEFAULT 0 CHECK (collection_count BETWEEN 0 AND 1000),
            sequence INTEGER NOT NULL CHECK (sequence > 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE products (
            number INTEGER PRIMARY KEY,
            business_id TEXT NOT NULL REFERENCES shops (business_id),
            id TEXT NOT NULL CHECK (id <> ''),
            status TEXT NOT NULL CHECK (status IN ('active', 'hidden', 'archived')),
            title TEXT NOT NULL CHECK (title <> ''),
            description TEXT NOT NULL,
            price_minor INTEGER NOT NULL CHECK (price_minor BETWEEN 1 AND 1000000000000),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            condition TEXT NOT NULL CHECK (condition IN ('new', 'refurbished', 'used')),
            link TEXT NOT NULL,
            brand TEXT NOT NULL,
            category TEXT NOT NULL,
            tax_rate_id TEXT NOT NULL,
            option_name_1 TEXT NOT NULL,
            option_name_2 TEXT NOT NULL,
            option_name_3 TEXT NOT NULL,
            search_terms TEXT NOT NULL CHECK (status = 'active' OR search_terms = ''),
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            UNIQUE (business_id, id)
        ) STRICT;

        CREATE INDEX products_in_status ON products (business_id, status, id);
        CREATE INDEX products_by_tax_rate ON products (business_id, tax_rate_id) WHERE tax_rate_id <> '';

        CREATE TABLE product_media (
            business_id TEXT NOT NULL,
            product_id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 9),
            kind TEXT NOT NULL CHECK (kind IN ('image', 'video')),
            url TEXT NOT NULL CHECK (url <> ''),
            alt_text TEXT NOT NULL,
            PRIMARY KEY (business_id, product_id, position),
            FOREIGN KEY (business_id, product_id) REFERENCES products (business_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE variants (
            business_id TEXT NOT NULL,
            product_id TEXT NOT NULL,
            id TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 99),
            status TEXT NOT NULL CHECK (status IN ('active', 'hidden', 'archived')),
            option_1 TEXT NOT NULL,
            option_2 TEXT NOT NULL,
            option_3 TEXT NOT NULL,
            price_minor INTEGER CHECK (price_minor BETWEEN 1 AND 1000000000000),
            sku TEXT NOT NULL,
            received INTEGER NOT NULL DEFAULT 0 CHECK (received BETWEEN 0 AND 1000000000),
            reserved INTEGER NOT NULL DEFAULT 0 CHECK (reserved >= 0),
            sold INTEGER NOT NULL DEFAULT 0 CHECK (sold >= 0),
            PRIMARY KEY (business_id, product_id, id),
            FOREIGN KEY (business_id, product_id) REFERENCES products (business_id, id),
            CHECK (received - reserved - sold >= 0)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE collections (
            business_id TEXT NOT NULL REFERENCES shops (business_id),
            id TEXT NOT NULL CHECK (id <> ''),
            title TEXT NOT NULL CHECK (title <> ''),
            description TEXT NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence > 0),
            updated_at INTEGER NOT NULL,
            PRIMARY KEY (business_id, id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE collection_products (
            business_id TEXT NOT NULL,
            collection_id TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('active', 'hidden', 'archived')),
            product_id TEXT NOT NULL,
            PRIMARY KEY (business_id, collection_id, status, product_id),
            UNIQUE (business_id, product_id, collection_id),
            FOREIGN KEY (business_id, collection_id) REFERENCES collections (business_id, id),
            FOREIGN KEY (business_id, product_id) REFERENCES products (business_id, id)
        ) STRICT, WITHOUT ROWID;
        """

    /// `field` says where the word stands: 0 the title, 1 brand, category and options, 2 the description.
    ///
    /// A search reads ranges of this key and nothing else, within one business; titles come first.
    private static let search = """
        CREATE TABLE product_terms (
            business_id TEXT NOT NULL,
            field INTEGER NOT NULL CHECK (field BETWEEN 0 AND 2),
            term TEXT NOT NULL,
            product_number INTEGER NOT NULL,
            PRIMARY KEY (business_id, field, term, product_number)
        ) STRICT, WITHOUT ROWID;
        """

    /// The unique index over orders is the last guard against taking or giving back the same goods twice.
    ///
    /// Orders are not referenced by a foreign key: goods are reserved before the order is written.
    private static let stockMovements = """
        CREATE TABLE stock_movements (
            sequence INTEGER PRIMARY KEY,
            business_id TEXT NOT NULL,
            product_id TEXT NOT NULL,
            variant_id TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('received', 'reserved', 'released', 'sold', 'returned')),
            quantity INTEGER NOT NULL CHECK (quantity <> 0 AND (quantity > 0 OR kind = 'received')),
            order_id TEXT,
            part TEXT NOT NULL DEFAULT '',
            adjustment_id TEXT,
            note TEXT NOT NULL DEFAULT '',
            available_after INTEGER NOT NULL CHECK (available_after >= 0),
            at INTEGER NOT NULL,
            FOREIGN KEY (business_id, product_id, variant_id)
                REFERENCES variants (business_id, product_id, id),
            CHECK ((kind = 'received') = (order_id IS NULL)),
            CHECK ((kind = 'returned') = (part <> '')),
            CHECK (adjustment_id IS NULL OR kind = 'received')
        ) STRICT;

        CREATE UNIQUE INDEX stock_movements_of_order
        ON stock_movements (order_id, product_id, variant_id, kind, part) WHERE order_id IS NOT NULL;
        CREATE UNIQUE INDEX stock_movements_of_adjustment ON stock_movements (business_id, adjustment_id)
        WHERE adjustment_id IS NOT NULL;
        CREATE INDEX stock_movements_of_variant ON stock_movements (business_id, product_id, variant_id);

        CREATE TRIGGER stock_movements_are_never_changed BEFORE UPDATE ON stock_movements BEGIN
            SELECT raise(ABORT, 'stock movements are never changed');
        END;
        CREATE TRIGGER stock_movements_are_never_deleted BEFORE DELETE ON stock_movements BEGIN
            SELECT raise(ABORT, 'stock movements are never deleted');
        END;
        """
}
