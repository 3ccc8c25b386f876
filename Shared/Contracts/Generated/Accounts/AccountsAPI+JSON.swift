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
        .init(5, "deviceKey", "device_key"),
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
            case 5: self.deviceKey = try json.bytes()
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
            json.bytes("deviceKey", self.deviceKey)
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
        .init(4, "deviceKeyId", "device_key_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            case 2: self.newAccount = try json.flag()
            case 3: self.tokens = try json.message()
            case 4: self.deviceKeyID = try json.text()
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
            json.text("deviceKeyId", self.deviceKeyID)
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
        .init(2, "roleId", "role_id"),
        .init(3, "permissions", "permissions"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.tokens = try json.message()
            case 2: self.roleID = try json.text()
            case 3: self.permissions = try json.list { (json) throws(FieldError) in try json.text() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("tokens", self.tokens) { $0.value($1) }
            json.text("roleId", self.roleID)
            json.list("permissions", self.permissions) { $0.value($1) }
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

extension AccountsAPI.CheckAccountRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accountId", "account_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accountId", self.accountID)
        }
    }
}

extension AccountsAPI.CheckAccountResponse: JSONMessage {
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
        .init(1, "customer", "customer"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.customer = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("customer", self.customer) { $0.value($1) }
        }
    }
}

extension AccountsAPI.GetCustomerRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "customerId", "customer_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.customerID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("customerId", self.customerID)
        }
    }
}

extension AccountsAPI.GetCustomerResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "customer", "customer"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.customer = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("customer", self.customer) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Customer: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "customerId", "customer_id"),
        .init(2, "businessId", "business_id"),
        .init(3, "accountId", "account_id"),
        .init(4, "country", "country"),
        .init(5, "blocked", "blocked"),
        .init(6, "acceptsMarketing", "accepts_marketing"),
        .init(7, "acceptsUtility", "accepts_utility"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.customerID = try json.text()
            case 2: self.businessID = try json.text()
            case 3: self.accountID = try json.text()
            case 4: self.country = try json.text()
            case 5: self.blocked = try json.flag()
            case 6: self.acceptsMarketing = try json.flag()
            case 7: self.acceptsUtility = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("customerId", self.customerID)
            json.text("businessId", self.businessID)
            json.text("accountId", self.accountID)
            json.text("country", self.country)
            json.flag("blocked", self.blocked)
            json.flag("acceptsMarketing", self.acceptsMarketing)
            json.flag("acceptsUtility", self.acceptsUtility)
        }
    }
}

extension AccountsAPI.RegisterDeviceKeyRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "publicKey", "public_key"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.publicKey = try json.bytes()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.bytes("publicKey", self.publicKey)
        }
    }
}

extension AccountsAPI.RegisterDeviceKeyResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "key", "key"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.key = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("key", self.key) { $0.value($1) }
        }
    }
}

extension AccountsAPI.DeviceKey: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "publicKey", "public_key"),
        .init(3, "registeredAt", "registered_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.publicKey = try json.bytes()
            case 3: self.registeredAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.bytes("publicKey", self.publicKey)
            json.optional("registeredAt", self.registeredAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.ListDevicesRequest: JSONMessage {
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

extension AccountsAPI.ListDevicesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "devices", "devices"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.devices = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("devices", self.devices) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Device: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sessionId", "session_id"),
        .init(2, "name", "name"),
        .init(3, "key", "key"),
        .init(4, "lastUsedAt", "last_used_at"),
        .init(5, "current", "current"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sessionID = try json.text()
            case 2: self.name = try json.text()
            case 3: self.key = try json.message()
            case 4: self.lastUsedAt = try json.time()
            case 5: self.current = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("sessionId", self.sessionID)
            json.text("name", self.name)
            json.optional("key", self.key) { $0.value($1) }
            json.optional("lastUsedAt", self.lastUsedAt) { $0.value($1) }
            json.flag("current", self.current)
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

extension AccountsAPI.ListBusinessesRequest: JSONMessage {
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

extension AccountsAPI.ListBusinessesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "memberships", "memberships"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.memberships = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("memberships", self.memberships) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension AccountsAPI.Membership: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "business", "business"),
        .init(2, "roleId", "role_id"),
        .init(3, "addedAt", "added_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.business = try json.message()
            case 2: self.roleID = try json.text()
            case 3: self.addedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("business", self.business) { $0.value($1) }
            json.text("roleId", self.roleID)
            json.optional("addedAt", self.addedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.ListMembersRequest: JSONMessage {
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

extension AccountsAPI.ListMembersResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "members", "members"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.members = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("members", self.members) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Member: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "accountId", "account_id"),
        .init(3, "roleId", "role_id"),
        .init(4, "addedAt", "added_at"),
        .init(5, "permissions", "permissions"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.accountID = try json.text()
            case 3: self.roleID = try json.text()
            case 4: self.addedAt = try json.time()
            case 5: self.permissions = try json.list { (json) throws(FieldError) in try json.text() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("accountId", self.accountID)
            json.text("roleId", self.roleID)
            json.optional("addedAt", self.addedAt) { $0.value($1) }
            json.list("permissions", self.permissions) { $0.value($1) }
        }
    }
}

extension AccountsAPI.PutMemberRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accountId", "account_id"),
        .init(2, "roleId", "role_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            case 2: self.roleID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accountId", self.accountID)
            json.text("roleId", self.roleID)
        }
    }
}

extension AccountsAPI.PutMemberResponse: JSONMessage {
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

extension AccountsAPI.RemoveMemberRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "accountId", "account_id"),
        .init(2, "revokeApiKeys", "revoke_api_keys"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.accountID = try json.text()
            case 2: self.revokeApiKeys = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("accountId", self.accountID)
            json.flag("revokeApiKeys", self.revokeApiKeys)
        }
    }
}

extension AccountsAPI.RemoveMemberResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "apiKeyIds", "api_key_ids"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.apiKeyIDs = try json.list { (json) throws(FieldError) in try json.text() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("apiKeyIds", self.apiKeyIDs) { $0.value($1) }
        }
    }
}

extension AccountsAPI.LeaveBusinessRequest: JSONMessage {
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

extension AccountsAPI.LeaveBusinessResponse: JSONMessage {
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

extension AccountsAPI.ListRolesRequest: JSONMessage {
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

extension AccountsAPI.ListRolesResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "roles", "roles"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.roles = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("roles", self.roles) { $0.value($1) }
        }
    }
}

extension AccountsAPI.Role: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "name", "name"),
        .init(3, "permissions", "permissions"),
        .init(4, "builtIn", "built_in"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.name = try json.text()
            case 3: self.permissions = try json.list { (json) throws(FieldError) in try json.text() }
            case 4: self.builtIn = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("name", self.name)
            json.list("permissions", self.permissions) { $0.value($1) }
            json.flag("builtIn", self.builtIn)
        }
    }
}

extension AccountsAPI.PutRoleRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "role", "role"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.role = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("role", self.role) { $0.value($1) }
        }
    }
}

extension AccountsAPI.PutRoleResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "role", "role"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.role = try json.message()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("role", self.role) { $0.value($1) }
        }
    }
}

extension AccountsAPI.DeleteRoleRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "roleId", "role_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.roleID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("roleId", self.roleID)
        }
    }
}

extension AccountsAPI.DeleteRoleResponse: JSONMessage {
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

extension AccountsAPI.CreateApiKeyRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "requestId", "request_id"),
        .init(2, "name", "name"),
        .init(3, "permissions", "permissions"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.requestID = try json.text()
            case 2: self.name = try json.text()
            case 3: self.permissions = try json.list { (json) throws(FieldError) in try json.text() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("requestId", self.requestID)
            json.text("name", self.name)
            json.list("permissions", self.permissions) { $0.value($1) }
        }
    }
}

extension AccountsAPI.CreateApiKeyResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "apiKey", "api_key"),
        .init(2, "secret", "secret"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.apiKey = try json.message()
            case 2: self.secret = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.optional("apiKey", self.apiKey) { $0.value($1) }
            json.text("secret", self.secret)
        }
    }
}

extension AccountsAPI.ApiKey: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "id", "id"),
        .init(2, "name", "name"),
        .init(3, "permissions", "permissions"),
        .init(4, "hint", "hint"),
        .init(5, "createdBy", "created_by"),
        .init(6, "createdAt", "created_at"),
        .init(7, "lastUsedAt", "last_used_at"),
        .init(8, "creatorLeft", "creator_left"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.id = try json.text()
            case 2: self.name = try json.text()
            case 3: self.permissions = try json.list { (json) throws(FieldError) in try json.text() }
            case 4: self.hint = try json.text()
            case 5: self.createdBy = try json.text()
            case 6: self.createdAt = try json.time()
            case 7: self.lastUsedAt = try json.time()
            case 8: self.creatorLeft = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("id", self.id)
            json.text("name", self.name)
            json.list("permissions", self.permissions) { $0.value($1) }
            json.text("hint", self.hint)
            json.text("createdBy", self.createdBy)
            json.optional("createdAt", self.createdAt) { $0.value($1) }
            json.optional("lastUsedAt", self.lastUsedAt) { $0.value($1) }
            json.flag("creatorLeft", self.creatorLeft)
        }
    }
}

extension AccountsAPI.ListApiKeysRequest: JSONMessage {
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

extension AccountsAPI.ListApiKeysResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "apiKeys", "api_keys"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.apiKeys = try json.list { (json) throws(FieldError) in try json.message() }
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("apiKeys", self.apiKeys) { $0.value($1) }
        }
    }
}

extension AccountsAPI.RevokeApiKeyRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "apiKeyId", "api_key_id"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.apiKeyID = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("apiKeyId", self.apiKeyID)
        }
    }
}

extension AccountsAPI.RevokeApiKeyResponse: JSONMessage {
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

extension AccountsAPI.SignInWithApiKeyRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "secret", "secret"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.secret = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("secret", self.secret)
        }
    }
}

extension AccountsAPI.SignInWithApiKeyResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "apiKeyId", "api_key_id"),
        .init(3, "permissions", "permissions"),
        .init(4, "accessToken", "access_token"),
        .init(5, "accessExpiresAt", "access_expires_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.apiKeyID = try json.text()
            case 3: self.permissions = try json.list { (json) throws(FieldError) in try json.text() }
            case 4: self.accessToken = try json.text()
            case 5: self.accessExpiresAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("apiKeyId", self.apiKeyID)
            json.list("permissions", self.permissions) { $0.value($1) }
            json.text("accessToken", self.accessToken)
            json.optional("accessExpiresAt", self.accessExpiresAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.BlockBusinessRequest: JSONMessage {
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

extension AccountsAPI.BlockBusinessResponse: JSONMessage {
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

extension AccountsAPI.UnblockBusinessRequest: JSONMessage {
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

extension AccountsAPI.UnblockBusinessResponse: JSONMessage {
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

extension AccountsAPI.ListBlocksRequest: JSONMessage {
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

extension AccountsAPI.ListBlocksResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "blocks", "blocks"),
        .init(2, "nextPageToken", "next_page_token"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.blocks = try json.list { (json) throws(FieldError) in try json.message() }
            case 2: self.nextPageToken = try json.text()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.list("blocks", self.blocks) { $0.value($1) }
            json.text("nextPageToken", self.nextPageToken)
        }
    }
}

extension AccountsAPI.Block: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "blockedAt", "blocked_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.blockedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.optional("blockedAt", self.blockedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.SetConsentRequest: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "category", "category"),
        .init(3, "granted", "granted"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.category = try json.choice()
            case 3: self.granted = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.choice("category", self.category)
            json.flag("granted", self.granted)
        }
    }
}

extension AccountsAPI.SetConsentResponse: JSONMessage {
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

extension AccountsAPI.GetConsentRequest: JSONMessage {
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

extension AccountsAPI.GetConsentResponse: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "acceptsMarketing", "accepts_marketing"),
        .init(2, "acceptsUtility", "accepts_utility"),
        .init(3, "blocked", "blocked"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.acceptsMarketing = try json.flag()
            case 2: self.acceptsUtility = try json.flag()
            case 3: self.blocked = try json.flag()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.flag("acceptsMarketing", self.acceptsMarketing)
            json.flag("acceptsUtility", self.acceptsUtility)
            json.flag("blocked", self.blocked)
        }
    }
}

extension AccountsAPI.SessionRevoked: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "sessionId", "session_id"),
        .init(2, "accountId", "account_id"),
        .init(3, "revokedAt", "revoked_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.sessionID = try json.text()
            case 2: self.accountID = try json.text()
            case 3: self.revokedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("sessionId", self.sessionID)
            json.text("accountId", self.accountID)
            json.optional("revokedAt", self.revokedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.DeviceKeyRegistered: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "keyId", "key_id"),
        .init(2, "publicKey", "public_key"),
        .init(3, "accountId", "account_id"),
        .init(4, "sessionId", "session_id"),
        .init(5, "registeredAt", "registered_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.keyID = try json.text()
            case 2: self.publicKey = try json.bytes()
            case 3: self.accountID = try json.text()
            case 4: self.sessionID = try json.text()
            case 5: self.registeredAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("keyId", self.keyID)
            json.bytes("publicKey", self.publicKey)
            json.text("accountId", self.accountID)
            json.text("sessionId", self.sessionID)
            json.optional("registeredAt", self.registeredAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.DeviceKeyRevoked: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "keyId", "key_id"),
        .init(2, "accountId", "account_id"),
        .init(3, "sessionId", "session_id"),
        .init(4, "revokedAt", "revoked_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.keyID = try json.text()
            case 2: self.accountID = try json.text()
            case 3: self.sessionID = try json.text()
            case 4: self.revokedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("keyId", self.keyID)
            json.text("accountId", self.accountID)
            json.text("sessionId", self.sessionID)
            json.optional("revokedAt", self.revokedAt) { $0.value($1) }
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

extension AccountsAPI.MemberChanged: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "accountId", "account_id"),
        .init(3, "roleId", "role_id"),
        .init(4, "permissions", "permissions"),
        .init(5, "removed", "removed"),
        .init(6, "changedAt", "changed_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.accountID = try json.text()
            case 3: self.roleID = try json.text()
            case 4: self.permissions = try json.list { (json) throws(FieldError) in try json.text() }
            case 5: self.removed = try json.flag()
            case 6: self.changedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("accountId", self.accountID)
            json.text("roleId", self.roleID)
            json.list("permissions", self.permissions) { $0.value($1) }
            json.flag("removed", self.removed)
            json.optional("changedAt", self.changedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.ApiKeyRevoked: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "apiKeyId", "api_key_id"),
        .init(2, "businessId", "business_id"),
        .init(3, "revokedAt", "revoked_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.apiKeyID = try json.text()
            case 2: self.businessID = try json.text()
            case 3: self.revokedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("apiKeyId", self.apiKeyID)
            json.text("businessId", self.businessID)
            json.optional("revokedAt", self.revokedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.BlockChanged: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "customerId", "customer_id"),
        .init(3, "accountId", "account_id"),
        .init(4, "blocked", "blocked"),
        .init(5, "changedAt", "changed_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.customerID = try json.text()
            case 3: self.accountID = try json.text()
            case 4: self.blocked = try json.flag()
            case 5: self.changedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("customerId", self.customerID)
            json.text("accountId", self.accountID)
            json.flag("blocked", self.blocked)
            json.optional("changedAt", self.changedAt) { $0.value($1) }
        }
    }
}

extension AccountsAPI.ConsentChanged: JSONMessage {
    public init(json: ByteBuffer) throws { self = try parsed(json) }
    public func json() -> ByteBuffer { written(self) }

    static let jsonFields = JSONFields([
        .init(1, "businessId", "business_id"),
        .init(2, "customerId", "customer_id"),
        .init(3, "accountId", "account_id"),
        .init(4, "category", "category"),
        .init(5, "granted", "granted"),
        .init(6, "changedAt", "changed_at"),
    ])

    init(reading json: inout JSONReader) throws(FieldError) {
        self.init()
        var object = try json.object()
        while let field = try json.field(of: &object, Self.jsonFields) {
            switch field {
            case 1: self.businessID = try json.text()
            case 2: self.customerID = try json.text()
            case 3: self.accountID = try json.text()
            case 4: self.category = try json.choice()
            case 5: self.granted = try json.flag()
            case 6: self.changedAt = try json.time()
            default: break
            }
        }
    }

    func write(to json: inout JSONWriter) {
        json.object {
            json in
            json.text("businessId", self.businessID)
            json.text("customerId", self.customerID)
            json.text("accountId", self.accountID)
            json.choice("category", self.category)
            json.flag("granted", self.granted)
            json.optional("changedAt", self.changedAt) { $0.value($1) }
        }
    }
}
