import Contracts
import RPC
import Storage
import Values

extension Messaging {
    /// What only Souk's own messages may begin with.
    static let reservedPrefixes = ["order:", "refund:"]
    /// A caller who waits for less is not made to wait this long.
    static let accountsTimeoutSeconds = 5

    /// Writes a text at the end of a conversation, and opens it if it is a person's first word to a business.
    ///
    /// The sender picks the message's id, so a call whose answer got lost can be sent again: it answers with
    /// the message as first written, under the same sequence number, cursor and time.
    func sendMessage(
        _ request: MessagingAPI.SendMessageRequest, _ call: Call
    ) async throws -> MessagingAPI.SendMessageResponse {
        let author = try Participant(of: call)
        let id = try Self.checkedID(request.messageID)
        let text = try MessageText(checking: request.text)
        let destination = try await destination(request.to, from: author)

        let message = try await database.write { db in
            let conversation = try destination.conversation(for: author, in: db)
            let draft = Message.Draft(id: id, sender: author.sender, time: db.now, content: text.content)
            return try Message.post(draft, to: conversation, in: db)
        }
        return MessagingAPI.SendMessageResponse(message: message.answer)
    }

    private static func checkedID(_ text: String) throws -> String {
        guard let id = try? ID<Message>(text) else { throw MessagingError.messageIDInvalid }
        if let prefix = reservedPrefixes.first(where: id.text.hasPrefix) {
            throw MessagingError.messageIDReserved(prefix)
        }
        return id.text
    }
}

// MARK: - Which conversation

/// Where a message goes: into a conversation that is there, or one that it may open.
private enum Destination: Sendable {
    case conversation(ConversationID)
    case business(BusinessID, AccountID, as: CustomerID)

    func conversation(for author: Participant, in db: Connection) throws -> Conversation {
        switch self {
        case .conversation(let id): try Conversation.get(id, of: author, in: db)
        case .business(let business, let account, let customer):
            try Conversation.open(account, with: business, as: customer, in: db)
        }
    }
}

extension Messaging {
    private func destination(
        _ to: MessagingAPI.SendMessageRequest.OneOf_To?, from author: Participant
    ) async throws -> Destination {
        switch (to, author) {
        case (.conversationID(let text), _):
            guard let id = try? ConversationID(text) else {
                throw MessagingError.toMalformed("conversation_id")
            }
            return .conversation(id)
        case (.businessID(let text), .person(let account)):
            guard let business = try? BusinessID(text) else {
                throw MessagingError.toMalformed("business_id")
            }
            return try await destination(business, from: account)
        case (.businessID, .business): throw MessagingError.toBusinessByBusiness
        case (nil, _): throw MessagingError.toMissing
        }
    }

    /// Asks accounts only before the first message of the two: a conversation remembers what was answered.
    private func destination(_ business: BusinessID, from account: AccountID) async throws -> Destination {
        let known = try await database.read { db in try Conversation.find(account, with: business, in: db) }
        if let known { return .conversation(known.id) }
        return .business(business, account, as: try await customer(account, of: business))
    }

    private func customer(_ account: AccountID, of business: BusinessID) async throws -> CustomerID {
        let options = CallOptions.timeout(seconds: Self.accountsTimeoutSeconds)
        do {
            _ = try await accounts.getBusiness(.init(businessID: business.text), options)
            let named = try await accounts.resolveCustomer(
                .init(accountID: account.text, businessID: business.text), options)
            guard let customer = try? CustomerID(named.customerID) else {
                throw MessagingError.accountsUnavailable("no customer id")
            }
            return customer
        } catch let error as RPCError where error.reason == "BUSINESS_NOT_FOUND" {
            throw MessagingError.businessNotFound(business)
        } catch let error as RPCError {
            throw MessagingError.accountsUnavailable(error.reason.isEmpty ? "\(error.code)" : error.reason)
        }
    }
}
