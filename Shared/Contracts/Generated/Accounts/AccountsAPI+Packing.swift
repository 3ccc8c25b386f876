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
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__complete_verification_request__init(c)
        c.pointee.verification_id = try arena.text(self.verificationID)
        c.pointee.code = try arena.text(self.code)
        c.pointee.device_secret = try arena.text(self.deviceSecret)
        c.pointee.device_name = try arena.text(self.deviceName)
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
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__complete_verification_response__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.new_account = self.newAccount ? 1 : 0
        c.pointee.tokens = try arena.message(self.tokens)
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
        self.role = AccountsAPI.Role(rawValue: c.pointee.role)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__refresh_session_response__init(c)
        c.pointee.tokens = try arena.message(self.tokens)
        c.pointee.role = self.role.rawValue
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

extension AccountsAPI.AddMemberRequest: PackedMessage {
    typealias C = Souk__Accounts__V1__AddMemberRequest
    public static let messageName = "souk.accounts.v1.AddMemberRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__add_member_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.role = AccountsAPI.Role(rawValue: c.pointee.role)
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__add_member_request__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.role = self.role.rawValue
    }
}

extension AccountsAPI.AddMemberResponse: PackedMessage {
    typealias C = Souk__Accounts__V1__AddMemberResponse
    public static let messageName = "souk.accounts.v1.AddMemberResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__accounts__v1__add_member_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.member = try CFieldReader.message(c.pointee.member, "member")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__add_member_response__init(c)
        c.pointee.member = try arena.message(self.member)
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
        self.role = AccountsAPI.Role(rawValue: c.pointee.role)
        self.addedAt = try CFieldReader.time(c.pointee.added_at, "added_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__member__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.role = self.role.rawValue
        c.pointee.added_at = try arena.time(self.addedAt)
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
        self.customerID = try CFieldReader.text(c.pointee.customer_id, "customer_id")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__resolve_customer_response__init(c)
        c.pointee.customer_id = try arena.text(self.customerID)
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
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__session_revoked__init(c)
        c.pointee.session_id = try arena.text(self.sessionID)
        c.pointee.account_id = try arena.text(self.accountID)
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
        self.role = AccountsAPI.Role(rawValue: c.pointee.role)
        self.changedAt = try CFieldReader.time(c.pointee.changed_at, "changed_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__accounts__v1__member_changed__init(c)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.role = self.role.rawValue
        c.pointee.changed_at = try arena.time(self.changedAt)
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
