import Contracts
import Storage

/// A kind of message that a person allows a business or forbids it.
enum ConsentCategory: String, SQLConvertible {
    case marketing, utility

    /// Whether it is allowed where the person has said nothing.
    var isGrantedByDefault: Bool {
        switch self {
        case .marketing: false
        case .utility: true
        }
    }

    /// Nil when the message names none.
    init?(_ category: AccountsAPI.ConsentCategory) {
        switch category {
        case .marketing: self = .marketing
        case .utility: self = .utility
        case .unspecified, .unrecognized: return nil
        }
    }
}
