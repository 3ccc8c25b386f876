import RPC

extension Refusal {
    static func accountNotFound(_ id: String) -> Self {
        Self(
            .notFound, "ACCOUNT_NOT_FOUND", "There is no account \(id).",
            RefusalDetail(
                field: "account_id", rule: "the id of an account",
                remedy: "Ask the person for their account id."))
    }
}
