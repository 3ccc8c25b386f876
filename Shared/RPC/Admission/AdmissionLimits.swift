/// How much each of those who pay for calls may have.
public struct AdmissionLimits: Sendable {
    /// Calls without a token, or with one that was not seen before, from one address; an IPv6 one's /64.
    public var network = CallBudget.unlimited
    /// A signed-in person's session, an API key or an operator.
    public var session = CallBudget.unlimited
    /// All that is done for one business, by its team and its API keys.
    public var business = CallBudget.unlimited

    public init() {}
}

/// How many calls somebody may make in a second, and have in flight; 0 is no limit.
public struct CallBudget: Hashable, Sendable {
    /// For as many calls as this a stream counts, when it is opened.
    public static let streamCost = 5

    /// For long.
    public var callsPerSecond: Int
    /// At once, after a quiet while.
    public var callsBurst: Int
    /// In flight; a call that was cancelled counts until its handler is done.
    public var callsMax: Int
    /// Of those with a stream of requests or answers, which don't count as calls in flight.
    public var streamsMax: Int

    public init(callsPerSecond: Int = 0, callsBurst: Int = 0, callsMax: Int = 0, streamsMax: Int = 0) {
        self.callsPerSecond = callsPerSecond
        self.callsBurst = callsBurst
        self.callsMax = callsMax
        self.streamsMax = streamsMax
    }

    public static let unlimited = CallBudget()

    var isUnlimited: Bool { self == .unlimited }
}
