// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension SessionAPI.SignInRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accessToken", "access_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accessToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accessToken", self.accessToken)
        }
    }
}

extension SessionAPI.SignInResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accountId", "account_id"),
        .init(2, "businessId", "business_id"),
        .init(3, "apiKeyId", "api_key_id"),
        .init(4, "expiresAt", "expires_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            case 2: self.businessID = try json.text()
            case 3: self.apiKeyID = try json.text()
            case 4: self.expiresAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accountId", self.accountID)
            json.text("businessId", self.businessID)
            json.text("apiKeyId", self.apiKeyID)
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
        }
    }
}
