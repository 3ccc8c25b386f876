// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import NIOCore

extension AccountsAPI.StartVerificationRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "phone", "phone"),
        .init(2, "deviceSecret", "device_secret"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.phone = try json.text()
            case 2: self.deviceSecret = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("phone", self.phone)
            json.text("deviceSecret", self.deviceSecret)
        }
    }
}

extension AccountsAPI.StartVerificationResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "verificationId", "verification_id"),
        .init(2, "expiresAt", "expires_at"),
        .init(3, "resendAt", "resend_at"),
        .init(4, "sandboxCode", "sandbox_code"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.verificationID = try json.text()
            case 2: self.expiresAt = try json.time()
            case 3: self.resendAt = try json.time()
            case 4: self.sandboxCode = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("verificationId", self.verificationID)
            json.optional("expiresAt", self.expiresAt) { $0.value($1) }
            json.optional("resendAt", self.resendAt) { $0.value($1) }
            json.text("sandboxCode", self.sandboxCode)
        }
    }
}

extension AccountsAPI.CompleteVerificationRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "verificationId", "verification_id"),
        .init(2, "code", "code"),
        .init(3, "deviceSecret", "device_secret"),
        .init(4, "deviceName", "device_name"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.verificationID = try json.text()
            case 2: self.code = try json.text()
            case 3: self.deviceSecret = try json.text()
            case 4: self.deviceName = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("verificationId", self.verificationID)
            json.text("code", self.code)
            json.text("deviceSecret", self.deviceSecret)
            json.text("deviceName", self.deviceName)
        }
    }
}

extension AccountsAPI.CompleteVerificationResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accountId", "account_id"),
        .init(2, "newAccount", "new_account"),
        .init(3, "tokens", "tokens"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            case 2: self.newAccount = try json.flag()
            case 3: self.tokens = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accountId", self.accountID)
            json.flag("newAccount", self.newAccount)
            json.optional("tokens", self.tokens) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Tokens: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sessionId", "session_id"),
        .init(2, "accessToken", "access_token"),
        .init(3, "accessExpiresAt", "access_expires_at"),
        .init(4, "refreshToken", "refresh_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sessionID = try json.text()
            case 2: self.accessToken = try json.text()
            case 3: self.accessExpiresAt = try json.time()
            case 4: self.refreshToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("sessionId", self.sessionID)
            json.text("accessToken", self.accessToken)
            json.optional("accessExpiresAt", self.accessExpiresAt) { $0.value($1) }
            json.text("refreshToken", self.refreshToken)
        }
    }
}

extension AccountsAPI.RefreshSessionRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "refreshToken", "refresh_token"),
        .init(2, "businessId", "business_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.refreshToken = try json.text()
            case 2: self.businessID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("refreshToken", self.refreshToken)
            json.text("businessId", self.businessID)
        }
    }
}

extension AccountsAPI.RefreshSessionResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "tokens", "tokens"),
        .init(2, "role", "role"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.tokens = try json.message()
            case 2: self.role = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("tokens", self.tokens) { $0.value($1) }
            json.choice("role", self.role)
        }
    }
}

extension AccountsAPI.RevokeSessionRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sessionId", "session_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sessionID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("sessionId", self.sessionID)
        }
    }
}

extension AccountsAPI.RevokeSessionResponse: JSONMessage {
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

extension AccountsAPI.ListSessionsRequest: JSONMessage {
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

extension AccountsAPI.ListSessionsResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sessions", "sessions"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sessions = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("sessions", self.sessions) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Session: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "deviceName", "device_name"),
        .init(3, "createdAt", "created_at"),
        .init(4, "lastUsedAt", "last_used_at"),
        .init(5, "current", "current"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.deviceName = try json.text()
            case 3: self.createdAt = try json.time()
            case 4: self.lastUsedAt = try json.time()
            case 5: self.current = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("deviceName", self.deviceName)
            json.optional("createdAt", self.createdAt) { $0.value($1) }
            json.optional("lastUsedAt", self.lastUsedAt) { $0.value($1) }
            json.flag("current", self.current)
        }
    }
}

extension AccountsAPI.GetKeysRequest: JSONMessage {
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

extension AccountsAPI.GetKeysResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "keys", "keys"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.keys = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("keys", self.keys) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Key: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "algorithm", "algorithm"),
        .init(3, "publicKey", "public_key"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.algorithm = try json.text()
            case 3: self.publicKey = try json.bytes()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("algorithm", self.algorithm)
            json.bytes("publicKey", self.publicKey)
        }
    }
}

extension AccountsAPI.CreateBusinessRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "name", "name"),
        .init(3, "country", "country"),
        .init(4, "about", "about"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.name = try json.text()
            case 3: self.country = try json.text()
            case 4: self.about = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("name", self.name)
            json.text("country", self.country)
            json.text("about", self.about)
        }
    }
}

extension AccountsAPI.CreateBusinessResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "business", "business"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.business = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("business", self.business) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Business: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "name", "name"),
        .init(3, "country", "country"),
        .init(4, "about", "about"),
        .init(5, "createdAt", "created_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.name = try json.text()
            case 3: self.country = try json.text()
            case 4: self.about = try json.text()
            case 5: self.createdAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("name", self.name)
            json.text("country", self.country)
            json.text("about", self.about)
            json.optional("createdAt", self.createdAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.GetBusinessRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
        }
    }
}

extension AccountsAPI.GetBusinessResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "business", "business"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.business = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("business", self.business) { $0.value($1) }
        }
    }
}

extension AccountsAPI.AddMemberRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accountId", "account_id"),
        .init(2, "role", "role"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            case 2: self.role = try json.choice()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accountId", self.accountID)
            json.choice("role", self.role)
        }
    }
}

extension AccountsAPI.AddMemberResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "member", "member"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.member = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("member", self.member) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Member: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "accountId", "account_id"),
        .init(3, "role", "role"),
        .init(4, "addedAt", "added_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.accountID = try json.text()
            case 3: self.role = try json.choice()
            case 4: self.addedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("accountId", self.accountID)
            json.choice("role", self.role)
            json.optional("addedAt", self.addedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.ResolveCustomerRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accountId", "account_id"),
        .init(2, "businessId", "business_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            case 2: self.businessID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accountId", self.accountID)
            json.text("businessId", self.businessID)
        }
    }
}

extension AccountsAPI.ResolveCustomerResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "customerId", "customer_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.customerID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("customerId", self.customerID)
        }
    }
}

extension AccountsAPI.SessionRevoked: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sessionId", "session_id"),
        .init(2, "accountId", "account_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sessionID = try json.text()
            case 2: self.accountID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("sessionId", self.sessionID)
            json.text("accountId", self.accountID)
        }
    }
}

extension AccountsAPI.MemberChanged: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "accountId", "account_id"),
        .init(3, "role", "role"),
        .init(4, "changedAt", "changed_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.accountID = try json.text()
            case 3: self.role = try json.choice()
            case 4: self.changedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("accountId", self.accountID)
            json.choice("role", self.role)
            json.optional("changedAt", self.changedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.BusinessCreated: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "business", "business"),
        .init(2, "ownerAccountId", "owner_account_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.business = try json.message()
            case 2: self.ownerAccountID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("business", self.business) { $0.value($1) }
            json.text("ownerAccountId", self.ownerAccountID)
        }
    }
}
