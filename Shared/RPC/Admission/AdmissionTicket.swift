import Values

/// What one call has paid, and gives back when it ends.
final class AdmissionTicket {
    private let admission: Admission
    private let isStream: Bool
    private var network: ClientNetwork?
    private var session: SessionPayer?
    private var business: BusinessID?

    init(_ admission: Admission, for method: MethodDescriptor) {
        self.admission = admission
        isStream = method.kind != .unary
    }

    /// Lets whoever is at that address pay; throws RATE_EXCEEDED, TOO_MANY_CALLS or TOO_MANY_STREAMS.
    func charge(_ network: ClientNetwork) throws {
        guard self.network == nil else { return }
        try check(
            admission.networks.begin(network, isStream: isStream, now: now), admission.networks.budget,
            whose: "one address without a known token")
        self.network = network
    }

    /// Lets the caller pay, if they are to; what their address has in flight is given back then.
    func charge(_ caller: Caller) throws {
        if case .anonymous = caller { return }
        if session == nil, let payer = SessionPayer(caller) {
            try check(
                admission.sessions.begin(payer, isStream: isStream, now: now), admission.sessions.budget,
                whose: "one session, API key or operator")
            session = payer
        }
        if business == nil, let payer = caller.actingFor {
            try check(
                admission.businesses.begin(payer, isStream: isStream, now: now), admission.businesses.budget,
                whose: "one business")
            business = payer
        }
        giveBackNetwork()
    }

    /// The call is over, whatever came of it.
    func end() {
        giveBackNetwork()
        if let session { admission.sessions.end(session, isStream: isStream) }
        if let business { admission.businesses.end(business, isStream: isStream) }
        (session, business) = (nil, nil)
    }

    private func giveBackNetwork() {
        if let network { admission.networks.end(network, isStream: isStream) }
        network = nil
    }

    private var now: Int64 { admission.clock.now.microseconds }

    private func check<Payer>(
        _ verdict: BudgetTable<Payer>.Verdict, _ budget: CallBudget, whose: String
    ) throws {
        switch verdict {
        case .admitted: return
        case .rateLimited(let wait):
            let retryAt = Timestamp(microseconds: now + wait)
            throw Refusal.rateExceeded(budget, of: whose, retryAt: retryAt)
        case .tooMany where isStream: throw Refusal.tooManyStreams(budget.streamsMax, of: whose)
        case .tooMany: throw Refusal.tooManyCalls(budget.callsMax, of: whose)
        case .noRoom: throw Refusal.tooManyCallers
        }
    }
}

// MARK: - Refused

extension Refusal {
    /// Somebody calls more often than anybody may.
    static func rateExceeded(_ budget: CallBudget, of whose: String, retryAt: Timestamp) -> Self {
        Self(
            .resourceExhausted, "RATE_EXCEEDED",
            """
            Too many calls of \(whose): \(budget.callsPerSecond) a second are let through, \
            \(budget.callsBurst) at once.
            """,
            RefusalDetail(
                rule: "\(budget.callsPerSecond) calls a second, bursts of \(budget.callsBurst)",
                limit: "\(budget.callsPerSecond)", remedy: "Call again after retry_at, and less often.",
                retryAt: retryAt))
    }

    static func tooManyCalls(_ limit: Int, of whose: String) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_CALLS", "More than \(limit) calls of \(whose) are in flight.",
            RefusalDetail(
                rule: "calls of \(whose) in flight", limit: "\(limit)", remedy: "Wait for answers first."))
    }

    static func tooManyStreams(_ limit: Int, of whose: String) -> Self {
        Self(
            .resourceExhausted, "TOO_MANY_STREAMS", "More than \(limit) streams of \(whose) are open.",
            RefusalDetail(
                rule: "open streams of \(whose)", limit: "\(limit)",
                remedy: "End a stream before another one is opened."))
    }

    fileprivate static let tooManyCallers = Self(
        .resourceExhausted, "TOO_MANY_CALLS", "Too many callers have calls in flight here.",
        RefusalDetail(rule: "callers with calls in flight", remedy: "Try again shortly."))
}
