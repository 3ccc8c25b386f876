// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// People, their sessions and devices, the businesses they act for, and what they allow those businesses.
///
/// Any rpc that takes ids refuses with ID_MALFORMED, naming the field: 1 to 64 of letters, digits and `._:-`,
/// a letter or digit first.
public enum AccountsAPI {}

extension AccountsAPI {
    public enum ConsentCategory: ContractEnum {
        case unspecified
        /// Offers and news.
        case marketing
        /// About an order, an appointment, an account.
        case utility
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: ConsentCategory)] = [
            ("CONSENT_CATEGORY_UNSPECIFIED", .unspecified),
            ("CONSENT_CATEGORY_MARKETING", .marketing),
            ("CONSENT_CATEGORY_UTILITY", .utility),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .marketing
            case 2: self = .utility
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .marketing: 1
            case .utility: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension AccountsAPI {
    public struct StartVerificationRequest: ContractMessage {
        /// International form, up to 32 characters: `+49 30 901820`; spaces, dashes and brackets are fine.
        public var phone: String
        /// A random secret the device makes and keeps, 16 to 128 characters: only this device can complete.
        public var deviceSecret: String

        public init(phone: String = "", deviceSecret: String = "") {
            self.phone = phone
            self.deviceSecret = deviceSecret
        }
    }
}

extension AccountsAPI {
    public struct StartVerificationResponse: ContractMessage {
        public var verificationID: String
        public var expiresAt: Timestamp?
        /// The same asker can ask for a new code to this number from then on.
        public var resendAt: Timestamp?
        /// In sandbox mode alone: the code that would have been sent.
        public var sandboxCode: String

        public init(
            verificationID: String = "",
            expiresAt: Timestamp? = nil,
            resendAt: Timestamp? = nil,
            sandboxCode: String = ""
        ) {
            self.verificationID = verificationID
            self.expiresAt = expiresAt
            self.resendAt = resendAt
            self.sandboxCode = sandboxCode
        }
    }
}

extension AccountsAPI {
    public struct CompleteVerificationRequest: ContractMessage {
        public var verificationID: String
        /// As it was sent, digits only: six of them, or ten where within a day more than 20 wrong codes were
        /// tried for the number or more than 50 still could be, so that guessing from many addresses leads
        /// nowhere.
        public var code: String
        public var deviceSecret: String
        /// What the person calls the device, up to 60 characters: `Maria's phone`.
        public var deviceName: String
        /// The public key of the device's own P-256 key pair, 65 bytes (X9.63: 0x04, x, y), as
        /// RegisterDeviceKey takes it; empty for a device that signs no payments.
        public var deviceKey: [UInt8]

        public init(
            verificationID: String = "",
            code: String = "",
            deviceSecret: String = "",
            deviceName: String = "",
            deviceKey: [UInt8] = []
        ) {
            self.verificationID = verificationID
            self.code = code
            self.deviceSecret = deviceSecret
            self.deviceName = deviceName
            self.deviceKey = deviceKey
        }
    }
}

extension AccountsAPI {
    public struct CompleteVerificationResponse: ContractMessage {
        public var accountID: String
        /// Whether this was the number's first sign-in, which made the account.
        public var newAccount: Bool
        public var tokens: Tokens?
        /// The key's id, as in DeviceKey; empty where none was sent.
        public var deviceKeyID: String

        public init(
            accountID: String = "",
            newAccount: Bool = false,
            tokens: Tokens? = nil,
            deviceKeyID: String = ""
        ) {
            self.accountID = accountID
            self.newAccount = newAccount
            self.tokens = tokens
            self.deviceKeyID = deviceKeyID
        }
    }
}

extension AccountsAPI {
    public struct Tokens: ContractMessage {
        public var sessionID: String
        /// A JWT (EdDSA) for the `authorization` metadata, as `Bearer <token>`; 15 minutes.
        public var accessToken: String
        public var accessExpiresAt: Timestamp?
        /// Opaque, for RefreshSession alone; 60 days from its last use.
        public var refreshToken: String

        public init(
            sessionID: String = "",
            accessToken: String = "",
            accessExpiresAt: Timestamp? = nil,
            refreshToken: String = ""
        ) {
            self.sessionID = sessionID
            self.accessToken = accessToken
            self.accessExpiresAt = accessExpiresAt
            self.refreshToken = refreshToken
        }
    }
}

extension AccountsAPI {
    public struct RefreshSessionRequest: ContractMessage {
        public var refreshToken: String
        /// Act for this business; empty to act for oneself.
        ///
        /// The refresh token is the same chain for both.
        public var businessID: String

        public init(refreshToken: String = "", businessID: String = "") {
            self.refreshToken = refreshToken
            self.businessID = businessID
        }
    }
}

extension AccountsAPI {
    public struct RefreshSessionResponse: ContractMessage {
        public var tokens: Tokens?
        /// The role in the business, when acting for one.
        public var roleID: String
        /// What the role allows, when acting for a business.
        public var permissions: [String]

        public init(tokens: Tokens? = nil, roleID: String = "", permissions: [String] = []) {
            self.tokens = tokens
            self.roleID = roleID
            self.permissions = permissions
        }
    }
}

extension AccountsAPI {
    public struct RevokeSessionRequest: ContractMessage {
        /// Empty for the session that calls.
        public var sessionID: String

        public init(sessionID: String = "") {
            self.sessionID = sessionID
        }
    }
}

extension AccountsAPI {
    public struct RevokeSessionResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListSessionsRequest: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListSessionsResponse: ContractMessage {
        public var sessions: [Session]

        public init(sessions: [Session] = []) {
            self.sessions = sessions
        }
    }
}

extension AccountsAPI {
    public struct Session: ContractMessage {
        public var id: String
        public var deviceName: String
        public var createdAt: Timestamp?
        /// The last time its tokens were refreshed.
        public var lastUsedAt: Timestamp?
        /// Whether it is the one that asks.
        public var current: Bool

        public init(
            id: String = "",
            deviceName: String = "",
            createdAt: Timestamp? = nil,
            lastUsedAt: Timestamp? = nil,
            current: Bool = false
        ) {
            self.id = id
            self.deviceName = deviceName
            self.createdAt = createdAt
            self.lastUsedAt = lastUsedAt
            self.current = current
        }
    }
}

extension AccountsAPI {
    public struct GetKeysRequest: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct GetKeysResponse: ContractMessage {
        public var keys: [Key]

        public init(keys: [Key] = []) {
            self.keys = keys
        }
    }
}

extension AccountsAPI {
    public struct Key: ContractMessage {
        /// The `kid` of the tokens it checks.
        public var id: String
        /// Always `EdDSA`, over Ed25519.
        public var algorithm: String
        /// 32 bytes.
        public var publicKey: [UInt8]

        public init(id: String = "", algorithm: String = "", publicKey: [UInt8] = []) {
            self.id = id
            self.algorithm = algorithm
            self.publicKey = publicKey
        }
    }
}

extension AccountsAPI {
    public struct CheckAccountRequest: ContractMessage {
        public var accountID: String

        public init(accountID: String = "") {
            self.accountID = accountID
        }
    }
}

extension AccountsAPI {
    public struct CheckAccountResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ResolveCustomerRequest: ContractMessage {
        public var accountID: String
        public var businessID: String

        public init(accountID: String = "", businessID: String = "") {
            self.accountID = accountID
            self.businessID = businessID
        }
    }
}

extension AccountsAPI {
    public struct ResolveCustomerResponse: ContractMessage {
        public var customer: Customer?

        public init(customer: Customer? = nil) {
            self.customer = customer
        }
    }
}

extension AccountsAPI {
    public struct GetCustomerRequest: ContractMessage {
        public var businessID: String
        public var customerID: String

        public init(businessID: String = "", customerID: String = "") {
            self.businessID = businessID
            self.customerID = customerID
        }
    }
}

extension AccountsAPI {
    public struct GetCustomerResponse: ContractMessage {
        public var customer: Customer?

        public init(customer: Customer? = nil) {
            self.customer = customer
        }
    }
}

extension AccountsAPI {
    /// A person at a business, and what they allow it at this moment.
    public struct Customer: ContractMessage {
        /// `cus_...`
        public var customerID: String
        public var businessID: String
        public var accountID: String
        /// ISO 3166-1 alpha-2, the country of the phone number: `DE`; `001` for a number that belongs to no
        /// country.
        public var country: String
        /// Whether the person blocks the business.
        public var blocked: Bool
        /// Whether the person allows it marketing messages; false where they have said nothing.
        public var acceptsMarketing: Bool
        /// Whether the person allows it utility messages; true where they have said nothing.
        public var acceptsUtility: Bool

        public init(
            customerID: String = "",
            businessID: String = "",
            accountID: String = "",
            country: String = "",
            blocked: Bool = false,
            acceptsMarketing: Bool = false,
            acceptsUtility: Bool = false
        ) {
            self.customerID = customerID
            self.businessID = businessID
            self.accountID = accountID
            self.country = country
            self.blocked = blocked
            self.acceptsMarketing = acceptsMarketing
            self.acceptsUtility = acceptsUtility
        }
    }
}

extension AccountsAPI {
    public struct RegisterDeviceKeyRequest: ContractMessage {
        /// 65 bytes, X9.63: 0x04, x, y; a point of P-256.
        public var publicKey: [UInt8]

        public init(publicKey: [UInt8] = []) {
            self.publicKey = publicKey
        }
    }
}

extension AccountsAPI {
    public struct RegisterDeviceKeyResponse: ContractMessage {
        public var key: DeviceKey?

        public init(key: DeviceKey? = nil) {
            self.key = key
        }
    }
}

extension AccountsAPI {
    public struct DeviceKey: ContractMessage {
        /// `dk_` and the first 16 bytes of SHA-256 over the public key, in lower-case hex.
        public var id: String
        /// 65 bytes, X9.63.
        public var publicKey: [UInt8]
        public var registeredAt: Timestamp?

        public init(id: String = "", publicKey: [UInt8] = [], registeredAt: Timestamp? = nil) {
            self.id = id
            self.publicKey = publicKey
            self.registeredAt = registeredAt
        }
    }
}

extension AccountsAPI {
    public struct ListDevicesRequest: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListDevicesResponse: ContractMessage {
        public var devices: [Device]

        public init(devices: [Device] = []) {
            self.devices = devices
        }
    }
}

extension AccountsAPI {
    public struct Device: ContractMessage {
        public var sessionID: String
        public var name: String
        /// Absent for a device that registered none.
        public var key: DeviceKey?
        public var lastUsedAt: Timestamp?
        /// Whether it is the one that asks.
        public var current: Bool

        public init(
            sessionID: String = "",
            name: String = "",
            key: DeviceKey? = nil,
            lastUsedAt: Timestamp? = nil,
            current: Bool = false
        ) {
            self.sessionID = sessionID
            self.name = name
            self.key = key
            self.lastUsedAt = lastUsedAt
            self.current = current
        }
    }
}

extension AccountsAPI {
    public struct CreateBusinessRequest: ContractMessage {
        /// Chosen by the caller, 3 to 40 of a-z, 0-9 and dash, not a dash first: it is what customers type.
        public var businessID: String
        /// 1 to 80 characters.
        public var name: String
        /// ISO 3166-1 alpha-2: `DE`.
        public var country: String
        /// Up to 256 characters, may span lines.
        public var about: String

        public init(businessID: String = "", name: String = "", country: String = "", about: String = "") {
            self.businessID = businessID
            self.name = name
            self.country = country
            self.about = about
        }
    }
}

extension AccountsAPI {
    public struct CreateBusinessResponse: ContractMessage {
        public var business: Business?

        public init(business: Business? = nil) {
            self.business = business
        }
    }
}

extension AccountsAPI {
    public struct Business: ContractMessage {
        public var id: String
        public var name: String
        public var country: String
        public var about: String
        public var createdAt: Timestamp?

        public init(
            id: String = "",
            name: String = "",
            country: String = "",
            about: String = "",
            createdAt: Timestamp? = nil
        ) {
            self.id = id
            self.name = name
            self.country = country
            self.about = about
            self.createdAt = createdAt
        }
    }
}

extension AccountsAPI {
    public struct GetBusinessRequest: ContractMessage {
        public var businessID: String

        public init(businessID: String = "") {
            self.businessID = businessID
        }
    }
}

extension AccountsAPI {
    public struct GetBusinessResponse: ContractMessage {
        public var business: Business?

        public init(business: Business? = nil) {
            self.business = business
        }
    }
}

extension AccountsAPI {
    public struct ListBusinessesRequest: ContractMessage {
        /// 1 to 100; 0 for 20.
        public var pageSize: Int32
        /// `next_page_token` of the answer before; empty for the first page.
        public var pageToken: String

        public init(pageSize: Int32 = 0, pageToken: String = "") {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension AccountsAPI {
    public struct ListBusinessesResponse: ContractMessage {
        public var memberships: [Membership]
        /// Empty on the last page.
        public var nextPageToken: String

        public init(memberships: [Membership] = [], nextPageToken: String = "") {
            self.memberships = memberships
            self.nextPageToken = nextPageToken
        }
    }
}

extension AccountsAPI {
    /// A business that a person belongs to.
    public struct Membership: ContractMessage {
        public var business: Business?
        public var roleID: String
        public var addedAt: Timestamp?

        public init(business: Business? = nil, roleID: String = "", addedAt: Timestamp? = nil) {
            self.business = business
            self.roleID = roleID
            self.addedAt = addedAt
        }
    }
}

extension AccountsAPI {
    public struct ListMembersRequest: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListMembersResponse: ContractMessage {
        public var members: [Member]

        public init(members: [Member] = []) {
            self.members = members
        }
    }
}

extension AccountsAPI {
    public struct Member: ContractMessage {
        public var businessID: String
        public var accountID: String
        public var roleID: String
        public var addedAt: Timestamp?
        /// What the role allows.
        public var permissions: [String]

        public init(
            businessID: String = "",
            accountID: String = "",
            roleID: String = "",
            addedAt: Timestamp? = nil,
            permissions: [String] = []
        ) {
            self.businessID = businessID
            self.accountID = accountID
            self.roleID = roleID
            self.addedAt = addedAt
            self.permissions = permissions
        }
    }
}

extension AccountsAPI {
    public struct PutMemberRequest: ContractMessage {
        public var accountID: String
        /// Built in, or one that the business wrote.
        public var roleID: String

        public init(accountID: String = "", roleID: String = "") {
            self.accountID = accountID
            self.roleID = roleID
        }
    }
}

extension AccountsAPI {
    public struct PutMemberResponse: ContractMessage {
        public var member: Member?

        public init(member: Member? = nil) {
            self.member = member
        }
    }
}

extension AccountsAPI {
    public struct RemoveMemberRequest: ContractMessage {
        public var accountID: String
        /// Whether the API keys that the account made are revoked with it.
        public var revokeApiKeys: Bool

        public init(accountID: String = "", revokeApiKeys: Bool = false) {
            self.accountID = accountID
            self.revokeApiKeys = revokeApiKeys
        }
    }
}

extension AccountsAPI {
    public struct RemoveMemberResponse: ContractMessage {
        /// The API keys that the account made and that are not revoked, newest first.
        public var apiKeyIDs: [String]

        public init(apiKeyIDs: [String] = []) {
            self.apiKeyIDs = apiKeyIDs
        }
    }
}

extension AccountsAPI {
    public struct LeaveBusinessRequest: ContractMessage {
        public var businessID: String

        public init(businessID: String = "") {
            self.businessID = businessID
        }
    }
}

extension AccountsAPI {
    public struct LeaveBusinessResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListRolesRequest: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListRolesResponse: ContractMessage {
        public var roles: [Role]

        public init(roles: [Role] = []) {
            self.roles = roles
        }
    }
}

extension AccountsAPI {
    public struct Role: ContractMessage {
        /// Chosen by the caller; `owner`, `manager`, `agent` and `viewer` are built in.
        public var id: String
        /// For people, 1 to 80 characters: `Weekend help`.
        public var name: String
        /// In any order; the answer has them sorted.
        public var permissions: [String]
        /// Whether Souk wrote it; ignored in requests.
        public var builtIn: Bool

        public init(id: String = "", name: String = "", permissions: [String] = [], builtIn: Bool = false) {
            self.id = id
            self.name = name
            self.permissions = permissions
            self.builtIn = builtIn
        }
    }
}

extension AccountsAPI {
    public struct PutRoleRequest: ContractMessage {
        public var role: Role?

        public init(role: Role? = nil) {
            self.role = role
        }
    }
}

extension AccountsAPI {
    public struct PutRoleResponse: ContractMessage {
        public var role: Role?

        public init(role: Role? = nil) {
            self.role = role
        }
    }
}

extension AccountsAPI {
    public struct DeleteRoleRequest: ContractMessage {
        public var roleID: String

        public init(roleID: String = "") {
            self.roleID = roleID
        }
    }
}

extension AccountsAPI {
    public struct DeleteRoleResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct CreateApiKeyRequest: ContractMessage {
        /// Chosen by the caller, unique in the business: it makes the call repeatable.
        public var requestID: String
        /// For people, 1 to 80 characters: `ERP`.
        public var name: String
        /// In any order, without `team.manage` and `keys.manage`; the key never has others.
        public var permissions: [String]

        public init(requestID: String = "", name: String = "", permissions: [String] = []) {
            self.requestID = requestID
            self.name = name
            self.permissions = permissions
        }
    }
}

extension AccountsAPI {
    public struct CreateApiKeyResponse: ContractMessage {
        public var apiKey: ApiKey?
        /// `souk_sk_` and 64 hex digits, to be kept secret; empty where it is not shown again.
        public var secret: String

        public init(apiKey: ApiKey? = nil, secret: String = "") {
            self.apiKey = apiKey
            self.secret = secret
        }
    }
}

extension AccountsAPI {
    public struct ApiKey: ContractMessage {
        /// `key_...`
        public var id: String
        public var name: String
        public var permissions: [String]
        /// The last four characters of the secret, to tell keys apart by.
        public var hint: String
        /// The account of the member who made it.
        public var createdBy: String
        public var createdAt: Timestamp?
        /// The last sign-in with it; absent before the first.
        public var lastUsedAt: Timestamp?
        /// Whether the member who made it has left the business since, or was removed.
        public var creatorLeft: Bool

        public init(
            id: String = "",
            name: String = "",
            permissions: [String] = [],
            hint: String = "",
            createdBy: String = "",
            createdAt: Timestamp? = nil,
            lastUsedAt: Timestamp? = nil,
            creatorLeft: Bool = false
        ) {
            self.id = id
            self.name = name
            self.permissions = permissions
            self.hint = hint
            self.createdBy = createdBy
            self.createdAt = createdAt
            self.lastUsedAt = lastUsedAt
            self.creatorLeft = creatorLeft
        }
    }
}

extension AccountsAPI {
    public struct ListApiKeysRequest: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListApiKeysResponse: ContractMessage {
        public var apiKeys: [ApiKey]

        public init(apiKeys: [ApiKey] = []) {
            self.apiKeys = apiKeys
        }
    }
}

extension AccountsAPI {
    public struct RevokeApiKeyRequest: ContractMessage {
        public var apiKeyID: String

        public init(apiKeyID: String = "") {
            self.apiKeyID = apiKeyID
        }
    }
}

extension AccountsAPI {
    public struct RevokeApiKeyResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct SignInWithApiKeyRequest: ContractMessage {
        public var secret: String

        public init(secret: String = "") {
            self.secret = secret
        }
    }
}

extension AccountsAPI {
    public struct SignInWithApiKeyResponse: ContractMessage {
        public var businessID: String
        public var apiKeyID: String
        public var permissions: [String]
        /// A JWT (EdDSA) for the `authorization` metadata, as `Bearer <token>`; 15 minutes.
        public var accessToken: String
        public var accessExpiresAt: Timestamp?

        public init(
            businessID: String = "",
            apiKeyID: String = "",
            permissions: [String] = [],
            accessToken: String = "",
            accessExpiresAt: Timestamp? = nil
        ) {
            self.businessID = businessID
            self.apiKeyID = apiKeyID
            self.permissions = permissions
            self.accessToken = accessToken
            self.accessExpiresAt = accessExpiresAt
        }
    }
}

extension AccountsAPI {
    public struct BlockBusinessRequest: ContractMessage {
        public var businessID: String

        public init(businessID: String = "") {
            self.businessID = businessID
        }
    }
}

extension AccountsAPI {
    public struct BlockBusinessResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct UnblockBusinessRequest: ContractMessage {
        public var businessID: String

        public init(businessID: String = "") {
            self.businessID = businessID
        }
    }
}

extension AccountsAPI {
    public struct UnblockBusinessResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct ListBlocksRequest: ContractMessage {
        /// 1 to 100; 0 for 20.
        public var pageSize: Int32
        /// `next_page_token` of the answer before; empty for the first page.
        public var pageToken: String

        public init(pageSize: Int32 = 0, pageToken: String = "") {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }
}

extension AccountsAPI {
    public struct ListBlocksResponse: ContractMessage {
        public var blocks: [Block]
        /// Empty on the last page.
        public var nextPageToken: String

        public init(blocks: [Block] = [], nextPageToken: String = "") {
            self.blocks = blocks
            self.nextPageToken = nextPageToken
        }
    }
}

extension AccountsAPI {
    public struct Block: ContractMessage {
        public var businessID: String
        public var blockedAt: Timestamp?

        public init(businessID: String = "", blockedAt: Timestamp? = nil) {
            self.businessID = businessID
            self.blockedAt = blockedAt
        }
    }
}

extension AccountsAPI {
    public struct SetConsentRequest: ContractMessage {
        public var businessID: String
        public var category: ConsentCategory
        /// Allowed, or forbidden.
        public var granted: Bool

        public init(
            businessID: String = "",
            category: ConsentCategory = .unspecified,
            granted: Bool = false
        ) {
            self.businessID = businessID
            self.category = category
            self.granted = granted
        }
    }
}

extension AccountsAPI {
    public struct SetConsentResponse: ContractMessage {

        public init() {}
    }
}

extension AccountsAPI {
    public struct GetConsentRequest: ContractMessage {
        public var businessID: String

        public init(businessID: String = "") {
            self.businessID = businessID
        }
    }
}

extension AccountsAPI {
    public struct GetConsentResponse: ContractMessage {
        public var acceptsMarketing: Bool
        public var acceptsUtility: Bool
        public var blocked: Bool

        public init(acceptsMarketing: Bool = false, acceptsUtility: Bool = false, blocked: Bool = false) {
            self.acceptsMarketing = acceptsMarketing
            self.acceptsUtility = acceptsUtility
            self.blocked = blocked
        }
    }
}

extension AccountsAPI {
    /// Event: a session ended; its tokens and its device key count for nothing.
    ///
    /// Key: the session's id.
    public struct SessionRevoked: ContractMessage {
        public var sessionID: String
        public var accountID: String
        /// Never before one of the session's tokens was issued.
        public var revokedAt: Timestamp?

        public init(sessionID: String = "", accountID: String = "", revokedAt: Timestamp? = nil) {
            self.sessionID = sessionID
            self.accountID = accountID
            self.revokedAt = revokedAt
        }
    }
}

extension AccountsAPI {
    /// Event: a device registered its key.
    ///
    /// The session's earlier key, if there was one, is revoked by an event before. Key: the session's id.
    public struct DeviceKeyRegistered: ContractMessage {
        /// As DeviceKey's id.
        public var keyID: String
        /// 65 bytes, X9.63; a point of P-256.
        public var publicKey: [UInt8]
        public var accountID: String
        public var sessionID: String
        public var registeredAt: Timestamp?

        public init(
            keyID: String = "",
            publicKey: [UInt8] = [],
            accountID: String = "",
            sessionID: String = "",
            registeredAt: Timestamp? = nil
        ) {
            self.keyID = keyID
            self.publicKey = publicKey
            self.accountID = accountID
            self.sessionID = sessionID
            self.registeredAt = registeredAt
        }
    }
}

extension AccountsAPI {
    /// Event: a session replaced its device key: the old one counts for nothing.
    ///
    /// (A session that ends is told of by SessionRevoked alone.) Key: the session's id.
    public struct DeviceKeyRevoked: ContractMessage {
        public var keyID: String
        public var accountID: String
        public var sessionID: String
        public var revokedAt: Timestamp?

        public init(
            keyID: String = "",
            accountID: String = "",
            sessionID: String = "",
            revokedAt: Timestamp? = nil
        ) {
            self.keyID = keyID
            self.accountID = accountID
            self.sessionID = sessionID
            self.revokedAt = revokedAt
        }
    }
}

extension AccountsAPI {
    /// Event: a business was opened.
    ///
    /// Key: its id.
    public struct BusinessCreated: ContractMessage {
        public var business: Business?
        public var ownerAccountID: String

        public init(business: Business? = nil, ownerAccountID: String = "") {
            self.business = business
            self.ownerAccountID = ownerAccountID
        }
    }
}

extension AccountsAPI {
    /// Event: an account's part in a business is now this: it was added, got another role, its role got other
    /// permissions, or it was removed.
    ///
    /// Key: the account's id.
    public struct MemberChanged: ContractMessage {
        public var businessID: String
        public var accountID: String
        /// Empty for a removed member.
        public var roleID: String
        /// What the role allows now; empty for a removed member.
        public var permissions: [String]
        /// Whether it has no part in the business any more.
        public var removed: Bool
        /// Tokens for this business issued to this account at or before this moment count for nothing.
        public var changedAt: Timestamp?

        public init(
            businessID: String = "",
            accountID: String = "",
            roleID: String = "",
            permissions: [String] = [],
            removed: Bool = false,
            changedAt: Timestamp? = nil
        ) {
            self.businessID = businessID
            self.accountID = accountID
            self.roleID = roleID
            self.permissions = permissions
            self.removed = removed
            self.changedAt = changedAt
        }
    }
}

extension AccountsAPI {
    /// Event: an API key was revoked: tokens it was traded for count for nothing.
    ///
    /// Key: the API key's id.
    public struct ApiKeyRevoked: ContractMessage {
        public var apiKeyID: String
        public var businessID: String
        /// Never before one of the key's tokens was issued.
        public var revokedAt: Timestamp?

        public init(apiKeyID: String = "", businessID: String = "", revokedAt: Timestamp? = nil) {
            self.apiKeyID = apiKeyID
            self.businessID = businessID
            self.revokedAt = revokedAt
        }
    }
}

extension AccountsAPI {
    /// Event: a person blocked a business or took the block back.
    ///
    /// Key: the customer's id.
    public struct BlockChanged: ContractMessage {
        public var businessID: String
        public var customerID: String
        public var accountID: String
        /// Whether it is blocked now.
        public var blocked: Bool
        /// Later with each change of this customer's block, also when accounts' clock was set back: the
        /// latest one counts.
        public var changedAt: Timestamp?

        public init(
            businessID: String = "",
            customerID: String = "",
            accountID: String = "",
            blocked: Bool = false,
            changedAt: Timestamp? = nil
        ) {
            self.businessID = businessID
            self.customerID = customerID
            self.accountID = accountID
            self.blocked = blocked
            self.changedAt = changedAt
        }
    }
}

extension AccountsAPI {
    /// Event: a person allowed a business a category of messages, or forbade it.
    ///
    /// Key: the customer's id.
    public struct ConsentChanged: ContractMessage {
        public var businessID: String
        public var customerID: String
        public var accountID: String
        public var category: ConsentCategory
        public var granted: Bool
        /// Later with each change of this customer's category, also when accounts' clock was set back.
        public var changedAt: Timestamp?

        public init(
            businessID: String = "",
            customerID: String = "",
            accountID: String = "",
            category: ConsentCategory = .unspecified,
            granted: Bool = false,
            changedAt: Timestamp? = nil
        ) {
            self.businessID = businessID
            self.customerID = customerID
            self.accountID = accountID
            self.category = category
            self.granted = granted
            self.changedAt = changedAt
        }
    }
}
