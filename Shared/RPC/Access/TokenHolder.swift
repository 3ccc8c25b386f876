public import Values

/// Whom tokens are issued to: whatever is taken back is taken back from one of these.
public enum TokenHolder: Sendable, Hashable {
    case session(SessionID)
    case member(AccountID, of: BusinessID)
    case apiKey(String)
    case service(String)
    case `operator`(String)
}

extension Caller {
    /// Two tokens are the same caller's if these are the same; empty for nobody.
    var holders: [TokenHolder] {
        switch self {
        case .anonymous: []
        case .person(let person):
            [.session(person.session)]
                + (person.acting.map { [.member(person.account, of: $0.business)] } ?? [])
        case .apiKey(let key): [.apiKey(key.id)]
        case .service(let name): [.service(name)]
        case .operator(let someone): [.operator(someone.name)]
        }
    }

    /// When the token ends that was shown; nil for a service and an operator, who sign another as they like.
    public var tokenExpiresAt: Timestamp? {
        switch self {
        case .person(let person): person.tokenExpiresAt
        case .apiKey(let key): key.tokenExpiresAt
        case .anonymous, .service, .operator: nil
        }
    }
}
