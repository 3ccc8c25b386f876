/// Who takes part in a conversation, a payment, an entry or an event.
///
/// The text form, `person:acc_1` or `customer:atelier-nord/cus_2`, is canonical: two parties are equal when
/// their texts are, so columns and signed bytes hold it. It is at most `textBytesMax` bytes long.
public enum Party: Hashable, Sendable {
    /// A person, by account.
    ///
    /// Businesses are never told of this kind: they see `customer`.
    case person(AccountID)
    case business(BusinessID)
    /// A person as one business knows them.
    case customer(CustomerID, of: BusinessID)
    /// The operator of this installation.
    case platform
    /// A linked bank account; nil where no single account is concerned.
    case bank(String?)

    public static let textBytesMax = 140
}

// MARK: - As text

extension Party {
    public var text: String {
        switch self {
        case .person(let account): "person:\(account)"
        case .business(let business): "business:\(business)"
        case .customer(let customer, let business): "customer:\(business)/\(customer)"
        case .platform: "platform"
        case .bank(nil): "bank"
        case .bank(let account?): "bank:\(account)"
        }
    }

    /// Reads the text form; throws `ValueError.malformedParty` for any other text.
    public init(text: String) throws(ValueError) {
        guard let party = Self.read(text) else { throw .malformedParty(text) }
        self = party
    }

    private static func read(_ text: String) -> Party? {
        if text == "platform" { return .platform }
        if text == "bank" { return .bank(nil) }
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = text[text.index(after: colon)...]
        switch text[..<colon] {
        case "person": return (try? AccountID(String(rest))).map { .person($0) }
        case "business": return (try? BusinessID(String(rest))).map { .business($0) }
        case "bank": return (try? ID<Party>(String(rest))).map { .bank($0.text) }
        case "customer":
            guard let slash = rest.firstIndex(of: "/"),
                let business = try? BusinessID(String(rest[..<slash])),
                let customer = try? CustomerID(String(rest[rest.index(after: slash)...]))
            else { return nil }
            return .customer(customer, of: business)
        default: return nil
        }
    }
}

extension Party: CustomStringConvertible {
    public var description: String { text }
}

// MARK: - As one kind

extension Party {
    /// The account, for a person.
    public var account: AccountID? {
        if case .person(let account) = self { account } else { nil }
    }

    /// The business, for a business; a customer is not one.
    public var business: BusinessID? {
        if case .business(let business) = self { business } else { nil }
    }
}
