// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Conversations: what people and businesses write to each other, and what happens to their orders.
///
/// A conversation has two participants and exists from its first message on. Each participant has one inbox:
/// everything that happens in their conversations, numbered 1, 2, 3... without gaps; Subscribe streams it. A
/// business has one inbox and one read position for its whole team.
public enum MessagingAPI {}

extension MessagingAPI {
    /// 4 is kept for groups.
    public enum ConversationKind: ContractEnum {
        case unspecified
        case personPerson
        case personBusiness
        case businessBusiness
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: ConversationKind)] = [
            ("CONVERSATION_KIND_UNSPECIFIED", .unspecified),
            ("CONVERSATION_KIND_PERSON_PERSON", .personPerson),
            ("CONVERSATION_KIND_PERSON_BUSINESS", .personBusiness),
            ("CONVERSATION_KIND_BUSINESS_BUSINESS", .businessBusiness),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .personPerson
            case 2: self = .personBusiness
            case 3: self = .businessBusiness
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .personPerson: 1
            case .personBusiness: 2
            case .businessBusiness: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension MessagingAPI {
    public struct Conversation: ContractMessage {
        /// `cnv_...`, made by the server.
        public var id: String
        public var kind: ConversationKind
        /// The caller's own side first.
        public var participants: [Participant]
        /// The newest message.
        public var lastMessage: Message?
        /// Messages of others that the caller's side has not read.
        public var unread: Int64

        public init(
            id: String = "",
            kind: ConversationKind = .unspecified,
            participants: [Participant] = [],
            lastMessage: Message? = nil,
            unread: Int64 = 0
        ) {
            self.id = id
            self.kind = kind
            self.participants = participants
            self.lastMessage = lastMessage
            self.unread = unread
        }
    }
}

extension MessagingAPI {
    public struct Participant: ContractMessage {
        /// A business sees a person as its customer, never by account.
        public var party: CommonAPI.Party?
        /// Sequence number up to which they have read; 0 for nothing yet.
        public var readSequence: Int64

        public init(party: CommonAPI.Party? = nil, readSequence: Int64 = 0) {
            self.party = party
            self.readSequence = readSequence
        }
    }
}

extension MessagingAPI {
    public struct Message: ContractMessage {
        /// Chosen by its author: unique for this author in this conversation.
        public var id: String
        public var conversationID: String
        /// 1, 2, 3... without gaps within its conversation.
        public var sequence: Int64
        /// Who wrote it: a person (to a business: a customer), a business, or the platform: order cards,
        /// statuses, refunds.
        public var author: CommonAPI.Party?
        /// The account of the team member who wrote it for a business, shown to that business alone; empty to
        /// all others, and when it was written with an API key.
        public var memberAccountID: String
        public var time: Timestamp?
        /// How often its text was changed, 0 to 20.
        public var edits: Int32
        /// When its text was last changed; absent if never.
        public var editedAt: Timestamp?
        /// 20 to 39 are kept for media, templates and interactive content.
        ///
        /// Treat content that you do not know as unsupported.
        public var content: OneOf_Content?

        public init(
            id: String = "",
            conversationID: String = "",
            sequence: Int64 = 0,
            author: CommonAPI.Party? = nil,
            memberAccountID: String = "",
            time: Timestamp? = nil,
            edits: Int32 = 0,
            editedAt: Timestamp? = nil,
            content: OneOf_Content? = nil
        ) {
            self.id = id
            self.conversationID = conversationID
            self.sequence = sequence
            self.author = author
            self.memberAccountID = memberAccountID
            self.time = time
            self.edits = edits
            self.editedAt = editedAt
            self.content = content
        }

        /// 20 to 39 are kept for media, templates and interactive content.
        ///
        /// Treat content that you do not know as unsupported.
        public enum OneOf_Content: Hashable, Sendable {
            case text(Text)
            /// From the platform only, as are the next two.
            case orderCard(OrderCard)
            case orderStatus(OrderStatus)
            case refund(RefundNotice)
        }
    }
}

extension MessagingAPI {
    public struct Text: ContractMessage {
        /// 1 to 4,096 characters, not blank; lines are allowed.
        public var body: String

        public init(body: String = "") {
            self.body = body
        }
    }
}

extension MessagingAPI {
    /// An order as it was when its payment had been authorised; once for each order.
    public struct OrderCard: ContractMessage {
        public var orderID: String
        public var lines: [OrdersAPI.OrderLine]
        public var totals: OrdersAPI.Totals?
        /// What the buyer wrote for the business.
        public var note: String
        /// Name of the delivery option; empty when the business has none.
        public var deliveryName: String

        public init(
            orderID: String = "",
            lines: [OrdersAPI.OrderLine] = [],
            totals: OrdersAPI.Totals? = nil,
            note: String = "",
            deliveryName: String = ""
        ) {
            self.orderID = orderID
            self.lines = lines
            self.totals = totals
            self.note = note
            self.deliveryName = deliveryName
        }
    }
}

extension MessagingAPI {
    /// An order has moved on; once for each later change.
    public struct OrderStatus: ContractMessage {
        public var orderID: String
        /// What happened: accepted, packed, shipped (once for each shipment), delivered, completed, cancelled
        /// or returned.
        public var change: OrdersAPI.OrderChange
        /// The three states right after it.
        public var state: OrdersAPI.OrderState
        public var payment: OrdersAPI.PaymentState
        public var fulfilment: OrdersAPI.FulfilmentState
        /// Why it was cancelled, and what the one who did wrote.
        public var endReason: OrdersAPI.EndReason
        public var endNote: String
        /// What was shipped, for `shipped`.
        public var shipment: OrdersAPI.Shipment?

        public init(
            orderID: String = "",
            change: OrdersAPI.OrderChange = .unspecified,
            state: OrdersAPI.OrderState = .unspecified,
            payment: OrdersAPI.PaymentState = .unspecified,
            fulfilment: OrdersAPI.FulfilmentState = .unspecified,
            endReason: OrdersAPI.EndReason = .unspecified,
            endNote: String = "",
            shipment: OrdersAPI.Shipment? = nil
        ) {
            self.orderID = orderID
            self.change = change
            self.state = state
            self.payment = payment
            self.fulfilment = fulfilment
            self.endReason = endReason
            self.endNote = endNote
            self.shipment = shipment
        }
    }
}

extension MessagingAPI {
    /// Money of an order went back to the buyer; once for each refund.
    public struct RefundNotice: ContractMessage {
        public var orderID: String
        public var refundID: String
        public var amount: CommonAPI.Money?
        /// What the business wrote.
        public var reason: String

        public init(
            orderID: String = "",
            refundID: String = "",
            amount: CommonAPI.Money? = nil,
            reason: String = ""
        ) {
            self.orderID = orderID
            self.refundID = refundID
            self.amount = amount
            self.reason = reason
        }
    }
}

extension MessagingAPI {
    public struct SendMessageRequest: ContractMessage {
        /// Chosen by the sender: 1 to 64 of letters, digits and `._:-`.
        public var messageID: String
        public var to: OneOf_To?
        /// Numbered as in Message.
        public var content: OneOf_Content?

        public init(messageID: String = "", to: OneOf_To? = nil, content: OneOf_Content? = nil) {
            self.messageID = messageID
            self.to = to
            self.content = content
        }

        public enum OneOf_To: Hashable, Sendable {
            /// A person, a business, or a customer of the calling business.
            case party(CommonAPI.Party)
            case conversationID(String)
        }

        /// Numbered as in Message.
        public enum OneOf_Content: Hashable, Sendable {
            case text(Text)
        }
    }
}

extension MessagingAPI {
    public struct SendMessageResponse: ContractMessage {
        public var message: Message?

        public init(message: Message? = nil) {
            self.message = message
        }
    }
}

extension MessagingAPI {
    public struct EditMessageRequest: ContractMessage {
        public var conversationID: String
        /// As the caller sent it.
        public var messageID: String
        /// Chosen by the caller: 1 to 64 of letters, digits and `._:-`.
        public var editID: String
        /// The new text.
        public var text: Text?

        public init(
            conversationID: String = "",
            messageID: String = "",
            editID: String = "",
            text: Text? = nil
        ) {
            self.conversationID = conversationID
            self.messageID = messageID
            self.editID = editID
            self.text = text
        }
    }
}

extension MessagingAPI {
    public struct EditMessageResponse: ContractMessage {
        public var message: Message?

        public init(message: Message? = nil) {
            self.message = message
        }
    }
}

extension MessagingAPI {
    public struct ListEditsRequest: ContractMessage {
        public var conversationID: String
        public var sequence: Int64

        public init(conversationID: String = "", sequence: Int64 = 0) {
            self.conversationID = conversationID
            self.sequence = sequence
        }
    }
}

extension MessagingAPI {
    public struct ListEditsResponse: ContractMessage {
        public var edits: [Edit]

        public init(edits: [Edit] = []) {
            self.edits = edits
        }
    }
}

extension MessagingAPI {
    public struct Edit: ContractMessage {
        /// 0 is the text first sent.
        public var number: Int32
        public var text: Text?
        public var time: Timestamp?
        /// As in Message.
        public var memberAccountID: String

        public init(
            number: Int32 = 0,
            text: Text? = nil,
            time: Timestamp? = nil,
            memberAccountID: String = ""
        ) {
            self.number = number
            self.text = text
            self.time = time
            self.memberAccountID = memberAccountID
        }
    }
}

extension MessagingAPI {
    public struct MarkReadRequest: ContractMessage {
        public var conversationID: String
        /// Of the last message read.
        public var sequence: Int64

        public init(conversationID: String = "", sequence: Int64 = 0) {
            self.conversationID = conversationID
            self.sequence = sequence
        }
    }
}

extension MessagingAPI {
    public struct MarkReadResponse: ContractMessage {
        /// Up to which the caller's side has read now.
        public var readSequence: Int64
        /// Messages of others after it.
        public var unread: Int64

        public init(readSequence: Int64 = 0, unread: Int64 = 0) {
            self.readSequence = readSequence
            self.unread = unread
        }
    }
}

extension MessagingAPI {
    public struct SendTypingRequest: ContractMessage {
        public var conversationID: String

        public init(conversationID: String = "") {
            self.conversationID = conversationID
        }
    }
}

extension MessagingAPI {
    public struct SendTypingResponse: ContractMessage {

        public init() {}
    }
}

extension MessagingAPI {
    public struct ListConversationsRequest: ContractMessage {
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        /// From the answer before, opaque; empty for the first page.
        public var pageToken: String

        public init(pageSize: Int32 = 0, pageToken: String = "") {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension MessagingAPI {
    public struct ListConversationsResponse: ContractMessage {
        public var conversations: [Conversation]
        /// Empty on the last page.
        public var nextPageToken: String
        /// The end of the caller's inbox when this page was read: a client that has shown the first page and
        /// subscribes after that page's cursor misses nothing.
        public var cursor: String

        public init(conversations: [Conversation] = [], nextPageToken: String = "", cursor: String = "") {
            self.conversations = conversations
            self.nextPageToken = nextPageToken
            self.cursor = cursor
        }
    }
}

extension MessagingAPI {
    public struct GetConversationRequest: ContractMessage {
        public var of: OneOf_Of?

        public init(of: OneOf_Of? = nil) {
            self.of = of
        }

        public enum OneOf_Of: Hashable, Sendable {
            case conversationID(String)
            /// Whom it is with: a person, a business, or a customer of the calling business.
            case party(CommonAPI.Party)
        }
    }
}

extension MessagingAPI {
    public struct GetConversationResponse: ContractMessage {
        public var conversation: Conversation?

        public init(conversation: Conversation? = nil) {
            self.conversation = conversation
        }
    }
}

extension MessagingAPI {
    public struct ListMessagesRequest: ContractMessage {
        public var conversationID: String
        /// Absent for the newest messages.
        public var from: OneOf_From?
        /// 1 to 100; 0 is 50.
        public var pageSize: Int32

        public init(conversationID: String = "", from: OneOf_From? = nil, pageSize: Int32 = 0) {
            self.conversationID = conversationID
            self.from = from
            self.pageSize = pageSize
        }

        /// Absent for the newest messages.
        public enum OneOf_From: Hashable, Sendable {
            /// Messages with smaller sequence numbers.
            case before(Int64)
            /// Messages with larger sequence numbers; 0 from the beginning.
            case after(Int64)
        }
    }
}

extension MessagingAPI {
    public struct ListMessagesResponse: ContractMessage {
        /// Oldest first.
        public var messages: [Message]
        /// Whether there are more in the direction that was asked for.
        public var more: Bool

        public init(messages: [Message] = [], more: Bool = false) {
            self.messages = messages
            self.more = more
        }
    }
}

extension MessagingAPI {
    public struct SubscribeRequest: ContractMessage {
        /// `cursor` of the last event already seen, opaque; empty for all.
        public var cursor: String

        public init(cursor: String = "") {
            self.cursor = cursor
        }
    }
}

extension MessagingAPI {
    public struct SubscribeResponse: ContractMessage {
        /// Goes on after this event, opaque, the participant's own.
        public var cursor: String
        /// Position in the participant's inbox: 1, 2, 3... without gaps; 0 for an event that is not stored
        /// (`typing`).
        public var sequence: Int64
        /// Ignore events that you do not know.
        public var event: OneOf_Event?

        public init(cursor: String = "", sequence: Int64 = 0, event: OneOf_Event? = nil) {
            self.cursor = cursor
            self.sequence = sequence
            self.event = event
        }

        /// Ignore events that you do not know.
        public enum OneOf_Event: Hashable, Sendable {
            /// New in a conversation, with its text as it is now.
            ///
            /// The participant's own messages are among them.
            case message(Message)
            case receipt(Receipt)
            /// A message whose text was changed, as it is now.
            case edit(Message)
            case typing(Typing)
        }
    }
}

extension MessagingAPI {
    /// A participant has read a conversation up to a message.
    ///
    /// The participant's own receipts are among them.
    public struct Receipt: ContractMessage {
        public var conversationID: String
        public var reader: CommonAPI.Party?
        public var readSequence: Int64
        public var time: Timestamp?
        /// The team member who read it for a business, shown to that business alone.
        public var memberAccountID: String

        public init(
            conversationID: String = "",
            reader: CommonAPI.Party? = nil,
            readSequence: Int64 = 0,
            time: Timestamp? = nil,
            memberAccountID: String = ""
        ) {
            self.conversationID = conversationID
            self.reader = reader
            self.readSequence = readSequence
            self.time = time
            self.memberAccountID = memberAccountID
        }
    }
}

extension MessagingAPI {
    /// A participant is writing.
    public struct Typing: ContractMessage {
        public var conversationID: String
        public var author: CommonAPI.Party?
        /// Show it no longer than this, unless it is repeated: 6 seconds.
        public var until: Timestamp?
        /// The team member who writes for a business, shown to that business alone.
        public var memberAccountID: String

        public init(
            conversationID: String = "",
            author: CommonAPI.Party? = nil,
            until: Timestamp? = nil,
            memberAccountID: String = ""
        ) {
            self.conversationID = conversationID
            self.author = author
            self.until = until
            self.memberAccountID = memberAccountID
        }
    }
}
