// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Conversations between a person and a business: what they write, and what happens to their orders.
public enum MessagingAPI {}

extension MessagingAPI {
    public enum Sender: ContractEnum {
        case unspecified
        case person
        case business
        /// Souk itself: order cards, statuses, refunds.
        case system
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: Sender)] = [
            ("SENDER_UNSPECIFIED", .unspecified),
            ("SENDER_PERSON", .person),
            ("SENDER_BUSINESS", .business),
            ("SENDER_SYSTEM", .system),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .person
            case 2: self = .business
            case 3: self = .system
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .person: 1
            case .business: 2
            case .system: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension MessagingAPI {
    public struct Conversation: ContractMessage {
        public var id: String
        public var businessID: String
        /// The person, as this business knows them.
        public var customerID: String
        /// The newest message.
        public var lastMessage: Message?

        public init(
            id: String = "",
            businessID: String = "",
            customerID: String = "",
            lastMessage: Message? = nil
        ) {
            self.id = id
            self.businessID = businessID
            self.customerID = customerID
            self.lastMessage = lastMessage
        }
    }
}

extension MessagingAPI {
    public struct Message: ContractMessage {
        /// Chosen by its sender; `order:<order id>:<state>` for what Souk posts about an order.
        public var id: String
        public var conversationID: String
        /// 1, 2, 3... without gaps within its conversation.
        public var sequence: Int64
        /// Rises over all conversations: what Subscribe goes on from.
        public var cursor: Int64
        public var sender: Sender
        public var time: Timestamp?
        public var content: OneOf_Content?

        public init(
            id: String = "",
            conversationID: String = "",
            sequence: Int64 = 0,
            cursor: Int64 = 0,
            sender: Sender = .unspecified,
            time: Timestamp? = nil,
            content: OneOf_Content? = nil
        ) {
            self.id = id
            self.conversationID = conversationID
            self.sequence = sequence
            self.cursor = cursor
            self.sender = sender
            self.time = time
            self.content = content
        }

        public enum OneOf_Content: Hashable, Sendable {
            case text(Text)
            case orderCard(OrderCard)
            case orderStatus(OrderStatus)
            case refund(RefundNotice)
        }
    }
}

extension MessagingAPI {
    public struct Text: ContractMessage {
        /// 1 to 4,096 characters.
        public var body: String

        public init(body: String = "") {
            self.body = body
        }
    }
}

extension MessagingAPI {
    /// An order as it was when it had been placed and paid; once for each order.
    public struct OrderCard: ContractMessage {
        public var orderID: String
        public var lines: [OrdersAPI.OrderLine]
        public var total: CommonAPI.Money?
        public var note: String

        public init(
            orderID: String = "",
            lines: [OrdersAPI.OrderLine] = [],
            total: CommonAPI.Money? = nil,
            note: String = ""
        ) {
            self.orderID = orderID
            self.lines = lines
            self.total = total
            self.note = note
        }
    }
}

extension MessagingAPI {
    /// The order has moved on; once for each state after `paid`.
    public struct OrderStatus: ContractMessage {
        public var orderID: String
        public var state: OrdersAPI.OrderState
        public var endReason: OrdersAPI.EndReason
        public var endNote: String
        public var tracking: OrdersAPI.Tracking?

        public init(
            orderID: String = "",
            state: OrdersAPI.OrderState = .unspecified,
            endReason: OrdersAPI.EndReason = .unspecified,
            endNote: String = "",
            tracking: OrdersAPI.Tracking? = nil
        ) {
            self.orderID = orderID
            self.state = state
            self.endReason = endReason
            self.endNote = endNote
            self.tracking = tracking
        }
    }
}

extension MessagingAPI {
    /// Money of an order went back to the buyer.
    public struct RefundNotice: ContractMessage {
        public var orderID: String
        public var refundID: String
        public var amount: CommonAPI.Money?

        public init(orderID: String = "", refundID: String = "", amount: CommonAPI.Money? = nil) {
            self.orderID = orderID
            self.refundID = refundID
            self.amount = amount
        }
    }
}

extension MessagingAPI {
    public struct SendMessageRequest: ContractMessage {
        /// Chosen by the sender: 1 to 64 of letters, digits and `._:-`; `order:` and `refund:` are Souk's own
        /// beginnings.
        public var messageID: String
        public var to: OneOf_To?
        /// 1 to 4,096 characters, not blank.
        public var text: String

        public init(messageID: String = "", to: OneOf_To? = nil, text: String = "") {
            self.messageID = messageID
            self.to = to
            self.text = text
        }

        public enum OneOf_To: Hashable, Sendable {
            /// A person writes to this business.
            case businessID(String)
            /// Either side writes into this conversation.
            case conversationID(String)
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
    public struct ListConversationsRequest: ContractMessage {
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
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
        public var nextPageToken: String

        public init(conversations: [Conversation] = [], nextPageToken: String = "") {
            self.conversations = conversations
            self.nextPageToken = nextPageToken
        }
    }
}

extension MessagingAPI {
    public struct ListMessagesRequest: ContractMessage {
        public var conversationID: String
        /// Sequence number of the last message already seen; 0 from the beginning.
        public var after: Int64
        /// 1 to 100; 0 is 50.
        public var pageSize: Int32

        public init(conversationID: String = "", after: Int64 = 0, pageSize: Int32 = 0) {
            self.conversationID = conversationID
            self.after = after
            self.pageSize = pageSize
        }
    }
}

extension MessagingAPI {
    public struct ListMessagesResponse: ContractMessage {
        public var messages: [Message]
        /// Whether there are messages after these.
        public var more: Bool

        public init(messages: [Message] = [], more: Bool = false) {
            self.messages = messages
            self.more = more
        }
    }
}

extension MessagingAPI {
    public struct SubscribeRequest: ContractMessage {
        /// `cursor` of the last message already seen; 0 for all.
        public var after: Int64

        public init(after: Int64 = 0) {
            self.after = after
        }
    }
}
