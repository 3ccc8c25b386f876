import Storage

/// A payment's commission is fixed on the whole; what all captures so far took of it, and all refunds gave
/// back, is that share of it which was captured or refunded, rounded half to even.
enum CommissionShare {
    static func contradiction(_ row: Row) throws -> String? {
        let whole: Int64 = try row["amount_minor"]
        let commission: Int64 = try row["commission_minor"]
        let taken = RoundedShare.halfEven(commission, times: try row["captured_minor"], over: whole)
        let returned = RoundedShare.halfEven(commission, times: try row["refunded_minor"], over: whole)
        guard let taken, let returned, try row["commission_captured_minor"] == taken,
            try row["commission_returned_minor"] == returned
        else {
            return """
                payment \(try row["id"] as String): commission \(commission) on \(whole), \
                \(try row["commission_captured_minor"] as Int64) taken, \
                \(try row["commission_returned_minor"] as Int64) returned
                """
        }
        return nil
    }
}
