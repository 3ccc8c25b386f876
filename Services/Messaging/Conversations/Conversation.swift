import Contracts
import Requests
import Storage
import Values

typealias ConversationID = ID<Conversation>

/// A dialogue of two parties; it exists from its first message on.
struct Conversation: Sendable {
    enum Kind: String, SQLConvertible, Sendable {
        case personPerson = "person_person"
        case personBusiness = "person_business"
        case businessBusiness = "business_business"
    }

    let id: ConversationID
    let kind: Kind
    let lastSequence: Int64
}

extension Conversation.Kind {
    init(_ one: Party, _ other: Party) {
        switch (one.business, other.business) {
        case (nil, nil): self = .personPerson
        case (.some, .some): self = .businessBusiness
        default: self = .personBusiness
        }
    }

    var message: MessagingAPI.ConversationKind {
        switch self {
        case .personPerson: .personPerson
        case .personBusiness: .personBusiness
        case .businessBusiness: .businessBusiness
        }
    }
}

// MARK: - Stored in `conversations`

extension Conversation {
    /// Opens the dialogue of two parties, or finds the one that is there.
    ///
    /// The participant's row is inserted first: two who open it at once meet at its unique key. The first
    /// message must follow in the same transaction.
    static func open(_ pair: Pair, in db: Connection) throws -> Participant {
        if let known = try Participant.find(pair.one.party, with: pair.other.shownAs, in: db) { return known }
        let id = ConversationID(timeOrdered: "cnv", now: db.now)
        let (one, other) = pair.participants(in: id)
        let opened = try createOnce(
            one, in: db, insert: one.insert,
            existing: { db in try Participant.find(one.party, with: one.counterpart, in: db) },
            difference: { _ in nil })
        guard opened.isNew else { return opened.thing }
        _ = try other.insert(db)
        try db.run(
            """
            INSERT INTO conversations (id, kind, last_sequence, opened_at)
            VALUES (\(id), \(Kind(one.party, other.party)), 0, \(db.now))
            """)
        return one
    }
}

// MARK: - Two parties

extension Conversation {
    /// Two parties, each with the name by which the other knows it.
    struct Pair: Hashable, Sendable {
        struct Side: Hashable, Sendable {
            let party: Party
            let shownAs: Party
        }

        let one: Side
        let other: Side

        /// Two parties that know each other by their own names.
        init(_ one: Party, _ other: Party) {
            self.one = Side(party: one, shownAs: one)
            self.other = Side(party: other, shownAs: other)
        }

        /// A person and a business, which knows the person as a customer.
        init(_ account: AccountID, as customer: CustomerID, of business: BusinessID) {
            one = Side(party: .person(account), shownAs: .customer(customer, of: business))
            other = Side(party: .business(business), shownAs: .business(business))
        }

        fileprivate func participants(in id: ConversationID) -> (Participant, Participant) {
            (
                Participant(one.party, in: id, with: other.party, shownAs: other.shownAs),
                Participant(other.party, in: id, with: one.party, shownAs: one.shownAs)
            )
        }
    }
}
