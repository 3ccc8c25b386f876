import RPC
import Values

// What stock refuses.
extension Refusal {
    static func variantNotFound(_ variant: VariantID?, of product: ProductID) -> Self {
        Self(
            .notFound, "VARIANT_NOT_FOUND",
            variant.map { "The product \"\(product)\" has no variant \"\($0)\"." }
                ?? "The product \"\(product)\" is sold in variants.",
            RefusalDetail(
                field: "variant_id", rule: "one of the product's variants, or empty if it has none",
                current: variant?.text ?? "", remedy: "Name one of the variants that GetProduct answers."))
    }

    static func deltaInvalid(_ delta: Int64) -> Self {
        Self(
            .invalidArgument, "DELTA_INVALID", "delta is \(delta), but has to be \(Catalog.deltaRule).",
            RefusalDetail(field: "delta", rule: Catalog.deltaRule, current: "\(delta)"))
    }

    static func stockTooLow(delta: Int64, available: Int64) -> Self {
        Self(
            .failedPrecondition, "STOCK_TOO_LOW",
            "\(delta.magnitude) cannot be taken: only \(available) are free.",
            RefusalDetail(
                field: "delta", rule: "no more than is free to take", limit: "\(available)",
                current: "\(delta)"))
    }

    static func stockTooHigh(received: Int64) -> Self {
        Self(
            .failedPrecondition, "STOCK_TOO_HIGH",
            "At most \(Inventory.receivedMax) can be received of one variant in all.",
            RefusalDetail(
                field: "delta", rule: "received in all", limit: "\(Inventory.receivedMax)",
                current: "\(received)", remedy: "Sell further pieces under a new variant or product."))
    }
}
