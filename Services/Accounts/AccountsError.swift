import RPC
import Values

/// Why accounts says no.
enum AccountsError: RefusalError, Equatable {
    case phoneInvalid
    case deviceSecretInvalid
    case rateLimited(until: Timestamp, limit: String)
    case codeNotSent
    case codeWrong(triesLeft: Int)
    case verificationNotFound
    case verificationEnded
    case deviceNameInvalid
    case refreshTokenInvalid
    case sessionRevoked
    case notAMember(String)
    case sessionNotFound(String)
    case businessIDInvalid
    case nameInvalid
    case aboutInvalid
    case countryInvalid(String)
    case idReused(BusinessID)
    case tooManyBusinesses(Int)
    case businessNotFound(String)
    case accountNotFound(String)
    case roleInvalid
    case lastOwner(BusinessID)
    case tooManyMembers(Int)

    var code: RPCCode {
        switch self {
        case .phoneInvalid, .deviceSecretInvalid, .codeWrong, .deviceNameInvalid, .businessIDInvalid,
            .nameInvalid, .aboutInvalid, .countryInvalid, .roleInvalid:
            .invalidArgument
        case .rateLimited, .tooManyBusinesses, .tooManyMembers: .resourceExhausted
        case .codeNotSent: .unavailable
        case .verificationNotFound, .sessionNotFound, .businessNotFound, .accountNotFound: .notFound
        case .verificationEnded, .lastOwner: .failedPrecondition
        case .refreshTokenInvalid, .sessionRevoked: .unauthenticated
        case .notAMember: .permissionDenied
        case .idReused: .alreadyExists
        }
    }

    var reason: String {
        switch self {
        case .phoneInvalid: "PHONE_INVALID"
        case .deviceSecretInvalid: "DEVICE_SECRET_INVALID"
        case .rateLimited: "TOO_SOON"
        case .codeNotSent: "CODE_NOT_SENT"
        case .codeWrong: "CODE_WRONG"
        case .verificationNotFound: "VERIFICATION_NOT_FOUND"
        case .verificationEnded: "VERIFICATION_ENDED"
        case .deviceNameInvalid: "DEVICE_NAME_INVALID"
        case .refreshTokenInvalid: "REFRESH_TOKEN_INVALID"
        case .sessionRevoked: "SESSION_REVOKED"
        case .notAMember: "NOT_A_MEMBER"
        case .sessionNotFound: "SESSION_NOT_FOUND"
        case .businessIDInvalid: "BUSINESS_ID_INVALID"
        case .nameInvalid: "NAME_INVALID"
        case .aboutInvalid: "ABOUT_INVALID"
        case .countryInvalid: "COUNTRY_INVALID"
        case .idReused: "ID_REUSED"
        case .tooManyBusinesses: "TOO_MANY_BUSINESSES"
        case .businessNotFound: "BUSINESS_NOT_FOUND"
        case .accountNotFound: "ACCOUNT_NOT_FOUND"
        case .roleInvalid: "ROLE_INVALID"
        case .lastOwner: "LAST_OWNER"
        case .tooManyMembers: "TOO_MANY_MEMBERS"
        }
    }
}

// MARK: - In words

extension AccountsError {
    var message: String {
        switch self {
        case .phoneInvalid: "phone is not a number in international form, such as +49 30 901820"
        case .deviceSecretInvalid: "device_secret must have 16 to 128 characters"
        case .rateLimited(let moment, _): "another code can be asked for from \(moment) on"
        case .codeNotSent: "the code could not be sent"
        case .codeWrong: "code is not the one that was sent"
        case .verificationNotFound: "this device started no such verification"
        case .verificationEnded:
            "the verification has ended: it ran out, was replaced, or was tried too often"
        case .deviceNameInvalid: "device_name must have at most 60 characters and no control characters"
        case .refreshTokenInvalid: "refresh_token is not one that accounts gave out, or it ran out"
        case .sessionRevoked: "the session has ended"
        case .notAMember(let id): "the account has no role in business \(id)"
        case .sessionNotFound(let id): "the account has no session \(id)"
        case .businessIDInvalid:
            "business_id must have 3 to 40 of a-z, 0-9 and dash, and start with a letter or a digit"
        case .nameInvalid: "name must have 1 to 80 characters and no control characters"
        case .aboutInvalid: "about must have at most 256 characters and no control characters but line breaks"
        case .countryInvalid(let code): "country \(code) is not a code of ISO 3166-1 alpha-2, such as DE"
        case .idReused(let id): "business \(id) already exists with other content"
        case .tooManyBusinesses: "an account owns at most \(Business.ownedMax) businesses"
        case .businessNotFound(let id): "there is no business \(id)"
        case .accountNotFound(let id): "there is no account \(id)"
        case .roleInvalid: "role must be owner, manager, agent or viewer"
        case .lastOwner(let id): "business \(id) would be left without an owner"
        case .tooManyMembers: "a business has at most \(Member.countMax) members"
        }
    }

    var detail: RefusalDetail {
        switch self {
        case .phoneInvalid: RefusalDetail(field: "phone")
        case .deviceSecretInvalid:
            RefusalDetail(field: "device_secret", rule: "16 to 128 characters")
        case .rateLimited(let moment, let limit):
            RefusalDetail(limit: limit, remedy: "Wait until then.", retryAt: moment)
        case .codeNotSent:
            RefusalDetail(remedy: "Try again; if it goes on, the operator's sender needs a look.")
        case .codeWrong(let left):
            RefusalDetail(
                field: "code", limit: "\(OneTimeCodes.triesMax) tries",
                current: "\(OneTimeCodes.triesMax - left) tries")
        case .verificationNotFound: RefusalDetail(field: "verification_id")
        case .verificationEnded: RefusalDetail(field: "verification_id", remedy: "Start a new verification.")
        case .deviceNameInvalid: RefusalDetail(field: "device_name", rule: "up to 60 characters")
        case .refreshTokenInvalid, .sessionRevoked:
            RefusalDetail(field: "refresh_token", remedy: "Sign in again.")
        case .notAMember, .businessIDInvalid, .businessNotFound, .idReused:
            RefusalDetail(field: "business_id")
        case .sessionNotFound: RefusalDetail(field: "session_id")
        case .nameInvalid: RefusalDetail(field: "name", rule: "1 to 80 characters")
        case .aboutInvalid: RefusalDetail(field: "about", rule: "up to 256 characters")
        case .countryInvalid(let code):
            RefusalDetail(field: "country", rule: "ISO 3166-1 alpha-2", current: code)
        case .tooManyBusinesses(let count):
            RefusalDetail(limit: "\(Business.ownedMax)", current: "\(count)")
        case .accountNotFound: RefusalDetail(field: "account_id")
        case .roleInvalid: RefusalDetail(field: "role")
        case .lastOwner: RefusalDetail(field: "role", remedy: "Make somebody else an owner first.")
        case .tooManyMembers(let count): RefusalDetail(limit: "\(Member.countMax)", current: "\(count)")
        }
    }
}
