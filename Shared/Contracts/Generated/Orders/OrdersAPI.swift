// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Orders: placed and paid by a buyer, accepted and shipped by a business.
///
///   awaiting_payment -> paid -> accepting -> accepted -> shipped -> completed
///          |             |
///          +-------------+--> cancelling -> cancelled     (why: `end_reason`)
///
/// `accepting` and `cancelling` are on their way and end by themselves, whatever crashes.
public enum OrdersAPI {}

extension OrdersAPI {
    public enum OrderState: ContractEnum {
        case unspecified
        /// Goods are reserved; the money is not held yet.
        case awaitingPayment
        /// The money is held; the business has to answer before `expires_at`.
        case paid
        /// The business has accepted; the money is on its way to it.
        case accepting
        /// The money is the business's.
        case accepted
        case shipped
        /// The buyer has confirmed receipt.
        case completed
        /// It will not be fulfilled; the held money is on its way back.
        case cancelling
        /// It ended; no money is held and the goods are back on the shelf.
        case cancelled
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: OrderState)] = [
            ("ORDER_STATE_UNSPECIFIED", .unspecified),
            ("ORDER_STATE_AWAITING_PAYMENT", .awaitingPayment),
            ("ORDER_STATE_PAID", .paid),
            ("ORDER_STATE_ACCEPTING", .accepting),
            ("ORDER_STATE_ACCEPTED", .accepted),
            ("ORDER_STATE_SHIPPED", .shipped),
            ("ORDER_STATE_COMPLETED", .completed),
            ("ORDER_STATE_CANCELLING", .cancelling),
            ("ORDER_STATE_CANCELLED", .cancelled),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .awaitingPayment
            case 2: self = .paid
            case 3: self = .accepting
            case 4: self = .accepted
            case 5: self = .shipped
            case 6: self = .completed
            case 7: self = .cancelling
            case 8: self = .cancelled
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .awaitingPayment: 1
            case .paid: 2
            case .accepting: 3
            case .accepted: 4
            case .shipped: 5
            case .completed: 6
            case .cancelling: 7
            case .cancelled: 8
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public enum EndReason: ContractEnum {
        case unspecified
        /// Payments refused the hold.
        case paymentRefused
        case cancelledByBuyer
        case declinedByBusiness
        /// The business did not answer in time.
        case unanswered
        /// The money could not be held in time.
        case paymentTimedOut
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: EndReason)] = [
            ("END_REASON_UNSPECIFIED", .unspecified),
            ("END_REASON_PAYMENT_REFUSED", .paymentRefused),
            ("END_REASON_CANCELLED_BY_BUYER", .cancelledByBuyer),
            ("END_REASON_DECLINED_BY_BUSINESS", .declinedByBusiness),
            ("END_REASON_UNANSWERED", .unanswered),
            ("END_REASON_PAYMENT_TIMED_OUT", .paymentTimedOut),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .paymentRefused
            case 2: self = .cancelledByBuyer
            case 3: self = .declinedByBusiness
            case 4: self = .unanswered
            case 5: self = .paymentTimedOut
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .paymentRefused: 1
            case .cancelledByBuyer: 2
            case .declinedByBusiness: 3
            case .unanswered: 4
            case .paymentTimedOut: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public struct Order: ContractMessage {
        public var id: String
        public var businessID: String
        /// Who buys, as this business knows them.
        public var customerID: String
        /// Who buys; empty when a business asks.
        public var buyerAccountID: String
        public var lines: [OrderLine]
        public var total: CommonAPI.Money?
        public var state: OrderState
        public var endReason: EndReason
        /// What the one who ended it wrote, or the reason that payments gave.
        public var endNote: String
        public var placedAt: Timestamp?
        public var updatedAt: Timestamp?
        /// When it ends by itself if it stays in its state; only while `awaiting_payment` or `paid`.
        public var expiresAt: Timestamp?
        public var tracking: Tracking?
        public var note: String

        public init(
            id: String = "",
            businessID: String = "",
            customerID: String = "",
            buyerAccountID: String = "",
            lines: [OrderLine] = [],
            total: CommonAPI.Money? = nil,
            state: OrderState = .unspecified,
            endReason: EndReason = .unspecified,
            endNote: String = "",
            placedAt: Timestamp? = nil,
            updatedAt: Timestamp? = nil,
            expiresAt: Timestamp? = nil,
            tracking: Tracking? = nil,
            note: String = ""
        ) {
            self.id = id
            self.businessID = businessID
            self.customerID = customerID
            self.buyerAccountID = buyerAccountID
            self.lines = lines
            self.total = total
            self.state = state
            self.endReason = endReason
            self.endNote = endNote
            self.placedAt = placedAt
            self.updatedAt = updatedAt
            self.expiresAt = expiresAt
            self.tracking = tracking
            self.note = note
        }
    }
}

extension OrdersAPI {
    public struct OrderLine: ContractMessage {
        public var productID: String
        /// The product's title when the order was placed.
        public var title: String
        public var quantity: Int64
        /// For one piece, when the order was placed.
        public var price: CommonAPI.Money?

        public init(
            productID: String = "",
            title: String = "",
            quantity: Int64 = 0,
            price: CommonAPI.Money? = nil
        ) {
            self.productID = productID
            self.title = title
            self.quantity = quantity
            self.price = price
        }
    }
}

extension OrdersAPI {
    public struct Tracking: ContractMessage {
        /// Up to 60 characters: `DHL`.
        public var carrier: String
        /// 1 to 60 characters.
        public var number: String

        public init(carrier: String = "", number: String = "") {
            self.carrier = carrier
            self.number = number
        }
    }
}

extension OrdersAPI {
    public struct PlaceOrderRequest: ContractMessage {
        /// Chosen by the buyer: 1 to 64 of letters, digits and `._:-`.
        public var orderID: String
        public var businessID: String
        /// 1 to 100 lines, each product at most once, all in one currency.
        public var lines: [CartLine]
        /// From ApprovePayment, for this order id, this business and the total of these lines.
        public var approvalID: String
        /// For the business, up to 500 characters.
        public var note: String

        public init(
            orderID: String = "",
            businessID: String = "",
            lines: [CartLine] = [],
            approvalID: String = "",
            note: String = ""
        ) {
            self.orderID = orderID
            self.businessID = businessID
            self.lines = lines
            self.approvalID = approvalID
            self.note = note
        }
    }
}

extension OrdersAPI {
    public struct CartLine: ContractMessage {
        public var productID: String
        /// 1 to 1,000.
        public var quantity: Int64
        /// The price the buyer saw for one piece; if it is another by now, the order is refused with
        /// PRICE_CHANGED.
        public var price: CommonAPI.Money?

        public init(productID: String = "", quantity: Int64 = 0, price: CommonAPI.Money? = nil) {
            self.productID = productID
            self.quantity = quantity
            self.price = price
        }
    }
}

extension OrdersAPI {
    public struct PlaceOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct AcceptOrderRequest: ContractMessage {
        public var orderID: String

        public init(orderID: String = "") {
            self.orderID = orderID
        }
    }
}

extension OrdersAPI {
    public struct AcceptOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct DeclineOrderRequest: ContractMessage {
        public var orderID: String
        /// Shown to the buyer, up to 500 characters.
        public var reason: String

        public init(orderID: String = "", reason: String = "") {
            self.orderID = orderID
            self.reason = reason
        }
    }
}

extension OrdersAPI {
    public struct DeclineOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct CancelOrderRequest: ContractMessage {
        public var orderID: String
        /// Shown to the business, up to 500 characters.
        public var reason: String

        public init(orderID: String = "", reason: String = "") {
            self.orderID = orderID
            self.reason = reason
        }
    }
}

extension OrdersAPI {
    public struct CancelOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct ShipOrderRequest: ContractMessage {
        public var orderID: String
        public var tracking: Tracking?

        public init(orderID: String = "", tracking: Tracking? = nil) {
            self.orderID = orderID
            self.tracking = tracking
        }
    }
}

extension OrdersAPI {
    public struct ShipOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct ConfirmReceiptRequest: ContractMessage {
        public var orderID: String

        public init(orderID: String = "") {
            self.orderID = orderID
        }
    }
}

extension OrdersAPI {
    public struct ConfirmReceiptResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct GetOrderRequest: ContractMessage {
        public var orderID: String

        public init(orderID: String = "") {
            self.orderID = orderID
        }
    }
}

extension OrdersAPI {
    public struct GetOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct ListOrdersRequest: ContractMessage {
        /// 1 to 100; 0 is 20.
        public var pageSize: Int32
        public var pageToken: String
        /// Only orders in this state; unspecified for all.
        public var state: OrderState

        public init(pageSize: Int32 = 0, pageToken: String = "", state: OrderState = .unspecified) {
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.state = state
        }
    }
}

extension OrdersAPI {
    public struct ListOrdersResponse: ContractMessage {
        public var orders: [Order]
        public var nextPageToken: String

        public init(orders: [Order] = [], nextPageToken: String = "") {
            self.orders = orders
            self.nextPageToken = nextPageToken
        }
    }
}

extension OrdersAPI {
    /// Event: an order was placed or moved on.
    ///
    /// Key: its id. One for each state it ever is in, in order.
    public struct OrderChanged: ContractMessage {
        /// As it was right after the change, with both names of the buyer.
        public var order: Order?
        public var from: OrderState

        public init(order: Order? = nil, from: OrderState = .unspecified) {
            self.order = order
            self.from = from
        }
    }
}
