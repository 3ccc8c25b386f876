public import RPC

extension Refusal {
    /// Refuses a request for a field that breaks its rule, with INVALID_ARGUMENT.
    public static func invalid(
        _ reason: String, _ field: String, rule: String, current: String = "", remedy: String = ""
    ) -> Self {
        Self(
            .invalidArgument, reason, "\(field) has to be: \(rule).",
            RefusalDetail(field: field, rule: rule, current: current, remedy: remedy))
    }
}
