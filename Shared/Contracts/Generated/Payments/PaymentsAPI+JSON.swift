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
        .init(7, "counterparty", "counterparty"),
        .init(8, "subject", "subject"),
        .init(9, "time", "time"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sequence = try json.number()
            case 2: self.transferID = try json.text()
            case 3: self.kind = try json.choice()
            case 4: self.account = try json.choice()
            case 5: self.amount = try json.message()
            case 6: self.balanceAfter = try json.message()
            case 7: self.counterparty = try json.message()
            case 8: self.subject = try json.message()
            case 9: self.time = try json.time()
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
            json.choice("account", self.account)
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("balanceAfter", self.balanceAfter) { $0.value($1) }
            json.optional("counterparty", self.counterparty) { $0.value($1) }
            json.optional("subject", self.subject) { $0.value($1) }
            json.optional("time", self.time) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.Subject: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "payment", "payment", oneof: 1),
        .init(2, "topUpId", "top_up_id", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.kind = .payment(try json.message())
            case 2: self.kind = .topUpID(try json.text())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            if case .payment(let value) = self.kind {
                json.optional("payment", value) { $0.value($1) }
            }
            if case .topUpID(let value) = self.kind {
                json.optional("topUpId", value) { $0.value($1) }
            }
        }
    }
}

extension PaymentsAPI.PaymentPart: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "captureId", "capture_id"),
        .init(3, "refundId", "refund_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.captureID = try json.text()
            case 3: self.refundID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("captureId", self.captureID)
            json.text("refundId", self.refundID)
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
        .init(2, "requestId", "request_id"),
        .init(3, "payee", "payee"),
        .init(4, "amount", "amount"),
        .init(5, "pin", "pin"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.approvalID = try json.text()
            case 2: self.requestID = try json.text()
            case 3: self.payee = try json.message()
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
            json.text("requestId", self.requestID)
            json.optional("payee", self.payee) { $0.value($1) }
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

extension PaymentsAPI.EnrolDeviceKeyRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "keyId", "key_id"),
        .init(2, "pin", "pin"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.keyID = try json.text()
            case 2: self.pin = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("keyId", self.keyID)
            json.text("pin", self.pin)
        }
    }
}

extension PaymentsAPI.EnrolDeviceKeyResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "key", "key"),
        .init(2, "installationId", "installation_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.key = try json.message()
            case 2: self.installationID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("key", self.key) { $0.value($1) }
            json.text("installationId", self.installationID)
        }
    }
}

extension PaymentsAPI.ListDeviceKeysRequest: JSONMessage {
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

extension PaymentsAPI.ListDeviceKeysResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "keys", "keys"),
        .init(2, "installationId", "installation_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.keys = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.installationID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("keys", self.keys) { $0.value($1) }
            json.text("installationId", self.installationID)
        }
    }
}

extension PaymentsAPI.DeviceKey: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "keyId", "key_id"),
        .init(2, "publicKey", "public_key"),
        .init(3, "sessionId", "session_id"),
        .init(4, "registeredAt", "registered_at"),
        .init(5, "enrolledAt", "enrolled_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.keyID = try json.text()
            case 2: self.publicKey = try json.bytes()
            case 3: self.sessionID = try json.text()
            case 4: self.registeredAt = try json.time()
            case 5: self.enrolledAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("keyId", self.keyID)
            json.bytes("publicKey", self.publicKey)
            json.text("sessionId", self.sessionID)
            json.optional("registeredAt", self.registeredAt) { $0.value($1) }
            json.optional("enrolledAt", self.enrolledAt) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.DeviceSignature: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "keyId", "key_id"),
        .init(2, "nonce", "nonce"),
        .init(3, "expiresAt", "expires_at"),
        .init(4, "signature", "signature"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.keyID = try json.text()
            case 2: self.nonce = try json.text()
            case 3: self.expiresAt = try json.time()
            case 4: self.signature = try json.bytes()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("keyId", self.keyID)
            json.text("nonce", self.nonce)
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
            json.bytes("signature", self.signature)
        }
    }
}

extension PaymentsAPI.GetPaymentProofRequest: JSONMessage {
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

extension PaymentsAPI.GetPaymentProofResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "signed", "signed", oneof: 1),
        .init(2, "approved", "approved", oneof: 1),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.proof = .signed(try json.message())
            case 2: self.proof = .approved(try json.message())
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            if case .signed(let value) = self.proof {
                json.optional("signed", value) { $0.value($1) }
            }
            if case .approved(let value) = self.proof {
                json.optional("approved", value) { $0.value($1) }
            }
        }
    }
}

extension PaymentsAPI.SignedPayment: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "signedBytes", "signed_bytes"),
        .init(2, "signature", "signature"),
        .init(3, "publicKey", "public_key"),
        .init(4, "keyId", "key_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.signedBytes = try json.bytes()
            case 2: self.signature = try json.bytes()
            case 3: self.publicKey = try json.bytes()
            case 4: self.keyID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.bytes("signedBytes", self.signedBytes)
            json.bytes("signature", self.signature)
            json.bytes("publicKey", self.publicKey)
            json.text("keyId", self.keyID)
        }
    }
}

extension PaymentsAPI.ApprovedPayment: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "approvalId", "approval_id"),
        .init(2, "approvedAt", "approved_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.approvalID = try json.text()
            case 2: self.approvedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("approvalId", self.approvalID)
            json.optional("approvedAt", self.approvedAt) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.HoldRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "payer", "payer"),
        .init(3, "payee", "payee"),
        .init(4, "amount", "amount"),
        .init(5, "requestId", "request_id"),
        .init(6, "approvalId", "approval_id", oneof: 1),
        .init(7, "deviceSignature", "device_signature", oneof: 1),
        .init(8, "customer", "customer"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.payer = try json.message()
            case 3: self.payee = try json.message()
            case 4: self.amount = try json.message()
            case 5: self.requestID = try json.text()
            case 6: self.authorisation = .approvalID(try json.text())
            case 7: self.authorisation = .deviceSignature(try json.message())
            case 8: self.customer = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.optional("payer", self.payer) { $0.value($1) }
            json.optional("payee", self.payee) { $0.value($1) }
            json.optional("amount", self.amount) { $0.value($1) }
            json.text("requestId", self.requestID)
            if case .approvalID(let value) = self.authorisation {
                json.optional("approvalId", value) { $0.value($1) }
            }
            if case .deviceSignature(let value) = self.authorisation {
                json.optional("deviceSignature", value) { $0.value($1) }
            }
            json.optional("customer", self.customer) { $0.value($1) }
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
        .init(3, "payer", "payer"),
        .init(4, "payee", "payee"),
        .init(5, "amount", "amount"),
        .init(6, "captured", "captured"),
        .init(7, "refunded", "refunded"),
        .init(8, "commission", "commission"),
        .init(9, "heldAt", "held_at"),
        .init(10, "held", "held"),
        .init(11, "refusal", "refusal"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.state = try json.choice()
            case 3: self.payer = try json.message()
            case 4: self.payee = try json.message()
            case 5: self.amount = try json.message()
            case 6: self.captured = try json.message()
            case 7: self.refunded = try json.message()
            case 8: self.commission = try json.message()
            case 9: self.heldAt = try json.time()
            case 10: self.held = try json.message()
            case 11: self.refusal = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.choice("state", self.state)
            json.optional("payer", self.payer) { $0.value($1) }
            json.optional("payee", self.payee) { $0.value($1) }
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("captured", self.captured) { $0.value($1) }
            json.optional("refunded", self.refunded) { $0.value($1) }
            json.optional("commission", self.commission) { $0.value($1) }
            json.optional("heldAt", self.heldAt) { $0.value($1) }
            json.optional("held", self.held) { $0.value($1) }
            json.text("refusal", self.refusal)
        }
    }
}

extension PaymentsAPI.CaptureRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "captureId", "capture_id"),
        .init(3, "amount", "amount"),
        .init(4, "final", "final"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.captureID = try json.text()
            case 3: self.amount = try json.message()
            case 4: self.final = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("captureId", self.captureID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.flag("final", self.final)
        }
    }
}

extension PaymentsAPI.CaptureResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "payment", "payment"),
        .init(2, "transferId", "transfer_id"),
        .init(3, "commission", "commission"),
        .init(4, "released", "released"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.payment = try json.message()
            case 2: self.transferID = try json.text()
            case 3: self.commission = try json.message()
            case 4: self.released = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("payment", self.payment) { $0.value($1) }
            json.text("transferId", self.transferID)
            json.optional("commission", self.commission) { $0.value($1) }
            json.optional("released", self.released) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.VoidRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "reason", "reason"),
        .init(3, "payer", "payer"),
        .init(4, "requestId", "request_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.reason = try json.text()
            case 3: self.payer = try json.message()
            case 4: self.requestID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("reason", self.reason)
            json.optional("payer", self.payer) { $0.value($1) }
            json.text("requestId", self.requestID)
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

extension PaymentsAPI.GetPaymentRequest: JSONMessage {
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

extension PaymentsAPI.GetPaymentResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "payment", "payment"),
        .init(2, "captures", "captures"),
        .init(3, "refunds", "refunds"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.payment = try json.message()
            case 2: self.captures = try json.list { (json) throws(FieldError) in try json.message() }
            case 3: self.refunds = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("payment", self.payment) { $0.value($1) }
            json.list("captures", self.captures) { $0.value($1) }
            json.list("refunds", self.refunds) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentCapture: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "captureId", "capture_id"),
        .init(2, "amount", "amount"),
        .init(3, "commission", "commission"),
        .init(4, "released", "released"),
        .init(5, "transferId", "transfer_id"),
        .init(6, "capturedAt", "captured_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.captureID = try json.text()
            case 2: self.amount = try json.message()
            case 3: self.commission = try json.message()
            case 4: self.released = try json.message()
            case 5: self.transferID = try json.text()
            case 6: self.capturedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("captureId", self.captureID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("commission", self.commission) { $0.value($1) }
            json.optional("released", self.released) { $0.value($1) }
            json.text("transferId", self.transferID)
            json.optional("capturedAt", self.capturedAt) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentRefund: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "refundId", "refund_id"),
        .init(2, "amount", "amount"),
        .init(3, "commissionReturned", "commission_returned"),
        .init(4, "reason", "reason"),
        .init(5, "transferId", "transfer_id"),
        .init(6, "refundedAt", "refunded_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.refundID = try json.text()
            case 2: self.amount = try json.message()
            case 3: self.commissionReturned = try json.message()
            case 4: self.reason = try json.text()
            case 5: self.transferID = try json.text()
            case 6: self.refundedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("refundId", self.refundID)
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("commissionReturned", self.commissionReturned) { $0.value($1) }
            json.text("reason", self.reason)
            json.text("transferId", self.transferID)
            json.optional("refundedAt", self.refundedAt) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentHeld: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "payer", "payer"),
        .init(3, "payee", "payee"),
        .init(4, "amount", "amount"),
        .init(5, "customer", "customer"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.payer = try json.message()
            case 3: self.payee = try json.message()
            case 4: self.amount = try json.message()
            case 5: self.customer = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.optional("payer", self.payer) { $0.value($1) }
            json.optional("payee", self.payee) { $0.value($1) }
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("customer", self.customer) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentCaptured: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "captureId", "capture_id"),
        .init(3, "payer", "payer"),
        .init(4, "payee", "payee"),
        .init(5, "amount", "amount"),
        .init(6, "commission", "commission"),
        .init(7, "transferId", "transfer_id"),
        .init(8, "final", "final"),
        .init(9, "released", "released"),
        .init(10, "customer", "customer"),
        .init(11, "commissionMicros", "commission_micros"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.captureID = try json.text()
            case 3: self.payer = try json.message()
            case 4: self.payee = try json.message()
            case 5: self.amount = try json.message()
            case 6: self.commission = try json.message()
            case 7: self.transferID = try json.text()
            case 8: self.final = try json.flag()
            case 9: self.released = try json.message()
            case 10: self.customer = try json.message()
            case 11: self.commissionMicros = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.text("captureId", self.captureID)
            json.optional("payer", self.payer) { $0.value($1) }
            json.optional("payee", self.payee) { $0.value($1) }
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("commission", self.commission) { $0.value($1) }
            json.text("transferId", self.transferID)
            json.flag("final", self.final)
            json.optional("released", self.released) { $0.value($1) }
            json.optional("customer", self.customer) { $0.value($1) }
            json.number("commissionMicros", self.commissionMicros)
        }
    }
}

extension PaymentsAPI.PaymentVoided: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "holdId", "hold_id"),
        .init(2, "payer", "payer"),
        .init(3, "payee", "payee"),
        .init(4, "amount", "amount"),
        .init(5, "customer", "customer"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.holdID = try json.text()
            case 2: self.payer = try json.message()
            case 3: self.payee = try json.message()
            case 4: self.amount = try json.message()
            case 5: self.customer = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("holdId", self.holdID)
            json.optional("payer", self.payer) { $0.value($1) }
            json.optional("payee", self.payee) { $0.value($1) }
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("customer", self.customer) { $0.value($1) }
        }
    }
}

extension PaymentsAPI.PaymentRefunded: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "refundId", "refund_id"),
        .init(2, "holdId", "hold_id"),
        .init(3, "payer", "payer"),
        .init(4, "payee", "payee"),
        .init(5, "amount", "amount"),
        .init(6, "commissionReturned", "commission_returned"),
        .init(7, "transferId", "transfer_id"),
        .init(8, "customer", "customer"),
        .init(9, "commissionMicros", "commission_micros"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.refundID = try json.text()
            case 2: self.holdID = try json.text()
            case 3: self.payer = try json.message()
            case 4: self.payee = try json.message()
            case 5: self.amount = try json.message()
            case 6: self.commissionReturned = try json.message()
            case 7: self.transferID = try json.text()
            case 8: self.customer = try json.message()
            case 9: self.commissionMicros = try json.number()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("refundId", self.refundID)
            json.text("holdId", self.holdID)
            json.optional("payer", self.payer) { $0.value($1) }
            json.optional("payee", self.payee) { $0.value($1) }
            json.optional("amount", self.amount) { $0.value($1) }
            json.optional("commissionReturned", self.commissionReturned) { $0.value($1) }
            json.text("transferId", self.transferID)
            json.optional("customer", self.customer) { $0.value($1) }
            json.number("commissionMicros", self.commissionMicros)
        }
    }
}
