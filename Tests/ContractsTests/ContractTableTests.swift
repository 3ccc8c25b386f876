import Contracts
import RPC
import Testing
import Values

@Suite struct `The table of methods` {
    @Test func `finds every method by its path, with its own messages`() {
        #expect(!ContractTable.all.isEmpty)
        for method in ContractTable.all {
            #expect(ContractTable.method(method.descriptor.fullName)?.descriptor == method.descriptor)
            #expect(ContractTable.message(method.request.messageName) != nil)
            #expect(ContractTable.message(method.response.messageName) != nil)
        }
        #expect(Set(ContractTable.all.map(\.descriptor.fullName)).count == ContractTable.all.count)
        #expect(ContractTable.method("/souk.orders.v1.Orders/NoSuch") == nil)
    }

    @Test func `lets somebody call every method, and no method by accident`() {
        for method in ContractTable.all.map(\.descriptor) {
            let access = method.access
            #expect(
                access.anyone || access.person || access.business != nil || !access.services.isEmpty
                    || access.operator != nil)
            if let permission = access.business {
                #expect(
                    Permissions.business.may(permission), "\(method.fullName): \(permission) is no permission"
                )
            }
            if let permission = access.operator {
                #expect(
                    Permissions.operator.may(permission), "\(method.fullName): \(permission) is no permission"
                )
            }
        }
        #expect(PaymentsMethods.hold.access == Access(services: ["commerce"]))
        #expect(PaymentsMethods.refund.access == Access(services: ["commerce"]))
        #expect(OrdersMethods.refundOrder.access == Access(business: "payments.refund"))
        #expect(MaintenanceMethods.pauseWrites.access == Access(operator: "maintenance.manage"))
        #expect(OrdersMethods.placeOrder.access == Access(person: true))
        #expect(AccountsMethods.startVerification.access == Access(anyone: true))
    }

    @Test func `knows which calls may be repeated blindly`() {
        #expect(OrdersMethods.placeOrder.idempotent)
        #expect(OrdersMethods.getOrder.idempotent)
        #expect(!AccountsMethods.startVerification.idempotent)
        #expect(EventsMethods.tail.kind == .serverStreaming)
        #expect(CatalogMethods.importProducts.kind == .clientStreaming)
    }
}

@Suite struct `Money in a message` {
    @Test func `is the money of our values`() throws {
        let price = Money(12_90, .eur)
        #expect(try CommonAPI.Money(price).money(field: "price") == price)
    }

    @Test func `names its field when the currency does not exist`() {
        let error = #expect(throws: RPCError.self) {
            try CommonAPI.Money(currency: "EURO", minor: 1).money(field: "lines[2].price")
        }
        #expect(error?.code == .invalidArgument)
        #expect(error?.reason == "CURRENCY_INVALID")
        #expect(error?.detail.field == "lines[2].price.currency")
    }

    @Test func `names its field when it is missing`() {
        let totals = OrdersAPI.Totals()
        let error = #expect(throws: RPCError.self) { try totals.total.money(field: "total") }
        #expect(error?.reason == "FIELD_MISSING")
        #expect(error?.message == "total is missing.")
        #expect(error?.detail.field == "total")
    }
}

@Suite struct `A party in a message` {
    static let all: [Party] = {
        do {
            return [
                .person(try AccountID("acc_1")), .business(try BusinessID("mugs")),
                .customer(try CustomerID("cus_1"), of: try BusinessID("mugs")), .platform, .bank(nil),
                .bank("bac_1"),
            ]
        } catch { return [] }
    }()

    @Test func `is the party of our values`() throws {
        #expect(Self.all.count == 6)
        for party in Self.all { #expect(try CommonAPI.Party(party).party(field: "payer") == party) }
    }

    @Test func `names its field when an id in it is malformed`() {
        let party = CommonAPI.Party(kind: .customer(.init(businessID: "mugs", customerID: "a b")))
        let error = #expect(throws: RPCError.self) { try party.party(field: "payer") }
        #expect(error?.reason == "ID_MALFORMED")
        #expect(error?.detail.field == "payer.customer.customer_id")
    }

    @Test func `names its field when it is nobody`() {
        for party in [nil, CommonAPI.Party()] as [CommonAPI.Party?] {
            let error = #expect(throws: RPCError.self) { try party.party(field: "payee") }
            #expect(error?.reason == "FIELD_MISSING")
            #expect(error?.message == "payee names nobody.")
            #expect(error?.detail.field == "payee")
        }
    }
}

@Suite struct `An enum of the contract` {
    @Test func `is known by name, number and case`() {
        #expect(OrdersAPI.OrderState(name: "ORDER_STATE_ACCEPTED") == .accepted)
        #expect(OrdersAPI.OrderState(rawValue: 2) == .accepted)
        #expect(OrdersAPI.OrderState.accepted.name == "ORDER_STATE_ACCEPTED")
        #expect(OrdersAPI.OrderState(name: "ACCEPTED") == nil)
        #expect(OrdersAPI.OrderState.allCases.count == 5)
        for state in OrdersAPI.OrderState.allCases { #expect(.init(rawValue: state.rawValue) == state) }
    }
}
