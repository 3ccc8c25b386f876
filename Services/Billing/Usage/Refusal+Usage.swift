import RPC

extension Refusal {
    static func monthInvalid(_ text: String) -> Self {
        Self(
            .invalidArgument, "MONTH_INVALID", "month is not a calendar month such as 2026-11.",
            RefusalDetail(
                field: "month", rule: "year and month: 2026-11", current: String(text.prefix(20)),
                remedy: "Leave it empty for the current month."))
    }
}
