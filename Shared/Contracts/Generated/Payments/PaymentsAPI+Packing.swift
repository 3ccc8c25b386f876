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
        self.kind = PaymentsAPI.TransferKind(rawValue: c.pointee.kind)
        self.account = PaymentsAPI.AccountKind(rawValue: c.pointee.account)
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.balanceAfter = try CFieldReader.message(c.pointee.balance_after, "balance_after")
        self.counterparty = try CFieldReader.message(c.pointee.counterparty, "counterparty")
        self.subject = try CFieldReader.message(c.pointee.subject, "subject")
        self.time = try CFieldReader.time(c.pointee.time, "time")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__entry__init(c)
        c.pointee.sequence = self.sequence
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.kind = self.kind.rawValue
        c.pointee.account = self.account.rawValue
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.balance_after = try arena.message(self.balanceAfter)
        c.pointee.counterparty = try arena.message(self.counterparty)
        c.pointee.subject = try arena.message(self.subject)
        c.pointee.time = try arena.time(self.time)
    }
}

extension PaymentsAPI.Subject: PackedMessage {
    typealias C = Souk__Payments__V1__Subject
    public static let messageName = "souk.payments.v1.Subject"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__subject__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        switch c.pointee.kind_case.rawValue {
        case 1:
            self.kind = try CFieldReader.message(c.pointee.payment, "payment").map { .payment($0) }
        case 2:
            self.kind = .topUpID(try CFieldReader.text(c.pointee.top_up_id, "top_up_id"))
        default: self.kind = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__subject__init(c)
        switch self.kind {
        case .payment(let value):
            c.pointee.kind_case = Souk__Payments__V1__Subject__KindCase(rawValue: 1)
            c.pointee.payment = try arena.message(value)
        case .topUpID(let value):
            c.pointee.kind_case = Souk__Payments__V1__Subject__KindCase(rawValue: 2)
            c.pointee.top_up_id = try arena.text(value)
        case nil: break
        }
    }
}

extension PaymentsAPI.PaymentPart: PackedMessage {
    typealias C = Souk__Payments__V1__PaymentPart
    public static let messageName = "souk.payments.v1.PaymentPart"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment_part__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
        self.captureID = try CFieldReader.text(c.pointee.capture_id, "capture_id")
        self.refundID = try CFieldReader.text(c.pointee.refund_id, "refund_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_part__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.capture_id = try arena.text(self.captureID)
        c.pointee.refund_id = try arena.text(self.refundID)
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
        self.requestID = try CFieldReader.text(c.pointee.request_id, "request_id")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.pin = try CFieldReader.text(c.pointee.pin, "pin")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__approve_payment_request__init(c)
        c.pointee.approval_id = try arena.text(self.approvalID)
        c.pointee.request_id = try arena.text(self.requestID)
        c.pointee.payee = try arena.message(self.payee)
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

extension PaymentsAPI.EnrolDeviceKeyRequest: PackedMessage {
    typealias C = Souk__Payments__V1__EnrolDeviceKeyRequest
    public static let messageName = "souk.payments.v1.EnrolDeviceKeyRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__enrol_device_key_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.keyID = try CFieldReader.text(c.pointee.key_id, "key_id")
        self.pin = try CFieldReader.text(c.pointee.pin, "pin")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__enrol_device_key_request__init(c)
        c.pointee.key_id = try arena.text(self.keyID)
        c.pointee.pin = try arena.text(self.pin)
    }
}

extension PaymentsAPI.EnrolDeviceKeyResponse: PackedMessage {
    typealias C = Souk__Payments__V1__EnrolDeviceKeyResponse
    public static let messageName = "souk.payments.v1.EnrolDeviceKeyResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__enrol_device_key_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.key = try CFieldReader.message(c.pointee.key, "key")
        self.installationID = try CFieldReader.text(c.pointee.installation_id, "installation_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__enrol_device_key_response__init(c)
        c.pointee.key = try arena.message(self.key)
        c.pointee.installation_id = try arena.text(self.installationID)
    }
}

extension PaymentsAPI.ListDeviceKeysRequest: PackedMessage {
    typealias C = Souk__Payments__V1__ListDeviceKeysRequest
    public static let messageName = "souk.payments.v1.ListDeviceKeysRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__list_device_keys_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__list_device_keys_request__init(c)
    }
}

extension PaymentsAPI.ListDeviceKeysResponse: PackedMessage {
    typealias C = Souk__Payments__V1__ListDeviceKeysResponse
    public static let messageName = "souk.payments.v1.ListDeviceKeysResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__list_device_keys_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.keys = try CFieldReader.messages(c.pointee.n_keys, c.pointee.keys, "keys")
        self.installationID = try CFieldReader.text(c.pointee.installation_id, "installation_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__list_device_keys_response__init(c)
        c.pointee.n_keys = self.keys.count
        c.pointee.keys = try arena.messages(self.keys)
        c.pointee.installation_id = try arena.text(self.installationID)
    }
}

extension PaymentsAPI.DeviceKey: PackedMessage {
    typealias C = Souk__Payments__V1__DeviceKey
    public static let messageName = "souk.payments.v1.DeviceKey"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__device_key__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.keyID = try CFieldReader.text(c.pointee.key_id, "key_id")
        self.publicKey = CFieldReader.bytes(c.pointee.public_key)
        self.sessionID = try CFieldReader.text(c.pointee.session_id, "session_id")
        self.registeredAt = try CFieldReader.time(c.pointee.registered_at, "registered_at")
        self.enrolledAt = try CFieldReader.time(c.pointee.enrolled_at, "enrolled_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__device_key__init(c)
        c.pointee.key_id = try arena.text(self.keyID)
        c.pointee.public_key = try arena.bytes(self.publicKey)
        c.pointee.session_id = try arena.text(self.sessionID)
        c.pointee.registered_at = try arena.time(self.registeredAt)
        c.pointee.enrolled_at = try arena.time(self.enrolledAt)
    }
}

extension PaymentsAPI.DeviceSignature: PackedMessage {
    typealias C = Souk__Payments__V1__DeviceSignature
    public static let messageName = "souk.payments.v1.DeviceSignature"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__device_signature__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.keyID = try CFieldReader.text(c.pointee.key_id, "key_id")
        self.nonce = try CFieldReader.text(c.pointee.nonce, "nonce")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
        self.signature = CFieldReader.bytes(c.pointee.signature)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__device_signature__init(c)
        c.pointee.key_id = try arena.text(self.keyID)
        c.pointee.nonce = try arena.text(self.nonce)
        c.pointee.expires_at = try arena.time(self.expiresAt)
        c.pointee.signature = try arena.bytes(self.signature)
    }
}

extension PaymentsAPI.GetPaymentProofRequest: PackedMessage {
    typealias C = Souk__Payments__V1__GetPaymentProofRequest
    public static let messageName = "souk.payments.v1.GetPaymentProofRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__get_payment_proof_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__get_payment_proof_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
    }
}

extension PaymentsAPI.GetPaymentProofResponse: PackedMessage {
    typealias C = Souk__Payments__V1__GetPaymentProofResponse
    public static let messageName = "souk.payments.v1.GetPaymentProofResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__get_payment_proof_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        switch c.pointee.proof_case.rawValue {
        case 1:
            self.proof = try CFieldReader.message(c.pointee.signed_field, "signed").map { .signed($0) }
        case 2:
            self.proof = try CFieldReader.message(c.pointee.approved, "approved").map { .approved($0) }
        default: self.proof = nil
        }
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__get_payment_proof_response__init(c)
        switch self.proof {
        case .signed(let value):
            c.pointee.proof_case = Souk__Payments__V1__GetPaymentProofResponse__ProofCase(rawValue: 1)
            c.pointee.signed_field = try arena.message(value)
        case .approved(let value):
            c.pointee.proof_case = Souk__Payments__V1__GetPaymentProofResponse__ProofCase(rawValue: 2)
            c.pointee.approved = try arena.message(value)
        case nil: break
        }
    }
}

extension PaymentsAPI.SignedPayment: PackedMessage {
    typealias C = Souk__Payments__V1__SignedPayment
    public static let messageName = "souk.payments.v1.SignedPayment"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__signed_payment__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.signedBytes = CFieldReader.bytes(c.pointee.signed_bytes)
        self.signature = CFieldReader.bytes(c.pointee.signature)
        self.publicKey = CFieldReader.bytes(c.pointee.public_key)
        self.keyID = try CFieldReader.text(c.pointee.key_id, "key_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__signed_payment__init(c)
        c.pointee.signed_bytes = try arena.bytes(self.signedBytes)
        c.pointee.signature = try arena.bytes(self.signature)
        c.pointee.public_key = try arena.bytes(self.publicKey)
        c.pointee.key_id = try arena.text(self.keyID)
    }
}

extension PaymentsAPI.ApprovedPayment: PackedMessage {
    typealias C = Souk__Payments__V1__ApprovedPayment
    public static let messageName = "souk.payments.v1.ApprovedPayment"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__approved_payment__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.approvalID = try CFieldReader.text(c.pointee.approval_id, "approval_id")
        self.approvedAt = try CFieldReader.time(c.pointee.approved_at, "approved_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__approved_payment__init(c)
        c.pointee.approval_id = try arena.text(self.approvalID)
        c.pointee.approved_at = try arena.time(self.approvedAt)
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
        self.payer = try CFieldReader.message(c.pointee.payer, "payer")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.requestID = try CFieldReader.text(c.pointee.request_id, "request_id")
        switch c.pointee.authorisation_case.rawValue {
        case 6:
            self.authorisation = .approvalID(try CFieldReader.text(c.pointee.approval_id, "approval_id"))
        case 7:
            self.authorisation =
                try CFieldReader.message(c.pointee.device_signature, "device_signature").map { .deviceSignature($0) }
        default: self.authorisation = nil
        }
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__hold_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer = try arena.message(self.payer)
        c.pointee.payee = try arena.message(self.payee)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.request_id = try arena.text(self.requestID)
        switch self.authorisation {
        case .approvalID(let value):
            c.pointee.authorisation_case = Souk__Payments__V1__HoldRequest__AuthorisationCase(rawValue: 6)
            c.pointee.approval_id = try arena.text(value)
        case .deviceSignature(let value):
            c.pointee.authorisation_case = Souk__Payments__V1__HoldRequest__AuthorisationCase(rawValue: 7)
            c.pointee.device_signature = try arena.message(value)
        case nil: break
        }
        c.pointee.customer = try arena.message(self.customer)
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
        self.payer = try CFieldReader.message(c.pointee.payer, "payer")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.captured = try CFieldReader.message(c.pointee.captured, "captured")
        self.refunded = try CFieldReader.message(c.pointee.refunded, "refunded")
        self.commission = try CFieldReader.message(c.pointee.commission, "commission")
        self.heldAt = try CFieldReader.time(c.pointee.held_at, "held_at")
        self.held = try CFieldReader.message(c.pointee.held, "held")
        self.refusal = try CFieldReader.text(c.pointee.refusal, "refusal")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.state = self.state.rawValue
        c.pointee.payer = try arena.message(self.payer)
        c.pointee.payee = try arena.message(self.payee)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.captured = try arena.message(self.captured)
        c.pointee.refunded = try arena.message(self.refunded)
        c.pointee.commission = try arena.message(self.commission)
        c.pointee.held_at = try arena.time(self.heldAt)
        c.pointee.held = try arena.message(self.held)
        c.pointee.refusal = try arena.text(self.refusal)
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
        self.captureID = try CFieldReader.text(c.pointee.capture_id, "capture_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.final = c.pointee.final != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__capture_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.capture_id = try arena.text(self.captureID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.final = self.final ? 1 : 0
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
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.commission = try CFieldReader.message(c.pointee.commission, "commission")
        self.released = try CFieldReader.message(c.pointee.released, "released")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__capture_response__init(c)
        c.pointee.payment = try arena.message(self.payment)
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.commission = try arena.message(self.commission)
        c.pointee.released = try arena.message(self.released)
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
        self.payer = try CFieldReader.message(c.pointee.payer, "payer")
        self.requestID = try CFieldReader.text(c.pointee.request_id, "request_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__void_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.reason = try arena.text(self.reason)
        c.pointee.payer = try arena.message(self.payer)
        c.pointee.request_id = try arena.text(self.requestID)
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

extension PaymentsAPI.GetPaymentRequest: PackedMessage {
    typealias C = Souk__Payments__V1__GetPaymentRequest
    public static let messageName = "souk.payments.v1.GetPaymentRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__get_payment_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.holdID = try CFieldReader.text(c.pointee.hold_id, "hold_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__get_payment_request__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
    }
}

extension PaymentsAPI.GetPaymentResponse: PackedMessage {
    typealias C = Souk__Payments__V1__GetPaymentResponse
    public static let messageName = "souk.payments.v1.GetPaymentResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__get_payment_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.payment = try CFieldReader.message(c.pointee.payment, "payment")
        self.captures = try CFieldReader.messages(c.pointee.n_captures, c.pointee.captures, "captures")
        self.refunds = try CFieldReader.messages(c.pointee.n_refunds, c.pointee.refunds, "refunds")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__get_payment_response__init(c)
        c.pointee.payment = try arena.message(self.payment)
        c.pointee.n_captures = self.captures.count
        c.pointee.captures = try arena.messages(self.captures)
        c.pointee.n_refunds = self.refunds.count
        c.pointee.refunds = try arena.messages(self.refunds)
    }
}

extension PaymentsAPI.PaymentCapture: PackedMessage {
    typealias C = Souk__Payments__V1__PaymentCapture
    public static let messageName = "souk.payments.v1.PaymentCapture"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment_capture__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.captureID = try CFieldReader.text(c.pointee.capture_id, "capture_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.commission = try CFieldReader.message(c.pointee.commission, "commission")
        self.released = try CFieldReader.message(c.pointee.released, "released")
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.capturedAt = try CFieldReader.time(c.pointee.captured_at, "captured_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_capture__init(c)
        c.pointee.capture_id = try arena.text(self.captureID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.commission = try arena.message(self.commission)
        c.pointee.released = try arena.message(self.released)
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.captured_at = try arena.time(self.capturedAt)
    }
}

extension PaymentsAPI.PaymentRefund: PackedMessage {
    typealias C = Souk__Payments__V1__PaymentRefund
    public static let messageName = "souk.payments.v1.PaymentRefund"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__payments__v1__payment_refund__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.refundID = try CFieldReader.text(c.pointee.refund_id, "refund_id")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.commissionReturned =
            try CFieldReader.message(c.pointee.commission_returned, "commission_returned")
        self.reason = try CFieldReader.text(c.pointee.reason, "reason")
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.refundedAt = try CFieldReader.time(c.pointee.refunded_at, "refunded_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_refund__init(c)
        c.pointee.refund_id = try arena.text(self.refundID)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.commission_returned = try arena.message(self.commissionReturned)
        c.pointee.reason = try arena.text(self.reason)
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.refunded_at = try arena.time(self.refundedAt)
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
        self.payer = try CFieldReader.message(c.pointee.payer, "payer")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_held__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer = try arena.message(self.payer)
        c.pointee.payee = try arena.message(self.payee)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.customer = try arena.message(self.customer)
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
        self.captureID = try CFieldReader.text(c.pointee.capture_id, "capture_id")
        self.payer = try CFieldReader.message(c.pointee.payer, "payer")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.commission = try CFieldReader.message(c.pointee.commission, "commission")
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.final = c.pointee.final != 0
        self.released = try CFieldReader.message(c.pointee.released, "released")
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
        self.commissionMicros = c.pointee.commission_micros
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_captured__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.capture_id = try arena.text(self.captureID)
        c.pointee.payer = try arena.message(self.payer)
        c.pointee.payee = try arena.message(self.payee)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.commission = try arena.message(self.commission)
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.final = self.final ? 1 : 0
        c.pointee.released = try arena.message(self.released)
        c.pointee.customer = try arena.message(self.customer)
        c.pointee.commission_micros = self.commissionMicros
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
        self.payer = try CFieldReader.message(c.pointee.payer, "payer")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_voided__init(c)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer = try arena.message(self.payer)
        c.pointee.payee = try arena.message(self.payee)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.customer = try arena.message(self.customer)
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
        self.payer = try CFieldReader.message(c.pointee.payer, "payer")
        self.payee = try CFieldReader.message(c.pointee.payee, "payee")
        self.amount = try CFieldReader.message(c.pointee.amount, "amount")
        self.commissionReturned =
            try CFieldReader.message(c.pointee.commission_returned, "commission_returned")
        self.transferID = try CFieldReader.text(c.pointee.transfer_id, "transfer_id")
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
        self.commissionMicros = c.pointee.commission_micros
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__payments__v1__payment_refunded__init(c)
        c.pointee.refund_id = try arena.text(self.refundID)
        c.pointee.hold_id = try arena.text(self.holdID)
        c.pointee.payer = try arena.message(self.payer)
        c.pointee.payee = try arena.message(self.payee)
        c.pointee.amount = try arena.message(self.amount)
        c.pointee.commission_returned = try arena.message(self.commissionReturned)
        c.pointee.transfer_id = try arena.text(self.transferID)
        c.pointee.customer = try arena.message(self.customer)
        c.pointee.commission_micros = self.commissionMicros
    }
}
