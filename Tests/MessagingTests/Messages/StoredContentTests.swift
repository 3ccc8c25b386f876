import Contracts
import Storage
import TestKit
import Testing

@testable import Messaging

/// These rows stand in files that exist: what reads them today has to read them for ever.
@Suite struct `Stored content` {
    static let card = #"""
        {"currency":"EUR","delivery_minor":490,"delivery_name":"Standard","discount_minor":0,"lines":[{"disc\#
        ount_minor":0,"options":[{"name":"engraving","value":"M. K."}],"price_minor":1250,"product_id":"mug"\#
        ,"quantity":2,"tax_rate_micros":190000,"title":"Mug, blue","variant_id":"blue"}],"note":"as a presen\#
        t","order_id":"o1","subtotal_minor":2500,"tax_added_minor":0,"tax_minor":477,"taxes":[{"base_minor":\#
        2990,"included":true,"name":"VAT 19 %","rate_id":"default","rate_micros":190000,"tax_minor":477}],"t\#
        otal_minor":2990}
        """#
    static let status = #"""
        {"change":"shipped","end_note":"","end_reason":"","fulfilment":"partly_shipped","order_id":"o1","pay\#
        ment":"captured","shipment":{"carrier":"DHL","final":true,"id":"s1","lines":[{"line":0,"quantity":1}\#
        ],"shipped_at":1772442000000000,"tracking_number":"JD014600"},"state":"accepted"}
        """#
    static let refund = #"""
        {"amount_minor":750,"currency":"EUR","order_id":"o1","reason":"broken","refund_id":"r1"}
        """#

    static let rows: [StoredContent] = [
        StoredContent(kind: .text, format: 1, body: #"{"not":"JSON"}"#),
        StoredContent(kind: .orderCard, format: 1, body: card),
        StoredContent(kind: .orderStatus, format: 1, body: status),
        StoredContent(kind: .refundNotice, format: 1, body: refund),
    ]

    @Test(arguments: rows.indices)
    func `of format 1 is read, and written again byte for byte`(index: Int) throws {
        let row = Self.rows[index]
        #expect(try StoredContent(row.content()) == row)
    }

    @Test func `means what it says`() throws {
        guard case .orderCard(let card) = try Self.rows[1].content(),
            case .orderStatus(let status) = try Self.rows[2].content(),
            case .refund(let refund) = try Self.rows[3].content()
        else { throw Missing() }
        let shownCard = MessagingAPI.OrderCard(card)
        let shownStatus = MessagingAPI.OrderStatus(status)
        #expect(shownCard.totals?.total == .init(currency: "EUR", minor: 29_90))
        #expect(shownCard.lines.first?.price == .init(currency: "EUR", minor: 12_50))
        #expect(shownCard.lines.first?.options == [.init(name: "engraving", value: "M. K.")])
        #expect(shownStatus.change == .shipped)
        #expect(shownStatus.fulfilment == .partlyShipped)
        #expect(shownStatus.shipment?.tracking == .init(carrier: "DHL", number: "JD014600"))
        #expect(shownStatus.shipment?.shippedAt == ManualClock.morning)
        #expect(MessagingAPI.RefundNotice(refund).amount == .init(currency: "EUR", minor: 7_50))
    }

    @Test func `of a newer program's format is not guessed at`() {
        let newer = StoredContent(kind: .text, format: 2, body: "?")
        #expect(throws: UnreadableContent(kind: "text", format: 2)) { try newer.content() }
    }

    @Test func `cannot be printed`() throws {
        for row in Self.rows {
            let content = try row.content()
            #expect("\(content)" == "<redacted>")
            #expect(String(reflecting: content) == "<redacted>")
        }
    }
}
