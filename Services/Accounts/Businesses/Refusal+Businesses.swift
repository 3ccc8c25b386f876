import RPC
import Values

extension Refusal {
    /// The rule for business ids is narrower than for others: people type them.
    static let businessIDMalformed = Self(
        .invalidArgument, "ID_MALFORMED",
        "business_id is 3 to 40 of a-z, 0-9 and dash, a letter or digit first.",
        RefusalDetail(
            field: "business_id", rule: "3 to 40 of a-z, 0-9 and dash, a letter or digit first",
            remedy: "Choose another id."))

    static func countryInvalid(_ code: String) -> Self {
        Self(
            .invalidArgument, "COUNTRY_INVALID", "country is not a code of ISO 3166-1 alpha-2, such as DE.",
            RefusalDetail(
                field: "country", rule: "ISO 3166-1 alpha-2", current: String(code.prefix(8)),
                remedy: "Send two capital letters."))
    }

    static func tooManyBusinesses(_ count: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_BUSINESSES",
            "An account opens at most \(Business.openedMax) businesses.",
            RefusalDetail(
                limit: "\(Business.openedMax)", current: "\(count)",
                remedy: "Open the next one from another account."))
    }

    static func businessNotFound(_ id: BusinessID) -> Self {
        Self(
            .notFound, "BUSINESS_NOT_FOUND", "There is no business \(id).",
            RefusalDetail(
                field: "business_id", rule: "the id of a business", remedy: "Check the id's spelling."))
    }
}
