import RPC
import Storage
import Values

/// A side of a conversation: the person, or the business that somebody acts for.
enum Participant: Hashable, Sendable {
    case person(AccountID)
    case business(BusinessID)

    /// Who makes a call: the business when the caller acts for one, else the person themself.
    init(of call: Call) throws {
        if call.actingFor != nil {
            self = .business(try call.business())
        } else {
            self = .person(try call.account())
        }
    }

    var sender: Sender {
        switch self {
        case .person: .person
        case .business: .business
        }
    }
}
