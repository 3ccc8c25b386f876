// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// People, their sessions, and the businesses they act for.
public enum AccountsAPI {}

extension AccountsAPI {
    public enum Role: ContractEnum {
        case unspecified
        /// Everything, the team included.
        case owner
        /// Everything but the team.
        case manager
        /// Answers customers and moves orders on.
        case agent
        /// Reads.
        case viewer
        /// A value that this program is too old to know.
        case unrecognized(Int32)

        public static let names: [(name: String, value: Role)] = [
            ("ROLE_UNSPECIFIED", .unspecified),
            ("ROLE_OWNER", .owner),
            ("ROLE_MANAGER", .manager),
            ("ROLE_AGENT", .agent),
            ("ROLE_VIEWER", .viewer),
        ]

        public init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .owner
            case 2: self = .manager
            case 3: self = .agent
            case 4: self = .viewer
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .owner: 1
            case .manager: 2
            case .agent: 3
            case .viewer: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }
}

extension AccountsAPI {
    public struct StartVerificationRequest: ContractMessage {
        /// International form: `+49 30 901820`; spaces, dashes and brackets are fine.
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
        /// A new code can be asked for from then on.
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
        /// Six digits.
        public var code: String
        public var deviceSecret: String
        /// What the person calls the device, up to 60 characters: `Maria's phone`.
        public var deviceName: String

        public init(
            verificationID: String = "",
            code: String = "",
            deviceSecret: String = "",
            deviceName: String = ""
        ) {
            self.verificationID = verificationID
            self.code = code
            self.deviceSecret = deviceSecret
            self.deviceName = deviceName
        }
    }
}

extension AccountsAPI {
    public struct CompleteVerificationResponse: ContractMessage {
        public var accountID: String
        /// Whether this was the number's first sign-in, which made the account.
        public var newAccount: Bool
        public var tokens: Tokens?

        public init(accountID: String = "", newAccount: Bool = false, tokens: Tokens? = nil) {
            self.accountID = accountID
            self.newAccount = newAccount
            self.tokens = tokens
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
        public var role: Role

        public init(tokens: Tokens? = nil, role: Role = .unspecified) {
            self.tokens = tokens
            self.role = role
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
    public struct CreateBusinessRequest: ContractMessage {
        /// Chosen by the caller, 3 to 40 of a-z, 0-9 and dash, not a dash first: it is what customers type.
        public var businessID: String
        /// Up to 80 characters.
        public var name: String
        /// ISO 3166-1 alpha-2: `DE`.
        public var country: String
        /// Up to 256 characters.
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
    public struct AddMemberRequest: ContractMessage {
        public var accountID: String
        public var role: Role

        public init(accountID: String = "", role: Role = .unspecified) {
            self.accountID = accountID
            self.role = role
        }
    }
}

extension AccountsAPI {
    public struct AddMemberResponse: ContractMessage {
        public var member: Member?

        public init(member: Member? = nil) {
            self.member = member
        }
    }
}

extension AccountsAPI {
    public struct Member: ContractMessage {
        public var businessID: String
        public var accountID: String
        public var role: Role
        public var addedAt: Timestamp?

        public init(
            businessID: String = "",
            accountID: String = "",
            role: Role = .unspecified,
            addedAt: Timestamp? = nil
        ) {
            self.businessID = businessID
            self.accountID = accountID
            self.role = role
            self.addedAt = addedAt
        }
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
        /// `cus_...`
        public var customerID: String

        public init(customerID: String = "") {
            self.customerID = customerID
        }
    }
}

extension AccountsAPI {
    /// Event: a session ended; its tokens count for nothing.
    ///
    /// Key: the session's id.
    public struct SessionRevoked: ContractMessage {
        public var sessionID: String
        public var accountID: String

        public init(sessionID: String = "", accountID: String = "") {
            self.sessionID = sessionID
            self.accountID = accountID
        }
    }
}

extension AccountsAPI {
    /// Event: somebody's role in a business is now this.
    ///
    /// Key: the account's id.
    public struct MemberChanged: ContractMessage {
        public var businessID: String
        public var accountID: String
        public var role: Role
        /// Tokens for this business issued to this account at or before this moment count for nothing.
        public var changedAt: Timestamp?

        public init(
            businessID: String = "",
            accountID: String = "",
            role: Role = .unspecified,
            changedAt: Timestamp? = nil
        ) {
            self.businessID = businessID
            self.accountID = accountID
            self.role = role
            self.changedAt = changedAt
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
