// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import Values

/// Who a connection is signed in as.
///
/// The gateway and every service answer this themselves, on every connection.
public enum SessionAPI {}

extension SessionAPI {
    public struct SignInRequest: ContractMessage {
        /// An access token, without `Bearer`: at most 4096 bytes.
        ///
        /// At a service also a token that another service or an operator signed for it; behind the gateway
        /// such a token opens nothing.
        public var accessToken: String

        public init(accessToken: String = "") {
            self.accessToken = accessToken
        }
    }
}

extension SessionAPI {
    public struct SignInResponse: ContractMessage {
        /// The person; empty for an API key, a service and an operator.
        public var accountID: String
        /// The business acted for, if any.
        public var businessID: String
        /// The API key; empty for everybody else.
        public var apiKeyID: String
        /// When the token ends: sign in with a newer one before.
        ///
        /// Absent for a service and an operator, whose tokens count for minutes at calls, and whose open
        /// streams do not end with them.
        public var expiresAt: Timestamp?

        public init(
            accountID: String = "",
            businessID: String = "",
            apiKeyID: String = "",
            expiresAt: Timestamp? = nil
        ) {
            self.accountID = accountID
            self.businessID = businessID
            self.apiKeyID = apiKeyID
            self.expiresAt = expiresAt
        }
    }
}
