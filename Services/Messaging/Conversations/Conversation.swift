import Contracts
import RPC
import Storage
import Values

typealias ConversationID = ID<Conversation>

/// A dialogue of two parties; it exists from its first message on.
enum Conversation {
    enum Kind: String, SQLConvertible, Sendable {
        case personPerson = "person_person"
        case personBusiness = "person_business"
        case businessBusiness = "business_business"
    }
}

extension Conversation.Kind {
    init(_ one: Party, _ other: Party) {
        switch (one.business, other.business) {
        case (nil, nil): self = .personPerson
        case (.some, .some): self = .businessBusiness
        default: self = .personBusiness
        }
    }
}

extension MessagingAPI.ConversationKind {
    init(_ kind: Conversation.Kind) {
        switch kind {
        case .personPerson: self = .personPerson
        case .personBusiness: self = .personBusiness
        case .businessBusiness: self = .businessBusiness
        }
    }
}

// MARK: - Stored in `conversations`

extension Conversation {
    /// Opens the dialogue of two parties, or finds the one that is there: `party`'s part in it.
    ///
    /// Participants are inserted in the order of their texts, so that two who open it at once, one from each
    /// side, meet at the same unique key. The first message must follow in the same transaction.
    static func open(_ pair: Pair, for party: Party, in db: Connection) throws -> Participant {
        let id = ConversationID(timeOrdered: "cnv", now: db.now)
        let participants = pair.participants(in: id)
        guard let mine = participants.first(where: { $0.party == party }) else {
            throw Refusal.conversationNotFound(id)
        }
        if let known = try Participant.find(party, with: mine.counterpart, in: db) { return known }
        try db.run(
            """
            INSERT INTO conversations (id, kind, last_sequence, opened_at)
            VALUES (\(id), \(Kind(mine.party, mine.other)), 0, \(db.now))
            """)
        for participant in participants where try participant.insert(db) == 0 {
            throw Refusal.accountsUnavailable("another account has this customer id")
        }
        return mine
    }
}

// MARK: - Two parties

extension Conversation {
    /// Two parties, each with the name by which the other knows it.
    struct Pair: Hashable, Sendable {
        private struct Side: Hashable {
            let party: Party
            let shownAs: Party
        }

        private let one: Side
        private let other: Side

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

        /// In the order of their texts.
        fileprivate func participants(in id: ConversationID) -> [Participant] {
            [
                Participant(one.party, in: id, with: other.party, shownAs: other.shownAs),
                Participant(other.party, in: id, with: one.party, shownAs: one.shownAs),
            ].sorted { $0.party.text < $1.party.text }
        }
    }
}
