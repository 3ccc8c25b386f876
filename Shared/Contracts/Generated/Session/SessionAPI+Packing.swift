// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

import CProto
public import NIOCore

extension SessionAPI.SignInRequest: PackedMessage {
    typealias C = Souk__Session__V1__SignInRequest
    public static let messageName = "souk.session.v1.SignInRequest"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__session__v1__sign_in_request__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accessToken = try CFieldReader.text(c.pointee.access_token, "access_token")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__session__v1__sign_in_request__init(c)
        c.pointee.access_token = try arena.text(self.accessToken)
    }
}

extension SessionAPI.SignInResponse: PackedMessage {
    typealias C = Souk__Session__V1__SignInResponse
    public static let messageName = "souk.session.v1.SignInResponse"

    public init(decoding bytes: ByteBuffer) throws { self = try unpacked(bytes) }
    public func encode() throws -> ByteBuffer { try packed(self) }

    static func unpack(
        _ bytes: UnsafeRawBufferPointer, _ allocator: UnsafeMutablePointer<ProtobufCAllocator>
    ) -> UnsafeMutablePointer<C>? {
        souk__session__v1__sign_in_response__unpack(allocator, bytes.count, bytes.cBytes)
    }

    init(_ c: UnsafePointer<C>) throws(FieldError) {
        self.accountID = try CFieldReader.text(c.pointee.account_id, "account_id")
        self.businessID = try CFieldReader.text(c.pointee.business_id, "business_id")
        self.apiKeyID = try CFieldReader.text(c.pointee.api_key_id, "api_key_id")
        self.expiresAt = try CFieldReader.time(c.pointee.expires_at, "expires_at")
    }

    func fill(_ c: UnsafeMutablePointer<C>, _ arena: Arena) throws(FieldError) {
        souk__session__v1__sign_in_response__init(c)
        c.pointee.account_id = try arena.text(self.accountID)
        c.pointee.business_id = try arena.text(self.businessID)
        c.pointee.api_key_id = try arena.text(self.apiKeyID)
        c.pointee.expires_at = try arena.time(self.expiresAt)
    }
}
