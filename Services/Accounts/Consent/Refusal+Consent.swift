import RPC

extension Refusal {
    static func tooManyBlocks(_ count: Int) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_BLOCKS", "An account blocks at most \(Block.countMax) businesses.",
            RefusalDetail(
                limit: "\(Block.countMax)", current: "\(count)", remedy: "Take an older block back first."))
    }

    static let categoryInvalid = Self(
        .invalidArgument, "CATEGORY_INVALID", "category is none that consent is given for.",
        RefusalDetail(
            field: "category", rule: "CONSENT_CATEGORY_MARKETING or CONSENT_CATEGORY_UTILITY",
            remedy: "Send one of the two."))
}
