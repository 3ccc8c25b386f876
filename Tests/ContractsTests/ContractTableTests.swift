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
            #expect(access.anyone || access.person || access.business != nil || !access.services.isEmpty)
            if let permission = access.business {
                #expect(Role.owner.may(permission), "\(method.fullName): \(permission) is no permission")
            }
        }
        #expect(PaymentsMethods.hold.access == Access(services: ["commerce"]))
        #expect(PaymentsMethods.refund.access == Access(business: "payments.refund", services: ["commerce"]))
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
        #expect(error?.reason == "CURRENCY_UNKNOWN")
        #expect(error?.detail.field == "lines[2].price.currency")
    }

    @Test func `names its field when it is missing`() {
        let order = OrdersAPI.Order()
        let error = #expect(throws: RPCError.self) { try order.total.money(field: "total") }
        #expect(error?.reason == "FIELD_MISSING")
        #expect(error?.detail.field == "total")
    }
}

@Suite struct `An enum of the contract` {
    @Test func `is known by name, number and case`() {
        #expect(OrdersAPI.OrderState(name: "ORDER_STATE_PAID") == .paid)
        #expect(OrdersAPI.OrderState(rawValue: 2) == .paid)
        #expect(OrdersAPI.OrderState.paid.name == "ORDER_STATE_PAID")
        #expect(OrdersAPI.OrderState(name: "PAID") == nil)
        #expect(OrdersAPI.OrderState.allCases.count == 9)
        for state in OrdersAPI.OrderState.allCases { #expect(.init(rawValue: state.rawValue) == state) }
    }
}
