// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Orders: quoted, placed and paid by a buyer, accepted and fulfilled by a business.
///
/// An order has three states that move apart from each other:
///
///   order       placed -> accepted -> completed;  placed or accepted -> cancelled
///   payment     awaiting -> authorised -> captured -> partly_refunded -> refunded;  awaiting -> refused;
///               awaiting or authorised -> voided
///   fulfilment  none -> packed -> partly_shipped -> shipped -> delivered;  -> returned
public enum OrdersAPI {}

extension OrdersAPI {
    public enum OrderState: ContractEnum {
        case unspecified
        /// The business has to answer; while the payment is awaiting it does not see the order yet.
        case placed
        case accepted
        /// The buyer has confirmed receipt.
        case completed
        /// It will not be fulfilled: `end_reason` says why.
        case cancelled
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: OrderState)] = [
            ("ORDER_STATE_UNSPECIFIED", .unspecified),
            ("ORDER_STATE_PLACED", .placed),
            ("ORDER_STATE_ACCEPTED", .accepted),
            ("ORDER_STATE_COMPLETED", .completed),
            ("ORDER_STATE_CANCELLED", .cancelled),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .placed
            case 2: self = .accepted
            case 3: self = .completed
            case 4: self = .cancelled
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .placed: 1
            case .accepted: 2
            case .completed: 3
            case .cancelled: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public enum PaymentState: ContractEnum {
        case unspecified
        /// The money is not held yet.
        case awaiting
        /// The money is held; parts may have been captured.
        case authorised
        /// Nothing is held any more: what was captured is the business's.
        case captured
        case partlyRefunded
        case refunded
        /// No money moved in the end.
        case voided
        case refused
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: PaymentState)] = [
            ("PAYMENT_STATE_UNSPECIFIED", .unspecified),
            ("PAYMENT_STATE_AWAITING", .awaiting),
            ("PAYMENT_STATE_AUTHORISED", .authorised),
            ("PAYMENT_STATE_CAPTURED", .captured),
            ("PAYMENT_STATE_PARTLY_REFUNDED", .partlyRefunded),
            ("PAYMENT_STATE_REFUNDED", .refunded),
            ("PAYMENT_STATE_VOIDED", .voided),
            ("PAYMENT_STATE_REFUSED", .refused),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .awaiting
            case 2: self = .authorised
            case 3: self = .captured
            case 4: self = .partlyRefunded
            case 5: self = .refunded
            case 6: self = .voided
            case 7: self = .refused
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .awaiting: 1
            case .authorised: 2
            case .captured: 3
            case .partlyRefunded: 4
            case .refunded: 5
            case .voided: 6
            case .refused: 7
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public enum FulfilmentState: ContractEnum {
        case unspecified
        case none
        case packed
        case partlyShipped
        case shipped
        case delivered
        case returned
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: FulfilmentState)] = [
            ("FULFILMENT_STATE_UNSPECIFIED", .unspecified),
            ("FULFILMENT_STATE_NONE", .none),
            ("FULFILMENT_STATE_PACKED", .packed),
            ("FULFILMENT_STATE_PARTLY_SHIPPED", .partlyShipped),
            ("FULFILMENT_STATE_SHIPPED", .shipped),
            ("FULFILMENT_STATE_DELIVERED", .delivered),
            ("FULFILMENT_STATE_RETURNED", .returned),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .none
            case 2: self = .packed
            case 3: self = .partlyShipped
            case 4: self = .shipped
            case 5: self = .delivered
            case 6: self = .returned
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .none: 1
            case .packed: 2
            case .partlyShipped: 3
            case .shipped: 4
            case .delivered: 5
            case .returned: 6
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public enum RefundState: ContractEnum {
        case unspecified
        /// It is finished by itself.
        case pending
        /// The money has gone back.
        case done
        /// No money moved and none will: `refusal` says why.
        case refused
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: RefundState)] = [
            ("REFUND_STATE_UNSPECIFIED", .unspecified),
            ("REFUND_STATE_PENDING", .pending),
            ("REFUND_STATE_DONE", .done),
            ("REFUND_STATE_REFUSED", .refused),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .done
            case 3: self = .refused
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pending: 1
            case .done: 2
            case .refused: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public enum EndReason: ContractEnum {
        case unspecified
        /// Payments refused the hold: `end_note` says why.
        case paymentRefused
        case cancelledByBuyer
        case declinedByBusiness
        /// The business did not answer in time.
        case unanswered
        /// The money could not be held in time.
        case paymentTimedOut
        /// It was accepted to be captured as it ships, and nothing was shipped in time.
        case notShipped
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: EndReason)] = [
            ("END_REASON_UNSPECIFIED", .unspecified),
            ("END_REASON_PAYMENT_REFUSED", .paymentRefused),
            ("END_REASON_CANCELLED_BY_BUYER", .cancelledByBuyer),
            ("END_REASON_DECLINED_BY_BUSINESS", .declinedByBusiness),
            ("END_REASON_UNANSWERED", .unanswered),
            ("END_REASON_PAYMENT_TIMED_OUT", .paymentTimedOut),
            ("END_REASON_NOT_SHIPPED", .notShipped),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .paymentRefused
            case 2: self = .cancelledByBuyer
            case 3: self = .declinedByBusiness
            case 4: self = .unanswered
            case 5: self = .paymentTimedOut
            case 6: self = .notShipped
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
            case .notShipped: 6
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public enum CaptureMode: ContractEnum {
        case unspecified
        /// Everything when the order is accepted; what unspecified means.
        case whole
        /// Each shipment's share when it is shipped.
        case asShipped
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: CaptureMode)] = [
            ("CAPTURE_MODE_UNSPECIFIED", .unspecified),
            ("CAPTURE_MODE_WHOLE", .whole),
            ("CAPTURE_MODE_AS_SHIPPED", .asShipped),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .whole
            case 2: self = .asShipped
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .whole: 1
            case .asShipped: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public enum OrderChange: ContractEnum {
        case unspecified
        /// Written, the money not held yet.
        case placed
        case authorised
        case accepted
        case packed
        case shipped
        case delivered
        case completed
        case cancelled
        case refunded
        case returned
        /// A shipment's share was captured, or what was left unshipped given back.
        case captured
        /// The business's wallet was too low for a refund.
        case refundRefused
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: OrderChange)] = [
            ("ORDER_CHANGE_UNSPECIFIED", .unspecified),
            ("ORDER_CHANGE_PLACED", .placed),
            ("ORDER_CHANGE_AUTHORISED", .authorised),
            ("ORDER_CHANGE_ACCEPTED", .accepted),
            ("ORDER_CHANGE_PACKED", .packed),
            ("ORDER_CHANGE_SHIPPED", .shipped),
            ("ORDER_CHANGE_DELIVERED", .delivered),
            ("ORDER_CHANGE_COMPLETED", .completed),
            ("ORDER_CHANGE_CANCELLED", .cancelled),
            ("ORDER_CHANGE_REFUNDED", .refunded),
            ("ORDER_CHANGE_RETURNED", .returned),
            ("ORDER_CHANGE_CAPTURED", .captured),
            ("ORDER_CHANGE_REFUND_REFUSED", .refundRefused),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .placed
            case 2: self = .authorised
            case 3: self = .accepted
            case 4: self = .packed
            case 5: self = .shipped
            case 6: self = .delivered
            case 7: self = .completed
            case 8: self = .cancelled
            case 9: self = .refunded
            case 10: self = .returned
            case 11: self = .captured
            case 12: self = .refundRefused
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .placed: 1
            case .authorised: 2
            case .accepted: 3
            case .packed: 4
            case .shipped: 5
            case .delivered: 6
            case .completed: 7
            case .cancelled: 8
            case .refunded: 9
            case .returned: 10
            case .captured: 11
            case .refundRefused: 12
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension OrdersAPI {
    public struct Order: ContractMessage {
        /// `ord_...`, made by the server.
        public var id: String
        /// The buyer's own id of the request that placed it; empty when a business asks.
        public var requestID: String
        public var businessID: String
        /// A person to themself, a customer to the business.
        public var buyer: CommonAPI.Party?
        public var lines: [OrderLine]
        public var totals: Totals?
        public var state: OrderState
        public var payment: PaymentState
        public var fulfilment: FulfilmentState
        /// What was captured until now.
        public var captured: CommonAPI.Money?
        /// What was refunded until now.
        public var refunded: CommonAPI.Money?
        public var endReason: EndReason
        /// What the one who ended it wrote, or the reason that payments gave.
        public var endNote: String
        public var placedAt: Timestamp?
        public var updatedAt: Timestamp?
        /// When it ends by itself unless it moves on: while `placed`; and while `accepted` to be captured as
        /// it ships, when what is not shipped goes back to the buyer.
        public var expiresAt: Timestamp?
        /// At most 20.
        public var shipments: [Shipment]
        /// Those that were not refused, at most 100, and the last 20 that were; oldest first.
        public var refunds: [OrderRefund]
        public var note: String
        public var address: Address?
        /// The delivery option's id and name when the order was placed; empty when the business has none.
        public var deliveryOptionID: String
        public var deliveryName: String
        /// Empty when none was used.
        public var discountCode: String
        /// Rises with every change of any order of this installation: later ones are larger.
        public var sequence: Int64

        public init(
            id: String = "",
            requestID: String = "",
            businessID: String = "",
            buyer: CommonAPI.Party? = nil,
            lines: [OrderLine] = [],
            totals: Totals? = nil,
            state: OrderState = .unspecified,
            payment: PaymentState = .unspecified,
            fulfilment: FulfilmentState = .unspecified,
            captured: CommonAPI.Money? = nil,
            refunded: CommonAPI.Money? = nil,
            endReason: EndReason = .unspecified,
            endNote: String = "",
            placedAt: Timestamp? = nil,
            updatedAt: Timestamp? = nil,
            expiresAt: Timestamp? = nil,
            shipments: [Shipment] = [],
            refunds: [OrderRefund] = [],
            note: String = "",
            address: Address? = nil,
            deliveryOptionID: String = "",
            deliveryName: String = "",
            discountCode: String = "",
            sequence: Int64 = 0
        ) {
            self.id = id
            self.requestID = requestID
            self.businessID = businessID
            self.buyer = buyer
            self.lines = lines
            self.totals = totals
            self.state = state
            self.payment = payment
            self.fulfilment = fulfilment
            self.captured = captured
            self.refunded = refunded
            self.endReason = endReason
            self.endNote = endNote
            self.placedAt = placedAt
            self.updatedAt = updatedAt
            self.expiresAt = expiresAt
            self.shipments = shipments
            self.refunds = refunds
            self.note = note
            self.address = address
            self.deliveryOptionID = deliveryOptionID
            self.deliveryName = deliveryName
            self.discountCode = discountCode
            self.sequence = sequence
        }
    }
}

extension OrdersAPI {
    public struct OrderLine: ContractMessage {
        public var productID: String
        /// Empty for a product without variants.
        public var variantID: String
        /// The product's title when the order was placed, with the variant's options.
        public var title: String
        public var quantity: Int64
        /// For one piece, when the order was placed, as the catalogue shows it.
        public var price: CommonAPI.Money?
        /// What the buyer chose or asked for: `engraving`: `M.
        ///
        /// K.`; at most 10.
        public var options: [LineOption]
        /// The tax rate in micros when the order was placed: 190000 is 19 %.
        public var taxRateMicros: Int64
        /// Its part of the order's discount, for all pieces.
        public var discount: CommonAPI.Money?

        public init(
            productID: String = "",
            variantID: String = "",
            title: String = "",
            quantity: Int64 = 0,
            price: CommonAPI.Money? = nil,
            options: [LineOption] = [],
            taxRateMicros: Int64 = 0,
            discount: CommonAPI.Money? = nil
        ) {
            self.productID = productID
            self.variantID = variantID
            self.title = title
            self.quantity = quantity
            self.price = price
            self.options = options
            self.taxRateMicros = taxRateMicros
            self.discount = discount
        }
    }
}

extension OrdersAPI {
    public struct LineOption: ContractMessage {
        /// 1 to 40 characters.
        public var name: String
        /// 1 to 200 characters.
        public var value: String

        public init(name: String = "", value: String = "") {
            self.name = name
            self.value = value
        }
    }
}

extension OrdersAPI {
    /// How the total comes about.
    ///
    /// All in one currency; total = subtotal - discount + delivery + tax added.
    public struct Totals: ContractMessage {
        /// Quantity times price of all lines.
        public var subtotal: CommonAPI.Money?
        /// What the discount code takes off, not negative.
        public var discount: CommonAPI.Money?
        public var delivery: CommonAPI.Money?
        /// All tax, whether it is inside the prices or added.
        public var tax: CommonAPI.Money?
        /// The part of `tax` that is added because prices exclude it.
        public var taxAdded: CommonAPI.Money?
        /// What the buyer pays, at least 1 minor unit.
        public var total: CommonAPI.Money?
        /// `tax` by rate, for the invoice; rates of 0 are not listed.
        public var taxes: [TaxTotal]

        public init(
            subtotal: CommonAPI.Money? = nil,
            discount: CommonAPI.Money? = nil,
            delivery: CommonAPI.Money? = nil,
            tax: CommonAPI.Money? = nil,
            taxAdded: CommonAPI.Money? = nil,
            total: CommonAPI.Money? = nil,
            taxes: [TaxTotal] = []
        ) {
            self.subtotal = subtotal
            self.discount = discount
            self.delivery = delivery
            self.tax = tax
            self.taxAdded = taxAdded
            self.total = total
            self.taxes = taxes
        }
    }
}

extension OrdersAPI {
    /// What one tax rate comes to, rounded once, half to even.
    public struct TaxTotal: ContractMessage {
        public var taxRateID: String
        /// `VAT 19 %`.
        public var name: String
        public var rateMicros: Int64
        /// Whether it is inside the prices.
        public var included: Bool
        /// What it applies to, after discount, with delivery: with the tax in it if `included`.
        public var base: CommonAPI.Money?
        public var tax: CommonAPI.Money?

        public init(
            taxRateID: String = "",
            name: String = "",
            rateMicros: Int64 = 0,
            included: Bool = false,
            base: CommonAPI.Money? = nil,
            tax: CommonAPI.Money? = nil
        ) {
            self.taxRateID = taxRateID
            self.name = name
            self.rateMicros = rateMicros
            self.included = included
            self.base = base
            self.tax = tax
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
    public struct Shipment: ContractMessage {
        /// The business's own id of it.
        public var id: String
        public var tracking: Tracking?
        public var lines: [LineQuantity]
        public var shippedAt: Timestamp?
        /// Nothing more is shipped after it.
        public var final: Bool

        public init(
            id: String = "",
            tracking: Tracking? = nil,
            lines: [LineQuantity] = [],
            shippedAt: Timestamp? = nil,
            final: Bool = false
        ) {
            self.id = id
            self.tracking = tracking
            self.lines = lines
            self.shippedAt = shippedAt
            self.final = final
        }
    }
}

extension OrdersAPI {
    /// Some or all pieces of one line.
    public struct LineQuantity: ContractMessage {
        /// Position of the order's line, from 0.
        public var line: Int32
        /// 1 or more.
        public var quantity: Int64

        public init(line: Int32 = 0, quantity: Int64 = 0) {
            self.line = line
            self.quantity = quantity
        }
    }
}

extension OrdersAPI {
    public struct OrderRefund: ContractMessage {
        /// The business's own id of it.
        public var id: String
        public var amount: CommonAPI.Money?
        public var reason: String
        public var restocked: [LineQuantity]
        public var state: RefundState
        /// The reason that payments gave: `INSUFFICIENT_FUNDS`.
        public var refusal: String
        public var requestedAt: Timestamp?

        public init(
            id: String = "",
            amount: CommonAPI.Money? = nil,
            reason: String = "",
            restocked: [LineQuantity] = [],
            state: RefundState = .unspecified,
            refusal: String = "",
            requestedAt: Timestamp? = nil
        ) {
            self.id = id
            self.amount = amount
            self.reason = reason
            self.restocked = restocked
            self.state = state
            self.refusal = refusal
            self.requestedAt = requestedAt
        }
    }
}

extension OrdersAPI {
    /// Where goods go.
    public struct Address: ContractMessage {
        /// 1 to 100 characters.
        public var name: String
        /// 1 to 5 lines of 1 to 100 characters.
        public var lines: [String]
        /// Up to 20 characters.
        public var postalCode: String
        /// 1 to 100 characters.
        public var city: String
        /// ISO 3166-1 alpha-2: `DE`.
        public var country: String
        /// Up to 40 characters, for the carrier.
        public var phone: String

        public init(
            name: String = "",
            lines: [String] = [],
            postalCode: String = "",
            city: String = "",
            country: String = "",
            phone: String = ""
        ) {
            self.name = name
            self.lines = lines
            self.postalCode = postalCode
            self.city = city
            self.country = country
            self.phone = phone
        }
    }
}

extension OrdersAPI {
    /// What the buyer wants to buy.
    public struct Cart: ContractMessage {
        public var businessID: String
        /// 1 to 100 lines, each product, variant and choice of options at most once, all in one currency;
        /// their options have up to 32 KiB in all.
        public var lines: [CartLine]
        /// One of the business's delivery options; may be empty only if it has none.
        public var deliveryOptionID: String
        /// Needed unless the delivery option is pick-up or there is none.
        public var address: Address?
        /// Empty for none; letters count alike in both cases.
        public var discountCode: String

        public init(
            businessID: String = "",
            lines: [CartLine] = [],
            deliveryOptionID: String = "",
            address: Address? = nil,
            discountCode: String = ""
        ) {
            self.businessID = businessID
            self.lines = lines
            self.deliveryOptionID = deliveryOptionID
            self.address = address
            self.discountCode = discountCode
        }
    }
}

extension OrdersAPI {
    public struct CartLine: ContractMessage {
        public var productID: String
        /// Needed for a product with variants.
        public var variantID: String
        /// 1 to 1,000.
        public var quantity: Int64
        /// At most 10, each name at most once.
        public var options: [LineOption]

        public init(
            productID: String = "",
            variantID: String = "",
            quantity: Int64 = 0,
            options: [LineOption] = []
        ) {
            self.productID = productID
            self.variantID = variantID
            self.quantity = quantity
            self.options = options
        }
    }
}

extension OrdersAPI {
    public struct QuoteOrderRequest: ContractMessage {
        public var cart: Cart?

        public init(cart: Cart? = nil) {
            self.cart = cart
        }
    }
}

extension OrdersAPI {
    public struct QuoteOrderResponse: ContractMessage {
        /// As the order would have them.
        public var lines: [OrderLine]
        public var totals: Totals?
        /// The payee that is signed.
        public var payee: CommonAPI.Party?
        /// Until then the total holds, unless the business changes its terms.
        public var expiresAt: Timestamp?

        public init(
            lines: [OrderLine] = [],
            totals: Totals? = nil,
            payee: CommonAPI.Party? = nil,
            expiresAt: Timestamp? = nil
        ) {
            self.lines = lines
            self.totals = totals
            self.payee = payee
            self.expiresAt = expiresAt
        }
    }
}

extension OrdersAPI {
    public struct PlaceOrderRequest: ContractMessage {
        /// The buyer's own id of this request: 1 to 64 of letters, digits and `._:-`; unique for this buyer
        /// alone.
        public var requestID: String
        public var cart: Cart?
        /// The total of the quote, which is what was signed or approved.
        public var total: CommonAPI.Money?
        /// How the buyer authorises the payment.
        ///
        /// The order never waits for payment longer than it is good.
        public var authorisation: OneOf_Authorisation?
        /// For the business, up to 500 characters.
        public var note: String

        public init(
            requestID: String = "",
            cart: Cart? = nil,
            total: CommonAPI.Money? = nil,
            authorisation: OneOf_Authorisation? = nil,
            note: String = ""
        ) {
            self.requestID = requestID
            self.cart = cart
            self.total = total
            self.authorisation = authorisation
            self.note = note
        }

        /// How the buyer authorises the payment.
        ///
        /// The order never waits for payment longer than it is good.
        public enum OneOf_Authorisation: Hashable, Sendable {
            case approval(PaymentApproval)
            case deviceSignature(PaymentsAPI.DeviceSignature)
        }
    }
}

extension OrdersAPI {
    /// What Approvals/ApprovePayment answered, for this request id, this business and this total.
    public struct PaymentApproval: ContractMessage {
        public var approvalID: String
        /// When the approval ends, counted from when it was given: payments decides by its own record of it.
        public var expiresAt: Timestamp?

        public init(approvalID: String = "", expiresAt: Timestamp? = nil) {
            self.approvalID = approvalID
            self.expiresAt = expiresAt
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
        public var capture: CaptureMode

        public init(orderID: String = "", capture: CaptureMode = .unspecified) {
            self.orderID = orderID
            self.capture = capture
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
    public struct RefundOrderRequest: ContractMessage {
        public var orderID: String
        /// Chosen by the business: 1 to 64 of letters, digits and `._:-`; unique within the order.
        public var refundID: String
        public var amount: CommonAPI.Money?
        /// Shown to the buyer, up to 200 characters.
        public var reason: String
        /// What goes back to stock with it, each line at most once.
        public var restock: [LineQuantity]

        public init(
            orderID: String = "",
            refundID: String = "",
            amount: CommonAPI.Money? = nil,
            reason: String = "",
            restock: [LineQuantity] = []
        ) {
            self.orderID = orderID
            self.refundID = refundID
            self.amount = amount
            self.reason = reason
            self.restock = restock
        }
    }
}

extension OrdersAPI {
    public struct RefundOrderResponse: ContractMessage {
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
        /// From the answer before, opaque; empty for the first page.
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
        /// Empty on the last page.
        public var nextPageToken: String

        public init(orders: [Order] = [], nextPageToken: String = "") {
            self.orders = orders
            self.nextPageToken = nextPageToken
        }
    }
}

extension OrdersAPI {
    public struct PackOrderRequest: ContractMessage {
        public var orderID: String

        public init(orderID: String = "") {
            self.orderID = orderID
        }
    }
}

extension OrdersAPI {
    public struct PackOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct ShipOrderRequest: ContractMessage {
        public var orderID: String
        /// Chosen by the business: 1 to 64 of letters, digits and `._:-`; unique within the order.
        public var shipmentID: String
        public var tracking: Tracking?
        /// What is shipped, each line at most once; empty for all that is left.
        public var lines: [LineQuantity]
        /// Nothing more will be shipped.
        ///
        /// Where the order is captured as it ships, what is left goes back to stock and its money to the
        /// buyer; where it was captured whole, RefundOrder does that.
        public var final: Bool

        public init(
            orderID: String = "",
            shipmentID: String = "",
            tracking: Tracking? = nil,
            lines: [LineQuantity] = [],
            final: Bool = false
        ) {
            self.orderID = orderID
            self.shipmentID = shipmentID
            self.tracking = tracking
            self.lines = lines
            self.final = final
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
    public struct DeliverOrderRequest: ContractMessage {
        public var orderID: String

        public init(orderID: String = "") {
            self.orderID = orderID
        }
    }
}

extension OrdersAPI {
    public struct DeliverOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct ReturnOrderRequest: ContractMessage {
        public var orderID: String

        public init(orderID: String = "") {
            self.orderID = orderID
        }
    }
}

extension OrdersAPI {
    public struct ReturnOrderResponse: ContractMessage {
        public var order: Order?

        public init(order: Order? = nil) {
            self.order = order
        }
    }
}

extension OrdersAPI {
    public struct DeliveryOption: ContractMessage {
        /// 1 to 64 of letters, digits and `._:-`.
        public var id: String
        /// 1 to 80 characters: `Standard`.
        public var name: String
        /// 0 or more.
        public var price: CommonAPI.Money?
        /// Free from this subtotal after discount on; absent for never.
        public var freeFrom: CommonAPI.Money?
        /// The buyer fetches the goods: no address is needed.
        public var pickUp: Bool
        /// The tax rate on its price; empty for `default`.
        public var taxRateID: String

        public init(
            id: String = "",
            name: String = "",
            price: CommonAPI.Money? = nil,
            freeFrom: CommonAPI.Money? = nil,
            pickUp: Bool = false,
            taxRateID: String = ""
        ) {
            self.id = id
            self.name = name
            self.price = price
            self.freeFrom = freeFrom
            self.pickUp = pickUp
            self.taxRateID = taxRateID
        }
    }
}

extension OrdersAPI {
    public struct PutDeliveryOptionRequest: ContractMessage {
        public var option: DeliveryOption?

        public init(option: DeliveryOption? = nil) {
            self.option = option
        }
    }
}

extension OrdersAPI {
    public struct PutDeliveryOptionResponse: ContractMessage {
        public var option: DeliveryOption?

        public init(option: DeliveryOption? = nil) {
            self.option = option
        }
    }
}

extension OrdersAPI {
    public struct DeleteDeliveryOptionRequest: ContractMessage {
        public var deliveryOptionID: String

        public init(deliveryOptionID: String = "") {
            self.deliveryOptionID = deliveryOptionID
        }
    }
}

extension OrdersAPI {
    public struct DeleteDeliveryOptionResponse: ContractMessage {

        public init() {}
    }
}

extension OrdersAPI {
    public struct ListDeliveryOptionsRequest: ContractMessage {
        public var businessID: String

        public init(businessID: String = "") {
            self.businessID = businessID
        }
    }
}

extension OrdersAPI {
    public struct ListDeliveryOptionsResponse: ContractMessage {
        public var options: [DeliveryOption]

        public init(options: [DeliveryOption] = []) {
            self.options = options
        }
    }
}

extension OrdersAPI {
    public struct TaxRate: ContractMessage {
        /// 1 to 64 of letters, digits and `._:-`.
        public var id: String
        /// 1 to 80 characters: `VAT 19 %`.
        public var name: String
        /// 0 to 1,000,000: 190000 is 19 %.
        public var rateMicros: Int64
        /// Prices include it; otherwise it is added.
        public var included: Bool

        public init(id: String = "", name: String = "", rateMicros: Int64 = 0, included: Bool = false) {
            self.id = id
            self.name = name
            self.rateMicros = rateMicros
            self.included = included
        }
    }
}

extension OrdersAPI {
    public struct PutTaxRateRequest: ContractMessage {
        public var rate: TaxRate?

        public init(rate: TaxRate? = nil) {
            self.rate = rate
        }
    }
}

extension OrdersAPI {
    public struct PutTaxRateResponse: ContractMessage {
        public var rate: TaxRate?

        public init(rate: TaxRate? = nil) {
            self.rate = rate
        }
    }
}

extension OrdersAPI {
    public struct DeleteTaxRateRequest: ContractMessage {
        public var taxRateID: String

        public init(taxRateID: String = "") {
            self.taxRateID = taxRateID
        }
    }
}

extension OrdersAPI {
    public struct DeleteTaxRateResponse: ContractMessage {

        public init() {}
    }
}

extension OrdersAPI {
    public struct ListTaxRatesRequest: ContractMessage {
        public var businessID: String

        public init(businessID: String = "") {
            self.businessID = businessID
        }
    }
}

extension OrdersAPI {
    public struct ListTaxRatesResponse: ContractMessage {
        public var rates: [TaxRate]

        public init(rates: [TaxRate] = []) {
            self.rates = rates
        }
    }
}

extension OrdersAPI {
    public struct DiscountCode: ContractMessage {
        /// 3 to 40 of A-Z, 0-9 and dash; letters count alike in both cases.
        public var code: String
        public var value: OneOf_Value?
        /// Counts from then on; absent for always.
        public var validFrom: Timestamp?
        /// Counts until then; absent for ever.
        public var validUntil: Timestamp?
        /// Orders that may use it, 0 for any number.
        ///
        /// A cancelled order gives its use back.
        public var usesMax: Int64
        /// Answer only: orders that use it.
        public var uses: Int64
        /// Only from this subtotal on; absent for any.
        public var minimum: CommonAPI.Money?

        public init(
            code: String = "",
            value: OneOf_Value? = nil,
            validFrom: Timestamp? = nil,
            validUntil: Timestamp? = nil,
            usesMax: Int64 = 0,
            uses: Int64 = 0,
            minimum: CommonAPI.Money? = nil
        ) {
            self.code = code
            self.value = value
            self.validFrom = validFrom
            self.validUntil = validUntil
            self.usesMax = usesMax
            self.uses = uses
            self.minimum = minimum
        }

        public enum OneOf_Value: Hashable, Sendable {
            /// Off the subtotal, 1 to 1,000,000: 100000 is 10 %.
            case percentMicros(Int64)
            /// Off the subtotal, at most all of it.
            case amount(CommonAPI.Money)
        }
    }
}

extension OrdersAPI {
    public struct PutDiscountCodeRequest: ContractMessage {
        public var discount: DiscountCode?

        public init(discount: DiscountCode? = nil) {
            self.discount = discount
        }
    }
}

extension OrdersAPI {
    public struct PutDiscountCodeResponse: ContractMessage {
        public var discount: DiscountCode?

        public init(discount: DiscountCode? = nil) {
            self.discount = discount
        }
    }
}

extension OrdersAPI {
    public struct DeleteDiscountCodeRequest: ContractMessage {
        /// Letters count alike in both cases.
        public var code: String

        public init(code: String = "") {
            self.code = code
        }
    }
}

extension OrdersAPI {
    public struct DeleteDiscountCodeResponse: ContractMessage {

        public init() {}
    }
}

extension OrdersAPI {
    public struct ListDiscountCodesRequest: ContractMessage {
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

extension OrdersAPI {
    public struct ListDiscountCodesResponse: ContractMessage {
        public var discounts: [DiscountCode]
        /// Empty on the last page.
        public var nextPageToken: String

        public init(discounts: [DiscountCode] = [], nextPageToken: String = "") {
            self.discounts = discounts
            self.nextPageToken = nextPageToken
        }
    }
}

extension OrdersAPI {
    /// Event: an order was placed or changed in any of its three states, its shipments or its refunds.
    ///
    /// Key: its id.
    public struct OrderChanged: ContractMessage {
        /// As it was right after the change, with the buyer as a person.
        public var order: Order?
        /// The buyer as the business knows them.
        public var customer: CommonAPI.Party?
        /// What happened.
        public var change: OrderChange
        /// Which shipment or refund, when the change is about one.
        public var partID: String

        public init(
            order: Order? = nil,
            customer: CommonAPI.Party? = nil,
            change: OrderChange = .unspecified,
            partID: String = ""
        ) {
            self.order = order
            self.customer = customer
            self.change = change
            self.partID = partID
        }
    }
}
