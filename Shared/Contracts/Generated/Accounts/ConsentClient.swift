// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.accounts.v1.Consent` over a channel.
public struct ConsentClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Blocks a business: it cannot write to the caller any more.
    ///
    /// Repeating it does nothing more. Refused: BUSINESS_NOT_FOUND, TOO_MANY_BLOCKS (1000 an account).
    public func blockBusiness(
        _ request: AccountsAPI.BlockBusinessRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.BlockBusinessResponse {
        try await channel.unary(ConsentMethods.blockBusiness, request, options)
    }

    /// Takes a block back.
    ///
    /// Repeating it does nothing more.
    public func unblockBusiness(
        _ request: AccountsAPI.UnblockBusinessRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.UnblockBusinessResponse {
        try await channel.unary(ConsentMethods.unblockBusiness, request, options)
    }

    /// The businesses that the caller blocks, by id, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listBlocks(
        _ request: AccountsAPI.ListBlocksRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.ListBlocksResponse {
        try await channel.unary(ConsentMethods.listBlocks, request, options)
    }

    /// Allows a business a category of messages, or forbids it.
    ///
    /// Where a person has said nothing, utility messages are allowed and marketing is not. Repeating it does
    /// nothing more. Refused: BUSINESS_NOT_FOUND, CATEGORY_INVALID.
    public func setConsent(
        _ request: AccountsAPI.SetConsentRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.SetConsentResponse {
        try await channel.unary(ConsentMethods.setConsent, request, options)
    }

    /// What the caller allows a business.
    ///
    /// Refused: BUSINESS_NOT_FOUND.
    public func getConsent(
        _ request: AccountsAPI.GetConsentRequest,
        _ options: CallOptions = .none
    ) async throws -> AccountsAPI.GetConsentResponse {
        try await channel.unary(ConsentMethods.getConsent, request, options)
    }
}
