import Contracts
import Storage
import Values

extension Messaging {
    /// Tells both sides that money of an order went back.
    ///
    /// Orders and refunds come from two services, so a refund may be heard of before its order: then it waits
    /// in the file and is posted right after the order's card.
    static func postRefund(_ refunded: PaymentsAPI.PaymentRefunded, at time: Timestamp, in db: Connection)
        throws
    {
        let refund = OrderRefund(
            id: try ID(refunded.refundID), order: try OrderID(refunded.holdID),
            amount: try refunded.amount.money(field: "amount"), refundedAt: time)
        if let conversation = try OrderConversation.conversation(of: refund.order, in: db) {
            _ = try Message.post(refund.notice, to: conversation, in: db)
        } else {
            try refund.wait(in: db)
        }
    }

    /// Posts what was refunded before the order was heard of.
    static func postWaitingRefunds(
        of order: OrderID, to conversation: Conversation, in db: Connection
    ) throws {
        for refund in try OrderRefund.takeWaiting(of: order, in: db) {
            _ = try Message.post(refund.notice, to: conversation, in: db)
        }
    }
}
