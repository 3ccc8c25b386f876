public import Values

/// Who pays for a call, and whether they can: shared by all doors of a program.
///
/// An address pays for calls without a token, and for each token that was not seen before: for the latter
/// before its signature is checked, so that forged ones cost their sender and nobody else. Whoever is known
/// pays for themself, and for the business they act for: many people behind one address don't share a
/// bucket. Services are not held to anything.
public final class Admission: Sendable {
    /// Addresses, sessions and businesses remembered, each.
    static let payersMax = 65_536

    let clock: any WallClock
    let networks: BudgetTable<ClientNetwork>
    let sessions: BudgetTable<SessionPayer>
    let businesses: BudgetTable<BusinessID>

    public convenience init(
        _ limits: AdmissionLimits = AdmissionLimits(), clock: any WallClock = SystemClock()
    ) {
        self.init(limits, clock: clock, payersMax: Self.payersMax)
    }

    init(_ limits: AdmissionLimits, clock: any WallClock, payersMax: Int) {
        self.clock = clock
        networks = BudgetTable(limits.network, payersMax: payersMax)
        sessions = BudgetTable(limits.session, payersMax: payersMax)
        businesses = BudgetTable(limits.business, payersMax: payersMax)
    }
}

/// Whoever is signed in and not a service.
enum SessionPayer: Hashable {
    case session(SessionID)
    case apiKey(String)
    case `operator`(String)

    /// Nil for a caller who is not held to a budget of their own.
    init?(_ caller: Caller) {
        switch caller {
        case .person(let person): self = .session(person.session)
        case .apiKey(let key): self = .apiKey(key.id)
        case .operator(let someone): self = .operator(someone.name)
        case .service, .anonymous: return nil
        }
    }
}
