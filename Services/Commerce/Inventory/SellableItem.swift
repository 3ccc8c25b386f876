import Values

/// What a buyer gets for one line, as the catalogue sells it at this moment.
struct SellableItem: Equatable, Sendable {
    let product: ProductID
    /// Nil for a product without variants.
    let variant: VariantID?
    /// The product's title with the variant's options: `Mug (blue, large)`.
    let title: String
    /// Of one piece.
    let price: Money
    /// Empty for the business's `default`.
    let taxRateID: String
    /// How many can be ordered; after the reservation, where one was made.
    let available: Int64
}
