// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension PaymentsAPI.LinkBankAccountRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "bankAccountId", "bank_account_id"),
        .init(2, "iban", "iban"),
        .init(3, "holder", "holder"),
        .init(4, "currency", "currency"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.bankAccountID = try json.text()
            case 2: self.iban = try json.text()
            case 3: self.holder = try json.text()
            case 4: self.currency = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("bankAccountId", self.bankAccountID)
            json.text("iban", self.iban)
            json.text("holder", self.holder)
            json.text("currency", self.currency)
        }
    }
}

extension PaymentsAPI.LinkBankAccountResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "bankAccount", "bank_account"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.bankAccount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("bankAccount", self.bankAccount) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.BankAccount: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "maskedIban", "masked_iban"),
        .init(3, "holder", "holder"),
        .init(4, "currency", "currency"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.maskedIban = try json.text()
            case 3: self.holder = try json.text()
            case 4: self.currency = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("maskedIban", self.maskedIban)
            json.text("holder", self.holder)
            json.text("currency", self.currency)
        }
    }
}

extension PaymentsAPI.TopUpRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "topUpId", "top_up_id"),
        .init(2, "bankAccountId", "bank_account_id"),
        .init(3, "amount", "amount"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.topUpID = try json.text()
            case 2: self.bankAccountID = try json.text()
            case 3: self.amount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("topUpId", self.topUpID)
            json.text("bankAccountId", self.bankAccountID)
            json.optional("amount", self.amount) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.TopUpResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "transferId", "transfer_id"),
        .init(2, "balance", "balance"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.transferID = try json.text()
            case 2: self.balance = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("transferId", self.transferID)
            json.optional("balance", self.balance) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.SetPinRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "pin", "pin"),
        .init(2, "currentPin", "current_pin"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.pin = try json.text()
            case 2: self.currentPin = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("pin", self.pin)
            json.text("currentPin", self.currentPin)
        }
    }
}

extension PaymentsAPI.SetPinResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while try json.field(of: &object, Self.jsonFields) != nil {}
    }

    func write(to json: inout JSONWriter) {
        json.object { _ in }
    }
}

extension PaymentsAPI.ApprovePaymentRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "approvalId", "approval_id"),
        .init(2, "orderId", "order_id"),
        .init(3, "businessId", "business_id"),
        .init(4, "amount", "amount"),
        .init(5, "pin", "pin"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.approvalID = try json.text()
            case 2: self.orderID = try json.text()
            case 3: self.businessID = try json.text()
            case 4: self.amount = try json.message()
            case 5: self.pin = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("approvalId", self.approvalID)
            json.text("orderId", self.orderID)
            json.text("businessId", self.businessID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.text("pin", self.pin)
        }
    }
}

extension PaymentsAPI.ApprovePaymentResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "approvalId", "approval_id"),
        .init(2, "expiresAt", "expires_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.approvalID = try json.text()
            case 2: self.expiresAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("approvalId", self.approvalID)
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.HoldRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "payerAccountId", "payer_account_id"),
        .init(3, "businessId", "business_id"),
        .init(4, "amount", "amount"),
        .init(5, "approvalId", "approval_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.payerAccountID = try json.text()
            case 3: self.businessID = try json.text()
            case 4: self.amount = try json.message()
            case 5: self.approvalID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("payerAccountId", self.payerAccountID)
            json.text("businessId", self.businessID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.text("approvalId", self.approvalID)
        }
    }
}

extension PaymentsAPI.HoldResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "payment", "payment"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.payment = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("payment", self.payment) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.Payment: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "state", "state"),
        .init(3, "amount", "amount"),
        .init(4, "commission", "commission"),
        .init(5, "refunded", "refunded"),
        .init(6, "heldAt", "held_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.state = try json.choice()
            case 3: self.amount = try json.message()
            case 4: self.commission = try json.message()
            case 5: self.refunded = try json.message()
            case 6: self.heldAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.choice("state", self.state)
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("commission", self.commission) { $0.value($1) }
            json.optional("refunded", self.refunded) { $0.value($1) }
            json.optional("heldAt", self.heldAt) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.CaptureRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
        }
    }
}

extension PaymentsAPI.CaptureResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "payment", "payment"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.payment = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("payment", self.payment) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.VoidRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "reason", "reason"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.reason = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("reason", self.reason)
        }
    }
}

extension PaymentsAPI.VoidResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "payment", "payment"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.payment = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("payment", self.payment) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.RefundRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "refundId", "refund_id"),
        .init(2, "holdId", "hold_id"),
        .init(3, "amount", "amount"),
        .init(4, "reason", "reason"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.refundID = try json.text()
            case 2: self.holdID = try json.text()
            case 3: self.amount = try json.message()
            case 4: self.reason = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("refundId", self.refundID)
            json.text("holdId", self.holdID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.text("reason", self.reason)
        }
    }
}

extension PaymentsAPI.RefundResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "transferId", "transfer_id"),
        .init(2, "payment", "payment"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.transferID = try json.text()
            case 2: self.payment = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("transferId", self.transferID)
            json.optional("payment", self.payment) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.GetBalanceRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while try json.field(of: &object, Self.jsonFields) != nil {}
    }

    func write(to json: inout JSONWriter) {
        json.object { _ in }
    }
}

extension PaymentsAPI.GetBalanceResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "balances", "balances"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.balances = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("balances", self.balances) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.Balance: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "available", "available"),
        .init(2, "held", "held"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.available = try json.message()
            case 2: self.held = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("available", self.available) { $0.value($1) }
            json.optional("held", self.held) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.ListEntriesRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "pageSize", "page_size"),
        .init(2, "pageToken", "page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.pageSize = try json.number()
            case 2: self.pageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("pageSize", self.pageSize)
            json.text("pageToken", self.pageToken)
        }
    }
}

extension PaymentsAPI.ListEntriesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "entries", "entries"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.entries = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("entries", self.entries) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension PaymentsAPI.Entry: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sequence", "sequence"),
        .init(2, "transferId", "transfer_id"),
        .init(3, "kind", "kind"),
        .init(4, "account", "account"),
        .init(5, "amount", "amount"),
        .init(6, "balanceAfter", "balance_after"),
        .init(7, "subject", "subject"),
        .init(8, "time", "time"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sequence = try json.number()
            case 2: self.transferID = try json.text()
            case 3: self.kind = try json.choice()
            case 4: self.account = try json.text()
            case 5: self.amount = try json.message()
            case 6: self.balanceAfter = try json.message()
            case 7: self.subject = try json.text()
            case 8: self.time = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.number("sequence", self.sequence)
            json.text("transferId", self.transferID)
            json.choice("kind", self.kind)
            json.text("account", self.account)
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("balanceAfter", self.balanceAfter) { $0.value($1) }
            json.text("subject", self.subject)
            json.optional("time", self.time) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentHeld: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "payerAccountId", "payer_account_id"),
        .init(3, "businessId", "business_id"),
        .init(4, "amount", "amount"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.payerAccountID = try json.text()
            case 3: self.businessID = try json.text()
            case 4: self.amount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("payerAccountId", self.payerAccountID)
            json.text("businessId", self.businessID)
            json.optional("amount", self.amount) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentCaptured: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "payerAccountId", "payer_account_id"),
        .init(3, "businessId", "business_id"),
        .init(4, "amount", "amount"),
        .init(5, "commission", "commission"),
        .init(6, "transferId", "transfer_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.payerAccountID = try json.text()
            case 3: self.businessID = try json.text()
            case 4: self.amount = try json.message()
            case 5: self.commission = try json.message()
            case 6: self.transferID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("payerAccountId", self.payerAccountID)
            json.text("businessId", self.businessID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("commission", self.commission) { $0.value($1) }
            json.text("transferId", self.transferID)
        }
    }
}

extension PaymentsAPI.PaymentVoided: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "payerAccountId", "payer_account_id"),
        .init(3, "businessId", "business_id"),
        .init(4, "amount", "amount"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.payerAccountID = try json.text()
            case 3: self.businessID = try json.text()
            case 4: self.amount = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("payerAccountId", self.payerAccountID)
            json.text("businessId", self.businessID)
            json.optional("amount", self.amount) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentRefunded: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "refundId", "refund_id"),
        .init(2, "holdId", "hold_id"),
        .init(3, "payerAccountId", "payer_account_id"),
        .init(4, "businessId", "business_id"),
        .init(5, "amount", "amount"),
        .init(6, "commissionReturned", "commission_returned"),
        .init(7, "transferId", "transfer_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.refundID = try json.text()
            case 2: self.holdID = try json.text()
            case 3: self.payerAccountID = try json.text()
            case 4: self.businessID = try json.text()
            case 5: self.amount = try json.message()
            case 6: self.commissionReturned = try json.message()
            case 7: self.transferID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("refundId", self.refundID)
            json.text("holdId", self.holdID)
            json.text("payerAccountId", self.payerAccountID)
            json.text("businessId", self.businessID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("commissionReturned", self.commissionReturned) { $0.value($1) }
            json.text("transferId", self.transferID)
        }
    }
}
