import Contracts
import RPC
import Requests
import Storage
import Values

/// Where a message goes: into a conversation that is there, or one that it opens.
enum Recipient: Sendable {
    case conversation(ConversationID)
    /// `isBlocked` says whether the author, a person, blocks the business that they write to.
    case opening(Conversation.Pair, isBlocked: Bool)

    /// The author's part in the conversation.
    func participant(_ author: Party, in db: Connection) throws -> Participant {
        switch self {
        case .conversation(let id): return try Participant.get(id, of: author, in: db)
        case .opening(let pair, let isBlocked):
            let participant = try Conversation.open(pair, for: author, in: db)
            if isBlocked { try Block.note(participant.other, by: author, in: db) }
            return participant
        }
    }
}

// MARK: - Named by a request

extension Messaging {
    /// A caller who waits for less is not made to wait this long.
    static let accountsTimeoutSeconds = 5

    func recipient(
        _ to: MessagingAPI.SendMessageRequest.OneOf_To?, from author: Party
    ) async throws -> Recipient {
        switch to {
        case .conversationID(let text): .conversation(try ConversationID(text, field: "conversation_id"))
        case .party(let party): try await recipient(try Self.checked(party, for: author), from: author)
        case nil: throw Refusal.toInvalid("to", "neither party nor conversation_id is set")
        }
    }

    /// The party that a caller names, if it is one that they can have a conversation with.
    ///
    /// Throws TO_INVALID naming the field.
    static func checked(_ message: CommonAPI.Party, for caller: Party) throws -> Party {
        let party = try message.party(field: "party")
        guard party != caller else { throw Refusal.toInvalid("party", "this is the caller") }
        switch (caller, party) {
        case (.person, .person), (.person, .business), (.business, .business): return party
        case (.business(let business), .customer(_, let of)):
            guard business == of else {
                throw Refusal.toInvalid("party.customer", "this is another business's customer")
            }
            return party
        case (.business, .person):
            throw Refusal.toInvalid("party.person", "a business names its customer, not an account")
        default: throw Refusal.toInvalid("party", "a party of this kind has no conversations with the caller")
        }
    }

    /// Asks accounts only before the first message of the two: a conversation remembers what was answered.
    private func recipient(_ party: Party, from author: Party) async throws -> Recipient {
        let known = try await database.read { db in try Participant.find(author, with: party, in: db) }
        if let known { return .conversation(known.conversation) }
        switch (author, party) {
        case (.person(let account), .business(let business)):
            return try await opening(account, with: business)
        case (_, .person(let account)):
            try await askAccounts { options in
                _ = try await accounts.checkAccount(.init(accountID: account.text), options)
            }
        case (_, .business(let business)):
            try await askAccounts { options in
                _ = try await businesses.getBusiness(.init(businessID: business.text), options)
            }
        default: throw Refusal.noConversationWith(party)
        }
        return .opening(Conversation.Pair(author, party), isBlocked: false)
    }

    private func opening(_ account: AccountID, with business: BusinessID) async throws -> Recipient {
        try await askAccounts { options in
            let answer = try await accounts.resolveCustomer(
                .init(accountID: account.text, businessID: business.text), options)
            guard let customer = answer.customer, let id = try? CustomerID(customer.customerID) else {
                throw Refusal.accountsUnavailable("no customer id")
            }
            return .opening(
                Conversation.Pair(account, as: id, of: business), isBlocked: customer.blocked)
        }
    }

    /// What accounts answers; a refusal that the caller can do something about is passed on.
    private func askAccounts<Answer: Sendable>(
        _ question: (CallOptions) async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await question(.timeout(seconds: Self.accountsTimeoutSeconds))
        } catch let error as RPCError where error.reason == "BUSINESS_NOT_FOUND" {
            throw Refusal.businessNotFound
        } catch let error as RPCError where error.reason == "ACCOUNT_NOT_FOUND" {
            throw Refusal.accountNotFound
        } catch let error as RPCError {
            throw Refusal.accountsUnavailable(error.reason.isEmpty ? "\(error.code)" : error.reason)
        }
    }
}
