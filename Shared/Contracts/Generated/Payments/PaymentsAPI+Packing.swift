// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension PaymentsAPI.LinkBankAccountRequest: PackedMessage {
    typealias C = Souk__Payments__V1__LinkBankAccountRequest
    public static let messageName = "souk.payments.v1.LinkBankAccountRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__link_bank_account_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.bankAccountID = try CFieldReader.text(c.pointee.bank_account_id, "bank_account_id")
        self.iban = try CFieldReader.text(c.pointee.iban, "iban")
        self.holder = try CFieldReader.text(c.pointee.holder, "holder")
        self.currency = try CFieldReader.text(c.pointee.currency, "currency")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__link_bank_account_request__init(c)
        c.pointee.bank_account_id = try arena.text(self.bankAccountID)
        c.pointee.iban = try arena.text(self.iban)
        c.pointee.holder = try arena.text(self.holder)
        c.pointee.currency = try arena.text(self.currency)
    }
}

extension PaymentsAPI.LinkBankAccountResponse: PackedMessage {
    typealias C = Souk__Payments__V1__LinkBankAccountResponse
    public static let messageName = "souk.payments.v1.LinkBankAccountResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__link_bank_account_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.bankAccount = try CFieldReader.message(c.pointee.bank_account, "bank_account")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__link_bank_account_response__init(c)
        c.pointee.bank_account = try arena.message(self.bankAccount)
    }
}

extension PaymentsAPI.BankAccount: PackedMessage {
    typealias C = Souk__Payments__V1__BankAccount
    public static let messageName = "souk.payments.v1.BankAccount"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__bank_account__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.maskedIban = try CFieldReader.text(c.pointee.masked_iban, "masked_iban")
        self.holder = try CFieldReader.text(c.pointee.holder, "holder")
        self.currency = try CFieldReader.text(c.pointee.currency, "currency")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__bank_account__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.masked_iban = try arena.text(self.maskedIban)
        c.pointee.holder = try arena.text(self.holder)
        c.pointee.currency = try arena.text(self.currency)
    }
}

extension PaymentsAPI.TopUpRequest: PackedMessage {
    typealias C = Souk__Payments__V1__TopUpRequest
    public static let messageName = "souk.payments.v1.TopUpRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__top_up_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.topUpID = try CFieldReader.text(c.pointee.top_up_id, "top_up_id")
        self.bankAccountID = try CFieldReader.text(c.pointee.bank_account_id, "bank_account_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__top_up_request__init(c)
        c.pointee.top_up_id = try arena.text(self.topUpID)
        c.pointee.bank_account_id = try arena.text(self.bankAccountID)
        c.pointee.amount = try arena.message(self.amount)
    }
}

extension PaymentsAPI.TopUpResponse: PackedMessage {
    typealias C = Souk__Payments__V1__TopUpResponse
    public static let messageName = "souk.payments.v1.TopUpResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__top_up_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.balance = try CFieldReader.message(c.pointee.balance, "balance")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__top_up_response__init(c)
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.balance = try arena.message(self.balance)
    }
}

extension PaymentsAPI.SetPinRequest: PackedMessage {
    typealias C = Souk__Payments__V1__SetPinRequest
    public static let messageName = "souk.payments.v1.SetPinRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__set_pin_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.pin = try CFieldReader.text(c.pointee.pin, "pin")
        self.currentPin = try CFieldReader.text(c.pointee.current_pin, "current_pin")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__set_pin_request__init(c)
        c.pointee.pin = try arena.text(self.pin)
        c.pointee.current_pin = try arena.text(self.currentPin)
    }
}

extension PaymentsAPI.SetPinResponse: PackedMessage {
    typealias C = Souk__Payments__V1__SetPinResponse
    public static let messageName = "souk.payments.v1.SetPinResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__set_pin_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__set_pin_response__init(c)
    }
}

extension PaymentsAPI.ApprovePaymentRequest: PackedMessage {
    typealias C = Souk__Payments__V1__ApprovePaymentRequest
    public static let messageName = "souk.payments.v1.ApprovePaymentRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__approve_payment_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.approvalID = try CFieldReader.text(c.pointee.approval_id, "approval_id")
        self.orderID = try CFieldReader.text(c.pointee.order_id, "order_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.pin = try CFieldReader.text(c.pointee.pin, "pin")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__approve_payment_request__init(c)
        c.pointee.approval_id = try arena.text(self.approvalID)
        c.pointee.order_id = try arena.text(self.orderID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.pin = try arena.text(self.pin)
    }
}

extension PaymentsAPI.ApprovePaymentResponse: PackedMessage {
    typealias C = Souk__Payments__V1__ApprovePaymentResponse
    public static let messageName = "souk.payments.v1.ApprovePaymentResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__approve_payment_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.approvalID = try CFieldReader.text(c.pointee.approval_id, "approval_id")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__approve_payment_response__init(c)
        c.pointee.approval_id = try arena.text(self.approvalID)
        c.pointee.expires_at = try arena.time(self.expiresAt)
    }
}

extension PaymentsAPI.HoldRequest: PackedMessage {
    typealias C = Souk__Payments__V1__HoldRequest
    public static let messageName = "souk.payments.v1.HoldRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__hold_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.payerAccountID = try CFieldReader.text(c.pointee.payer_account_id, "payer_account_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.approvalID = try CFieldReader.text(c.pointee.approval_id, "approval_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__hold_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer_account_id = try arena.text(self.payerAccountID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.approval_id = try arena.text(self.approvalID)
    }
}

extension PaymentsAPI.HoldResponse: PackedMessage {
    typealias C = Souk__Payments__V1__HoldResponse
    public static let messageName = "souk.payments.v1.HoldResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__hold_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.payment = try CFieldReader.message(c.pointee.payment, "payment")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__hold_response__init(c)
        c.pointee.payment = try arena.message(self.payment)
    }
}

extension PaymentsAPI.Payment: PackedMessage {
    typealias C = Souk__Payments__V1__Payment
    public static let messageName = "souk.payments.v1.Payment"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.state = PaymentsAPI.HoldState(rawValue: c.pointee.state)
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.commission = try CFieldReader.message(c.pointee.commission, "commission")
        self.refunded = try CFieldReader.message(c.pointee.refunded, "refunded")
        self.heldAt = try CFieldReader.time(c.pointee.held_at, "held_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.state = self.state.rawValue
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.commission = try arena.message(self.commission)
        c.pointee.refunded = try arena.message(self.refunded)
        c.pointee.held_at = try arena.time(self.heldAt)
    }
}

extension PaymentsAPI.CaptureRequest: PackedMessage {
    typealias C = Souk__Payments__V1__CaptureRequest
    public static let messageName = "souk.payments.v1.CaptureRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__capture_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__capture_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
    }
}

extension PaymentsAPI.CaptureResponse: PackedMessage {
    typealias C = Souk__Payments__V1__CaptureResponse
    public static let messageName = "souk.payments.v1.CaptureResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__capture_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.payment = try CFieldReader.message(c.pointee.payment, "payment")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__capture_response__init(c)
        c.pointee.payment = try arena.message(self.payment)
    }
}

extension PaymentsAPI.VoidRequest: PackedMessage {
    typealias C = Souk__Payments__V1__VoidRequest
    public static let messageName = "souk.payments.v1.VoidRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__void_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__void_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.reason = try arena.text(self.reason)
    }
}

extension PaymentsAPI.VoidResponse: PackedMessage {
    typealias C = Souk__Payments__V1__VoidResponse
    public static let messageName = "souk.payments.v1.VoidResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__void_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.payment = try CFieldReader.message(c.pointee.payment, "payment")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__void_response__init(c)
        c.pointee.payment = try arena.message(self.payment)
    }
}

extension PaymentsAPI.RefundRequest: PackedMessage {
    typealias C = Souk__Payments__V1__RefundRequest
    public static let messageName = "souk.payments.v1.RefundRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__refund_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.refundID = try CFieldReader.text(c.pointee.refund_id, "refund_id")
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__refund_request__init(c)
        c.pointee.refund_id = try arena.text(self.refundID)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.reason = try arena.text(self.reason)
    }
}

extension PaymentsAPI.RefundResponse: PackedMessage {
    typealias C = Souk__Payments__V1__RefundResponse
    public static let messageName = "souk.payments.v1.RefundResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__refund_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.payment = try CFieldReader.message(c.pointee.payment, "payment")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__refund_response__init(c)
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.payment = try arena.message(self.payment)
    }
}

extension PaymentsAPI.GetBalanceRequest: PackedMessage {
    typealias C = Souk__Payments__V1__GetBalanceRequest
    public static let messageName = "souk.payments.v1.GetBalanceRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__get_balance_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__get_balance_request__init(c)
    }
}

extension PaymentsAPI.GetBalanceResponse: PackedMessage {
    typealias C = Souk__Payments__V1__GetBalanceResponse
    public static let messageName = "souk.payments.v1.GetBalanceResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__get_balance_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.balances = try CFieldReader.messages(c.pointee.n_balances, c.pointee.balances, "balances")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__get_balance_response__init(c)
        c.pointee.n_balances = self.balances.count
        c.pointee.balances = try arena.messages(self.balances)
    }
}

extension PaymentsAPI.Balance: PackedMessage {
    typealias C = Souk__Payments__V1__Balance
    public static let messageName = "souk.payments.v1.Balance"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__balance__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.available = try CFieldReader.message(c.pointee.available, "available")
        self.held = try CFieldReader.message(c.pointee.held, "held")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__balance__init(c)
        c.pointee.available = try arena.message(self.available)
        c.pointee.held = try arena.message(self.held)
    }
}

extension PaymentsAPI.ListEntriesRequest: PackedMessage {
    typealias C = Souk__Payments__V1__ListEntriesRequest
    public static let messageName = "souk.payments.v1.ListEntriesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__list_entries_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__list_entries_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension PaymentsAPI.ListEntriesResponse: PackedMessage {
    typealias C = Souk__Payments__V1__ListEntriesResponse
    public static let messageName = "souk.payments.v1.ListEntriesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__list_entries_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.entries = try CFieldReader.messages(c.pointee.n_entries, c.pointee.entries, "entries")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__list_entries_response__init(c)
        c.pointee.n_entries = self.entries.count
        c.pointee.entries = try arena.messages(self.entries)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension PaymentsAPI.Entry: PackedMessage {
    typealias C = Souk__Payments__V1__Entry
    public static let messageName = "souk.payments.v1.Entry"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__entry__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sequence = c.pointee.sequence
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.kind = PaymentsAPI.EntryKind(rawValue: c.pointee.kind)
        self.account = try CFieldReader.text(c.pointee.account, "account")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.balanceAfter = try CFieldReader.message(c.pointee.balance_after, "balance_after")
        self.subject = try CFieldReader.text(c.pointee.subject, "subject")
        self.time = try CFieldReader.time(c.pointee.time, "time")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__entry__init(c)
        c.pointee.sequence = self.sequence
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.kind = self.kind.rawValue
        c.pointee.account = try arena.text(self.account)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.balance_after = try arena.message(self.balanceAfter)
        c.pointee.subject = try arena.text(self.subject)
        c.pointee.time = try arena.time(self.time)
    }
}

extension PaymentsAPI.PaymentHeld: PackedMessage {
    typealias C = Souk__Payments__V1__PaymentHeld
    public static let messageName = "souk.payments.v1.PaymentHeld"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment_held__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.payerAccountID = try CFieldReader.text(c.pointee.payer_account_id, "payer_account_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_held__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer_account_id = try arena.text(self.payerAccountID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.amount = try arena.message(self.amount)
    }
}

extension PaymentsAPI.PaymentCaptured: PackedMessage {
    typealias C = Souk__Payments__V1__PaymentCaptured
    public static let messageName = "souk.payments.v1.PaymentCaptured"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment_captured__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.payerAccountID = try CFieldReader.text(c.pointee.payer_account_id, "payer_account_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.commission = try CFieldReader.message(c.pointee.commission, "commission")
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_captured__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer_account_id = try arena.text(self.payerAccountID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.commission = try arena.message(self.commission)
        c.pointee.transfer_id = try arena.text(self.transferID)
    }
}

extension PaymentsAPI.PaymentVoided: PackedMessage {
    typealias C = Souk__Payments__V1__PaymentVoided
    public static let messageName = "souk.payments.v1.PaymentVoided"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment_voided__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.payerAccountID = try CFieldReader.text(c.pointee.payer_account_id, "payer_account_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_voided__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer_account_id = try arena.text(self.payerAccountID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.amount = try arena.message(self.amount)
    }
}

extension PaymentsAPI.PaymentRefunded: PackedMessage {
    typealias C = Souk__Payments__V1__PaymentRefunded
    public static let messageName = "souk.payments.v1.PaymentRefunded"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment_refunded__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.refundID = try CFieldReader.text(c.pointee.refund_id, "refund_id")
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.payerAccountID = try CFieldReader.text(c.pointee.payer_account_id, "payer_account_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.commissionReturned =
            try CFieldReader.message(c.pointee.commission_returned, "commission_returned")
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_refunded__init(c)
        c.pointee.refund_id = try arena.text(self.refundID)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer_account_id = try arena.text(self.payerAccountID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.commission_returned = try arena.message(self.commissionReturned)
        c.pointee.transfer_id = try arena.text(self.transferID)
    }
}
