import RPC
import Values

extension Refusal {
    static func customerNotFound(_ id: CustomerID) -> Self {
        Self(
            .notFound, "CUSTOMER_NOT_FOUND", "The business has no customer \(id).",
            RefusalDetail(
                field: "customer_id", rule: "a customer of this business",
                remedy: "Use the id that the business was told."))
    }
}
