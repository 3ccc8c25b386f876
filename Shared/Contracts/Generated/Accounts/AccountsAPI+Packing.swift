// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension AccountsAPI.StartVerificationRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__StartVerificationRequest
    public static let messageName = "souk.accounts.v1.StartVerificationRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__start_verification_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.phone = try CFieldReader.text(c.pointee.phone, "phone")
        self.deviceSecret = try CFieldReader.text(c.pointee.device_secret, "device_secret")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__start_verification_request__init(c)
        c.pointee.phone = try arena.text(self.phone)
        c.pointee.device_secret = try arena.text(self.deviceSecret)
    }
}

extension AccountsAPI.StartVerificationResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__StartVerificationResponse
    public static let messageName = "souk.accounts.v1.StartVerificationResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__start_verification_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.verificationID = try CFieldReader.text(c.pointee.verification_id, "verification_id")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
        self.resendAt = try CFieldReader.time(c.pointee.resend_at, "resend_at")
        self.sandboxCode = try CFieldReader.text(c.pointee.sandbox_code, "sandbox_code")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__start_verification_response__init(c)
        c.pointee.verification_id = try arena.text(self.verificationID)
        c.pointee.expires_at = try arena.time(self.expiresAt)
        c.pointee.resend_at = try arena.time(self.resendAt)
        c.pointee.sandbox_code = try arena.text(self.sandboxCode)
    }
}

extension AccountsAPI.CompleteVerificationRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__CompleteVerificationRequest
    public static let messageName = "souk.accounts.v1.CompleteVerificationRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__complete_verification_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.verificationID = try CFieldReader.text(c.pointee.verification_id, "verification_id")
        self.code = try CFieldReader.text(c.pointee.code, "code")
        self.deviceSecret = try CFieldReader.text(c.pointee.device_secret, "device_secret")
        self.deviceName = try CFieldReader.text(c.pointee.device_name, "device_name")
        self.deviceKey = CFieldReader.bytes(c.pointee.device_key)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__complete_verification_request__init(c)
        c.pointee.verification_id = try arena.text(self.verificationID)
        c.pointee.code = try arena.text(self.code)
        c.pointee.device_secret = try arena.text(self.deviceSecret)
        c.pointee.device_name = try arena.text(self.deviceName)
        c.pointee.device_key = try arena.bytes(self.deviceKey)
    }
}

extension AccountsAPI.CompleteVerificationResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__CompleteVerificationResponse
    public static let messageName = "souk.accounts.v1.CompleteVerificationResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__complete_verification_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.newAccount = c.pointee.new_account != 0
        self.tokens = try CFieldReader.message(c.pointee.tokens, "tokens")
        self.deviceKeyID = try CFieldReader.text(c.pointee.device_key_id, "device_key_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__complete_verification_response__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.new_account = self.newAccount ? 1 : 0
        c.pointee.tokens = try arena.message(self.tokens)
        c.pointee.device_key_id = try arena.text(self.deviceKeyID)
    }
}

extension AccountsAPI.Tokens: PackedMessage {
    typealias C = Souk__Accounts__V1__Tokens
    public static let messageName = "souk.accounts.v1.Tokens"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__tokens__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sessionID = try CFieldReader.text(c.pointee.session_id, "session_id")
        self.accessToken = try CFieldReader.text(c.pointee.access_token, "access_token")
        self.accessExpiresAt = try CFieldReader.time(c.pointee.access_expires_at, "access_expires_at")
        self.refreshToken = try CFieldReader.text(c.pointee.refresh_token, "refresh_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__tokens__init(c)
        c.pointee.session_id = try arena.text(self.sessionID)
        c.pointee.access_token = try arena.text(self.accessToken)
        c.pointee.access_expires_at = try arena.time(self.accessExpiresAt)
        c.pointee.refresh_token = try arena.text(self.refreshToken)
    }
}

extension AccountsAPI.RefreshSessionRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__RefreshSessionRequest
    public static let messageName = "souk.accounts.v1.RefreshSessionRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__refresh_session_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.refreshToken = try CFieldReader.text(c.pointee.refresh_token, "refresh_token")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__refresh_session_request__init(c)
        c.pointee.refresh_token = try arena.text(self.refreshToken)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension AccountsAPI.RefreshSessionResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__RefreshSessionResponse
    public static let messageName = "souk.accounts.v1.RefreshSessionResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__refresh_session_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.tokens = try CFieldReader.message(c.pointee.tokens, "tokens")
        self.roleID = try CFieldReader.text(c.pointee.role_id, "role_id")
        self.permissions =
            try CFieldReader.texts(c.pointee.n_permissions, c.pointee.permissions, "permissions")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__refresh_session_response__init(c)
        c.pointee.tokens = try arena.message(self.tokens)
        c.pointee.role_id = try arena.text(self.roleID)
        c.pointee.n_permissions = self.permissions.count
        c.pointee.permissions = try arena.texts(self.permissions)
    }
}

extension AccountsAPI.RevokeSessionRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__RevokeSessionRequest
    public static let messageName = "souk.accounts.v1.RevokeSessionRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__revoke_session_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sessionID = try CFieldReader.text(c.pointee.session_id, "session_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__revoke_session_request__init(c)
        c.pointee.session_id = try arena.text(self.sessionID)
    }
}

extension AccountsAPI.RevokeSessionResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__RevokeSessionResponse
    public static let messageName = "souk.accounts.v1.RevokeSessionResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__revoke_session_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__revoke_session_response__init(c)
    }
}

extension AccountsAPI.ListSessionsRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ListSessionsRequest
    public static let messageName = "souk.accounts.v1.ListSessionsRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_sessions_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_sessions_request__init(c)
    }
}

extension AccountsAPI.ListSessionsResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ListSessionsResponse
    public static let messageName = "souk.accounts.v1.ListSessionsResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_sessions_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sessions = try CFieldReader.messages(c.pointee.n_sessions, c.pointee.sessions, "sessions")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_sessions_response__init(c)
        c.pointee.n_sessions = self.sessions.count
        c.pointee.sessions = try arena.messages(self.sessions)
    }
}

extension AccountsAPI.Session: PackedMessage {
    typealias C = Souk__Accounts__V1__Session
    public static let messageName = "souk.accounts.v1.Session"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__session__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.deviceName = try CFieldReader.text(c.pointee.device_name, "device_name")
        self.createdAt = try CFieldReader.time(c.pointee.created_at, "created_at")
        self.lastUsedAt = try CFieldReader.time(c.pointee.last_used_at, "last_used_at")
        self.current = c.pointee.current != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__session__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.device_name = try arena.text(self.deviceName)
        c.pointee.created_at = try arena.time(self.createdAt)
        c.pointee.last_used_at = try arena.time(self.lastUsedAt)
        c.pointee.current = self.current ? 1 : 0
    }
}

extension AccountsAPI.GetKeysRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__GetKeysRequest
    public static let messageName = "souk.accounts.v1.GetKeysRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_keys_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_keys_request__init(c)
    }
}

extension AccountsAPI.GetKeysResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__GetKeysResponse
    public static let messageName = "souk.accounts.v1.GetKeysResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_keys_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.keys = try CFieldReader.messages(c.pointee.n_keys, c.pointee.keys, "keys")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_keys_response__init(c)
        c.pointee.n_keys = self.keys.count
        c.pointee.keys = try arena.messages(self.keys)
    }
}

extension AccountsAPI.Key: PackedMessage {
    typealias C = Souk__Accounts__V1__Key
    public static let messageName = "souk.accounts.v1.Key"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__key__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.algorithm = try CFieldReader.text(c.pointee.algorithm, "algorithm")
        self.publicKey = CFieldReader.bytes(c.pointee.public_key)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__key__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.algorithm = try arena.text(self.algorithm)
        c.pointee.public_key = try arena.bytes(self.publicKey)
    }
}

extension AccountsAPI.CheckAccountRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__CheckAccountRequest
    public static let messageName = "souk.accounts.v1.CheckAccountRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__check_account_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__check_account_request__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
    }
}

extension AccountsAPI.CheckAccountResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__CheckAccountResponse
    public static let messageName = "souk.accounts.v1.CheckAccountResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__check_account_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__check_account_response__init(c)
    }
}

extension AccountsAPI.ResolveCustomerRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ResolveCustomerRequest
    public static let messageName = "souk.accounts.v1.ResolveCustomerRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__resolve_customer_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__resolve_customer_request__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension AccountsAPI.ResolveCustomerResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ResolveCustomerResponse
    public static let messageName = "souk.accounts.v1.ResolveCustomerResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__resolve_customer_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__resolve_customer_response__init(c)
        c.pointee.customer = try arena.message(self.customer)
    }
}

extension AccountsAPI.GetCustomerRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__GetCustomerRequest
    public static let messageName = "souk.accounts.v1.GetCustomerRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_customer_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_customer_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.customer_id = try arena.text(self.customerID)
    }
}

extension AccountsAPI.GetCustomerResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__GetCustomerResponse
    public static let messageName = "souk.accounts.v1.GetCustomerResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_customer_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.customer = try CFieldReader.message(c.pointee.customer, "customer")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_customer_response__init(c)
        c.pointee.customer = try arena.message(self.customer)
    }
}

extension AccountsAPI.Customer: PackedMessage {
    typealias C = Souk__Accounts__V1__Customer
    public static let messageName = "souk.accounts.v1.Customer"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__customer__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.country = try CFieldReader.text(c.pointee.country, "country")
        self.blocked = c.pointee.blocked != 0
        self.acceptsMarketing = c.pointee.accepts_marketing != 0
        self.acceptsUtility = c.pointee.accepts_utility != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__customer__init(c)
        c.pointee.customer_id = try arena.text(self.customerID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.country = try arena.text(self.country)
        c.pointee.blocked = self.blocked ? 1 : 0
        c.pointee.accepts_marketing = self.acceptsMarketing ? 1 : 0
        c.pointee.accepts_utility = self.acceptsUtility ? 1 : 0
    }
}

extension AccountsAPI.RegisterDeviceKeyRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__RegisterDeviceKeyRequest
    public static let messageName = "souk.accounts.v1.RegisterDeviceKeyRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__register_device_key_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.publicKey = CFieldReader.bytes(c.pointee.public_key)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__register_device_key_request__init(c)
        c.pointee.public_key = try arena.bytes(self.publicKey)
    }
}

extension AccountsAPI.RegisterDeviceKeyResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__RegisterDeviceKeyResponse
    public static let messageName = "souk.accounts.v1.RegisterDeviceKeyResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__register_device_key_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.key = try CFieldReader.message(c.pointee.key, "key")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__register_device_key_response__init(c)
        c.pointee.key = try arena.message(self.key)
    }
}

extension AccountsAPI.DeviceKey: PackedMessage {
    typealias C = Souk__Accounts__V1__DeviceKey
    public static let messageName = "souk.accounts.v1.DeviceKey"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__device_key__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.publicKey = CFieldReader.bytes(c.pointee.public_key)
        self.registeredAt = try CFieldReader.time(c.pointee.registered_at, "registered_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__device_key__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.public_key = try arena.bytes(self.publicKey)
        c.pointee.registered_at = try arena.time(self.registeredAt)
    }
}

extension AccountsAPI.ListDevicesRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ListDevicesRequest
    public static let messageName = "souk.accounts.v1.ListDevicesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_devices_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_devices_request__init(c)
    }
}

extension AccountsAPI.ListDevicesResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ListDevicesResponse
    public static let messageName = "souk.accounts.v1.ListDevicesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_devices_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.devices = try CFieldReader.messages(c.pointee.n_devices, c.pointee.devices, "devices")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_devices_response__init(c)
        c.pointee.n_devices = self.devices.count
        c.pointee.devices = try arena.messages(self.devices)
    }
}

extension AccountsAPI.Device: PackedMessage {
    typealias C = Souk__Accounts__V1__Device
    public static let messageName = "souk.accounts.v1.Device"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__device__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sessionID = try CFieldReader.text(c.pointee.session_id, "session_id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.key = try CFieldReader.message(c.pointee.key, "key")
        self.lastUsedAt = try CFieldReader.time(c.pointee.last_used_at, "last_used_at")
        self.current = c.pointee.current != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__device__init(c)
        c.pointee.session_id = try arena.text(self.sessionID)
        c.pointee.name = try arena.text(self.name)
        c.pointee.key = try arena.message(self.key)
        c.pointee.last_used_at = try arena.time(self.lastUsedAt)
        c.pointee.current = self.current ? 1 : 0
    }
}

extension AccountsAPI.CreateBusinessRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__CreateBusinessRequest
    public static let messageName = "souk.accounts.v1.CreateBusinessRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__create_business_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.country = try CFieldReader.text(c.pointee.country, "country")
        self.about = try CFieldReader.text(c.pointee.about, "about")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__create_business_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.name = try arena.text(self.name)
        c.pointee.country = try arena.text(self.country)
        c.pointee.about = try arena.text(self.about)
    }
}

extension AccountsAPI.CreateBusinessResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__CreateBusinessResponse
    public static let messageName = "souk.accounts.v1.CreateBusinessResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__create_business_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.business = try CFieldReader.message(c.pointee.business, "business")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__create_business_response__init(c)
        c.pointee.business = try arena.message(self.business)
    }
}

extension AccountsAPI.Business: PackedMessage {
    typealias C = Souk__Accounts__V1__Business
    public static let messageName = "souk.accounts.v1.Business"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__business__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.country = try CFieldReader.text(c.pointee.country, "country")
        self.about = try CFieldReader.text(c.pointee.about, "about")
        self.createdAt = try CFieldReader.time(c.pointee.created_at, "created_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__business__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.name = try arena.text(self.name)
        c.pointee.country = try arena.text(self.country)
        c.pointee.about = try arena.text(self.about)
        c.pointee.created_at = try arena.time(self.createdAt)
    }
}

extension AccountsAPI.GetBusinessRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__GetBusinessRequest
    public static let messageName = "souk.accounts.v1.GetBusinessRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_business_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_business_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension AccountsAPI.GetBusinessResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__GetBusinessResponse
    public static let messageName = "souk.accounts.v1.GetBusinessResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_business_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.business = try CFieldReader.message(c.pointee.business, "business")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_business_response__init(c)
        c.pointee.business = try arena.message(self.business)
    }
}

extension AccountsAPI.ListBusinessesRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ListBusinessesRequest
    public static let messageName = "souk.accounts.v1.ListBusinessesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_businesses_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_businesses_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension AccountsAPI.ListBusinessesResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ListBusinessesResponse
    public static let messageName = "souk.accounts.v1.ListBusinessesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_businesses_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.memberships =
            try CFieldReader.messages(c.pointee.n_memberships, c.pointee.memberships, "memberships")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_businesses_response__init(c)
        c.pointee.n_memberships = self.memberships.count
        c.pointee.memberships = try arena.messages(self.memberships)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension AccountsAPI.Membership: PackedMessage {
    typealias C = Souk__Accounts__V1__Membership
    public static let messageName = "souk.accounts.v1.Membership"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__membership__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.business = try CFieldReader.message(c.pointee.business, "business")
        self.roleID = try CFieldReader.text(c.pointee.role_id, "role_id")
        self.addedAt = try CFieldReader.time(c.pointee.added_at, "added_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__membership__init(c)
        c.pointee.business = try arena.message(self.business)
        c.pointee.role_id = try arena.text(self.roleID)
        c.pointee.added_at = try arena.time(self.addedAt)
    }
}

extension AccountsAPI.ListMembersRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ListMembersRequest
    public static let messageName = "souk.accounts.v1.ListMembersRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_members_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_members_request__init(c)
    }
}

extension AccountsAPI.ListMembersResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ListMembersResponse
    public static let messageName = "souk.accounts.v1.ListMembersResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_members_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.members = try CFieldReader.messages(c.pointee.n_members, c.pointee.members, "members")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_members_response__init(c)
        c.pointee.n_members = self.members.count
        c.pointee.members = try arena.messages(self.members)
    }
}

extension AccountsAPI.Member: PackedMessage {
    typealias C = Souk__Accounts__V1__Member
    public static let messageName = "souk.accounts.v1.Member"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__member__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.roleID = try CFieldReader.text(c.pointee.role_id, "role_id")
        self.addedAt = try CFieldReader.time(c.pointee.added_at, "added_at")
        self.permissions =
            try CFieldReader.texts(c.pointee.n_permissions, c.pointee.permissions, "permissions")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__member__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.role_id = try arena.text(self.roleID)
        c.pointee.added_at = try arena.time(self.addedAt)
        c.pointee.n_permissions = self.permissions.count
        c.pointee.permissions = try arena.texts(self.permissions)
    }
}

extension AccountsAPI.PutMemberRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__PutMemberRequest
    public static let messageName = "souk.accounts.v1.PutMemberRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__put_member_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.roleID = try CFieldReader.text(c.pointee.role_id, "role_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__put_member_request__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.role_id = try arena.text(self.roleID)
    }
}

extension AccountsAPI.PutMemberResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__PutMemberResponse
    public static let messageName = "souk.accounts.v1.PutMemberResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__put_member_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.member = try CFieldReader.message(c.pointee.member, "member")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__put_member_response__init(c)
        c.pointee.member = try arena.message(self.member)
    }
}

extension AccountsAPI.RemoveMemberRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__RemoveMemberRequest
    public static let messageName = "souk.accounts.v1.RemoveMemberRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__remove_member_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.revokeApiKeys = c.pointee.revoke_api_keys != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__remove_member_request__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.revoke_api_keys = self.revokeApiKeys ? 1 : 0
    }
}

extension AccountsAPI.RemoveMemberResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__RemoveMemberResponse
    public static let messageName = "souk.accounts.v1.RemoveMemberResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__remove_member_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.apiKeyIDs = try CFieldReader.texts(c.pointee.n_api_key_ids, c.pointee.api_key_ids, "api_key_ids")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__remove_member_response__init(c)
        c.pointee.n_api_key_ids = self.apiKeyIDs.count
        c.pointee.api_key_ids = try arena.texts(self.apiKeyIDs)
    }
}

extension AccountsAPI.LeaveBusinessRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__LeaveBusinessRequest
    public static let messageName = "souk.accounts.v1.LeaveBusinessRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__leave_business_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__leave_business_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension AccountsAPI.LeaveBusinessResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__LeaveBusinessResponse
    public static let messageName = "souk.accounts.v1.LeaveBusinessResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__leave_business_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__leave_business_response__init(c)
    }
}

extension AccountsAPI.ListRolesRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ListRolesRequest
    public static let messageName = "souk.accounts.v1.ListRolesRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_roles_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_roles_request__init(c)
    }
}

extension AccountsAPI.ListRolesResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ListRolesResponse
    public static let messageName = "souk.accounts.v1.ListRolesResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_roles_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.roles = try CFieldReader.messages(c.pointee.n_roles, c.pointee.roles, "roles")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_roles_response__init(c)
        c.pointee.n_roles = self.roles.count
        c.pointee.roles = try arena.messages(self.roles)
    }
}

extension AccountsAPI.Role: PackedMessage {
    typealias C = Souk__Accounts__V1__Role
    public static let messageName = "souk.accounts.v1.Role"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__role__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.permissions =
            try CFieldReader.texts(c.pointee.n_permissions, c.pointee.permissions, "permissions")
        self.builtIn = c.pointee.built_in != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__role__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.name = try arena.text(self.name)
        c.pointee.n_permissions = self.permissions.count
        c.pointee.permissions = try arena.texts(self.permissions)
        c.pointee.built_in = self.builtIn ? 1 : 0
    }
}

extension AccountsAPI.PutRoleRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__PutRoleRequest
    public static let messageName = "souk.accounts.v1.PutRoleRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__put_role_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.role = try CFieldReader.message(c.pointee.role, "role")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__put_role_request__init(c)
        c.pointee.role = try arena.message(self.role)
    }
}

extension AccountsAPI.PutRoleResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__PutRoleResponse
    public static let messageName = "souk.accounts.v1.PutRoleResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__put_role_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.role = try CFieldReader.message(c.pointee.role, "role")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__put_role_response__init(c)
        c.pointee.role = try arena.message(self.role)
    }
}

extension AccountsAPI.DeleteRoleRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__DeleteRoleRequest
    public static let messageName = "souk.accounts.v1.DeleteRoleRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__delete_role_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.roleID = try CFieldReader.text(c.pointee.role_id, "role_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__delete_role_request__init(c)
        c.pointee.role_id = try arena.text(self.roleID)
    }
}

extension AccountsAPI.DeleteRoleResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__DeleteRoleResponse
    public static let messageName = "souk.accounts.v1.DeleteRoleResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__delete_role_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__delete_role_response__init(c)
    }
}

extension AccountsAPI.CreateApiKeyRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__CreateApiKeyRequest
    public static let messageName = "souk.accounts.v1.CreateApiKeyRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__create_api_key_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.requestID = try CFieldReader.text(c.pointee.request_id, "request_id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.permissions =
            try CFieldReader.texts(c.pointee.n_permissions, c.pointee.permissions, "permissions")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__create_api_key_request__init(c)
        c.pointee.request_id = try arena.text(self.requestID)
        c.pointee.name = try arena.text(self.name)
        c.pointee.n_permissions = self.permissions.count
        c.pointee.permissions = try arena.texts(self.permissions)
    }
}

extension AccountsAPI.CreateApiKeyResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__CreateApiKeyResponse
    public static let messageName = "souk.accounts.v1.CreateApiKeyResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__create_api_key_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.apiKey = try CFieldReader.message(c.pointee.api_key, "api_key")
        self.secret = try CFieldReader.text(c.pointee.secret, "secret")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__create_api_key_response__init(c)
        c.pointee.api_key = try arena.message(self.apiKey)
        c.pointee.secret = try arena.text(self.secret)
    }
}

extension AccountsAPI.ApiKey: PackedMessage {
    typealias C = Souk__Accounts__V1__ApiKey
    public static let messageName = "souk.accounts.v1.ApiKey"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__api_key__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.id = try CFieldReader.text(c.pointee.id, "id")
        self.name = try CFieldReader.text(c.pointee.name, "name")
        self.permissions =
            try CFieldReader.texts(c.pointee.n_permissions, c.pointee.permissions, "permissions")
        self.hint = try CFieldReader.text(c.pointee.hint, "hint")
        self.createdBy = try CFieldReader.text(c.pointee.created_by, "created_by")
        self.createdAt = try CFieldReader.time(c.pointee.created_at, "created_at")
        self.lastUsedAt = try CFieldReader.time(c.pointee.last_used_at, "last_used_at")
        self.creatorLeft = c.pointee.creator_left != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__api_key__init(c)
        c.pointee.id = try arena.text(self.id)
        c.pointee.name = try arena.text(self.name)
        c.pointee.n_permissions = self.permissions.count
        c.pointee.permissions = try arena.texts(self.permissions)
        c.pointee.hint = try arena.text(self.hint)
        c.pointee.created_by = try arena.text(self.createdBy)
        c.pointee.created_at = try arena.time(self.createdAt)
        c.pointee.last_used_at = try arena.time(self.lastUsedAt)
        c.pointee.creator_left = self.creatorLeft ? 1 : 0
    }
}

extension AccountsAPI.ListApiKeysRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ListApiKeysRequest
    public static let messageName = "souk.accounts.v1.ListApiKeysRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_api_keys_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_api_keys_request__init(c)
    }
}

extension AccountsAPI.ListApiKeysResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ListApiKeysResponse
    public static let messageName = "souk.accounts.v1.ListApiKeysResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_api_keys_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.apiKeys = try CFieldReader.messages(c.pointee.n_api_keys, c.pointee.api_keys, "api_keys")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_api_keys_response__init(c)
        c.pointee.n_api_keys = self.apiKeys.count
        c.pointee.api_keys = try arena.messages(self.apiKeys)
    }
}

extension AccountsAPI.RevokeApiKeyRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__RevokeApiKeyRequest
    public static let messageName = "souk.accounts.v1.RevokeApiKeyRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__revoke_api_key_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.apiKeyID = try CFieldReader.text(c.pointee.api_key_id, "api_key_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__revoke_api_key_request__init(c)
        c.pointee.api_key_id = try arena.text(self.apiKeyID)
    }
}

extension AccountsAPI.RevokeApiKeyResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__RevokeApiKeyResponse
    public static let messageName = "souk.accounts.v1.RevokeApiKeyResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__revoke_api_key_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__revoke_api_key_response__init(c)
    }
}

extension AccountsAPI.SignInWithApiKeyRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__SignInWithApiKeyRequest
    public static let messageName = "souk.accounts.v1.SignInWithApiKeyRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__sign_in_with_api_key_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.secret = try CFieldReader.text(c.pointee.secret, "secret")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__sign_in_with_api_key_request__init(c)
        c.pointee.secret = try arena.text(self.secret)
    }
}

extension AccountsAPI.SignInWithApiKeyResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__SignInWithApiKeyResponse
    public static let messageName = "souk.accounts.v1.SignInWithApiKeyResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__sign_in_with_api_key_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.apiKeyID = try CFieldReader.text(c.pointee.api_key_id, "api_key_id")
        self.permissions =
            try CFieldReader.texts(c.pointee.n_permissions, c.pointee.permissions, "permissions")
        self.accessToken = try CFieldReader.text(c.pointee.access_token, "access_token")
        self.accessExpiresAt = try CFieldReader.time(c.pointee.access_expires_at, "access_expires_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__sign_in_with_api_key_response__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.api_key_id = try arena.text(self.apiKeyID)
        c.pointee.n_permissions = self.permissions.count
        c.pointee.permissions = try arena.texts(self.permissions)
        c.pointee.access_token = try arena.text(self.accessToken)
        c.pointee.access_expires_at = try arena.time(self.accessExpiresAt)
    }
}

extension AccountsAPI.BlockBusinessRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__BlockBusinessRequest
    public static let messageName = "souk.accounts.v1.BlockBusinessRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__block_business_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__block_business_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension AccountsAPI.BlockBusinessResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__BlockBusinessResponse
    public static let messageName = "souk.accounts.v1.BlockBusinessResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__block_business_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__block_business_response__init(c)
    }
}

extension AccountsAPI.UnblockBusinessRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__UnblockBusinessRequest
    public static let messageName = "souk.accounts.v1.UnblockBusinessRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__unblock_business_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__unblock_business_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension AccountsAPI.UnblockBusinessResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__UnblockBusinessResponse
    public static let messageName = "souk.accounts.v1.UnblockBusinessResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__unblock_business_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__unblock_business_response__init(c)
    }
}

extension AccountsAPI.ListBlocksRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__ListBlocksRequest
    public static let messageName = "souk.accounts.v1.ListBlocksRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_blocks_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.pageSize = c.pointee.page_size
        self.pageToken = try CFieldReader.text(c.pointee.page_token, "page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_blocks_request__init(c)
        c.pointee.page_size = self.pageSize
        c.pointee.page_token = try arena.text(self.pageToken)
    }
}

extension AccountsAPI.ListBlocksResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__ListBlocksResponse
    public static let messageName = "souk.accounts.v1.ListBlocksResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__list_blocks_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.blocks = try CFieldReader.messages(c.pointee.n_blocks, c.pointee.blocks, "blocks")
        self.nextPageToken = try CFieldReader.text(c.pointee.next_page_token, "next_page_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__list_blocks_response__init(c)
        c.pointee.n_blocks = self.blocks.count
        c.pointee.blocks = try arena.messages(self.blocks)
        c.pointee.next_page_token = try arena.text(self.nextPageToken)
    }
}

extension AccountsAPI.Block: PackedMessage {
    typealias C = Souk__Accounts__V1__Block
    public static let messageName = "souk.accounts.v1.Block"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__block__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.blockedAt = try CFieldReader.time(c.pointee.blocked_at, "blocked_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__block__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.blocked_at = try arena.time(self.blockedAt)
    }
}

extension AccountsAPI.SetConsentRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__SetConsentRequest
    public static let messageName = "souk.accounts.v1.SetConsentRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__set_consent_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.category = AccountsAPI.ConsentCategory(rawValue: c.pointee.category)
        self.granted = c.pointee.granted != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__set_consent_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.category = self.category.rawValue
        c.pointee.granted = self.granted ? 1 : 0
    }
}

extension AccountsAPI.SetConsentResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__SetConsentResponse
    public static let messageName = "souk.accounts.v1.SetConsentResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__set_consent_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__set_consent_response__init(c)
    }
}

extension AccountsAPI.GetConsentRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__GetConsentRequest
    public static let messageName = "souk.accounts.v1.GetConsentRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_consent_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_consent_request__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
    }
}

extension AccountsAPI.GetConsentResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__GetConsentResponse
    public static let messageName = "souk.accounts.v1.GetConsentResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__get_consent_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.acceptsMarketing = c.pointee.accepts_marketing != 0
        self.acceptsUtility = c.pointee.accepts_utility != 0
        self.blocked = c.pointee.blocked != 0
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__get_consent_response__init(c)
        c.pointee.accepts_marketing = self.acceptsMarketing ? 1 : 0
        c.pointee.accepts_utility = self.acceptsUtility ? 1 : 0
        c.pointee.blocked = self.blocked ? 1 : 0
    }
}

extension AccountsAPI.SessionRevoked: PackedMessage {
    typealias C = Souk__Accounts__V1__SessionRevoked
    public static let messageName = "souk.accounts.v1.SessionRevoked"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__session_revoked__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.sessionID = try CFieldReader.text(c.pointee.session_id, "session_id")
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.revokedAt = try CFieldReader.time(c.pointee.revoked_at, "revoked_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__session_revoked__init(c)
        c.pointee.session_id = try arena.text(self.sessionID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.revoked_at = try arena.time(self.revokedAt)
    }
}

extension AccountsAPI.DeviceKeyRegistered: PackedMessage {
    typealias C = Souk__Accounts__V1__DeviceKeyRegistered
    public static let messageName = "souk.accounts.v1.DeviceKeyRegistered"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__device_key_registered__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.keyID = try CFieldReader.text(c.pointee.key_id, "key_id")
        self.publicKey = CFieldReader.bytes(c.pointee.public_key)
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.sessionID = try CFieldReader.text(c.pointee.session_id, "session_id")
        self.registeredAt = try CFieldReader.time(c.pointee.registered_at, "registered_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__device_key_registered__init(c)
        c.pointee.key_id = try arena.text(self.keyID)
        c.pointee.public_key = try arena.bytes(self.publicKey)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.session_id = try arena.text(self.sessionID)
        c.pointee.registered_at = try arena.time(self.registeredAt)
    }
}

extension AccountsAPI.DeviceKeyRevoked: PackedMessage {
    typealias C = Souk__Accounts__V1__DeviceKeyRevoked
    public static let messageName = "souk.accounts.v1.DeviceKeyRevoked"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__device_key_revoked__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.keyID = try CFieldReader.text(c.pointee.key_id, "key_id")
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.sessionID = try CFieldReader.text(c.pointee.session_id, "session_id")
        self.revokedAt = try CFieldReader.time(c.pointee.revoked_at, "revoked_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__device_key_revoked__init(c)
        c.pointee.key_id = try arena.text(self.keyID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.session_id = try arena.text(self.sessionID)
        c.pointee.revoked_at = try arena.time(self.revokedAt)
    }
}

extension AccountsAPI.BusinessCreated: PackedMessage {
    typealias C = Souk__Accounts__V1__BusinessCreated
    public static let messageName = "souk.accounts.v1.BusinessCreated"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__business_created__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.business = try CFieldReader.message(c.pointee.business, "business")
        self.ownerAccountID = try CFieldReader.text(c.pointee.owner_account_id, "owner_account_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__business_created__init(c)
        c.pointee.business = try arena.message(self.business)
        c.pointee.owner_account_id = try arena.text(self.ownerAccountID)
    }
}

extension AccountsAPI.MemberChanged: PackedMessage {
    typealias C = Souk__Accounts__V1__MemberChanged
    public static let messageName = "souk.accounts.v1.MemberChanged"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__member_changed__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.roleID = try CFieldReader.text(c.pointee.role_id, "role_id")
        self.permissions =
            try CFieldReader.texts(c.pointee.n_permissions, c.pointee.permissions, "permissions")
        self.removed = c.pointee.removed != 0
        self.changedAt = try CFieldReader.time(c.pointee.changed_at, "changed_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__member_changed__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.role_id = try arena.text(self.roleID)
        c.pointee.n_permissions = self.permissions.count
        c.pointee.permissions = try arena.texts(self.permissions)
        c.pointee.removed = self.removed ? 1 : 0
        c.pointee.changed_at = try arena.time(self.changedAt)
    }
}

extension AccountsAPI.ApiKeyRevoked: PackedMessage {
    typealias C = Souk__Accounts__V1__ApiKeyRevoked
    public static let messageName = "souk.accounts.v1.ApiKeyRevoked"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__api_key_revoked__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.apiKeyID = try CFieldReader.text(c.pointee.api_key_id, "api_key_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.revokedAt = try CFieldReader.time(c.pointee.revoked_at, "revoked_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__api_key_revoked__init(c)
        c.pointee.api_key_id = try arena.text(self.apiKeyID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.revoked_at = try arena.time(self.revokedAt)
    }
}

extension AccountsAPI.BlockChanged: PackedMessage {
    typealias C = Souk__Accounts__V1__BlockChanged
    public static let messageName = "souk.accounts.v1.BlockChanged"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__block_changed__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.blocked = c.pointee.blocked != 0
        self.changedAt = try CFieldReader.time(c.pointee.changed_at, "changed_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__block_changed__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.customer_id = try arena.text(self.customerID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.blocked = self.blocked ? 1 : 0
        c.pointee.changed_at = try arena.time(self.changedAt)
    }
}

extension AccountsAPI.ConsentChanged: PackedMessage {
    typealias C = Souk__Accounts__V1__ConsentChanged
    public static let messageName = "souk.accounts.v1.ConsentChanged"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__consent_changed__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.category = AccountsAPI.ConsentCategory(rawValue: c.pointee.category)
        self.granted = c.pointee.granted != 0
        self.changedAt = try CFieldReader.time(c.pointee.changed_at, "changed_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__consent_changed__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.customer_id = try arena.text(self.customerID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.category = self.category.rawValue
        c.pointee.granted = self.granted ? 1 : 0
        c.pointee.changed_at = try arena.time(self.changedAt)
    }
}
