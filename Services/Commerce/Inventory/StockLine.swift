/// Pieces of one product, or of one of its variants.
///
/// An order has at most one for each product and variant.
struct StockLine: Hashable, Sendable {
    let product: ProductID
    /// Nil for a product without variants.
    let variant: VariantID?
    let quantity: Int64
}
