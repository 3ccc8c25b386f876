// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// What a person allows a business to do with them.
/// What answers `souk.accounts.v1.Consent`: a function for each method.
public protocol ConsentService: RPCService {
    /// Blocks a business: it cannot write to the caller any more.
    ///
    /// Repeating it does nothing more. Refused: BUSINESS_NOT_FOUND, TOO_MANY_BLOCKS (1000 an account).
    func blockBusiness(
        _ request: AccountsAPI.BlockBusinessRequest,
        _ call: Call
    ) async throws -> AccountsAPI.BlockBusinessResponse

    /// Takes a block back.
    ///
    /// Repeating it does nothing more.
    func unblockBusiness(
        _ request: AccountsAPI.UnblockBusinessRequest,
        _ call: Call
    ) async throws -> AccountsAPI.UnblockBusinessResponse

    /// The businesses that the caller blocks, by id, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listBlocks(
        _ request: AccountsAPI.ListBlocksRequest,
        _ call: Call
    ) async throws -> AccountsAPI.ListBlocksResponse

    /// Allows a business a category of messages, or forbids it.
    ///
    /// Where a person has said nothing, utility messages are allowed and marketing is not. Repeating it does
    /// nothing more. Refused: BUSINESS_NOT_FOUND, CATEGORY_INVALID.
    func setConsent(
        _ request: AccountsAPI.SetConsentRequest,
        _ call: Call
    ) async throws -> AccountsAPI.SetConsentResponse

    /// What the caller allows a business.
    ///
    /// Refused: BUSINESS_NOT_FOUND.
    func getConsent(
        _ request: AccountsAPI.GetConsentRequest,
        _ call: Call
    ) async throws -> AccountsAPI.GetConsentResponse
}

extension ConsentService {
    public var methods: [MethodHandler] { ConsentMethods.handlers(for: self) }
}

extension ConsentMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some ConsentService) -> [MethodHandler] {
        [
            .unary(blockBusiness, service.blockBusiness),
            .unary(unblockBusiness, service.unblockBusiness),
            .unary(listBlocks, service.listBlocks),
            .unary(setConsent, service.setConsent),
            .unary(getConsent, service.getConsent),
        ]
    }
}
