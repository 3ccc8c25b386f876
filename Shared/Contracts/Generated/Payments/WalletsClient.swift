// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Calls `souk.payments.v1.Wallets` over a channel.
public struct WalletsClient: Sendable {
    private let channel: any RPCChannel

    public init(_ channel: any RPCChannel) { self.channel = channel }

    /// Links a bank account that the caller's wallet can be topped up from.
    ///
    /// The caller chooses the id: the same id and content answers as before. Refused: IBAN_INVALID,
    /// TEXT_INVALID (`holder`), CURRENCY_INVALID, ID_REUSED, TOO_MANY_BANK_ACCOUNTS (5 a person).
    public func linkBankAccount(
        _ request: PaymentsAPI.LinkBankAccountRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.LinkBankAccountResponse {
        try await channel.unary(WalletsMethods.linkBankAccount, request, options)
    }

    /// Moves money from a linked bank account into the caller's wallet.
    ///
    /// Only a bank connector moves real money: a program that has none refuses with NO_BANK_CONNECTOR; in
    /// sandbox mode a simulated bank pays every top-up. The caller chooses the id: the same id and content
    /// answers as before. Refused: NO_BANK_CONNECTOR, BANK_ACCOUNT_NOT_FOUND, AMOUNT_INVALID (1 to 1,000,000
    /// minor units a call), CURRENCY_MIXED, BALANCE_TOO_LARGE, ID_REUSED. BALANCE_TOO_LARGE is remembered: a
    /// top-up that it refused stays refused under its id.
    public func topUp(
        _ request: PaymentsAPI.TopUpRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.TopUpResponse {
        try await channel.unary(WalletsMethods.topUp, request, options)
    }

    /// The caller's balances, one for each currency they ever had; a business's when acting for one.
    public func getBalance(
        _ request: PaymentsAPI.GetBalanceRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.GetBalanceResponse {
        try await channel.unary(WalletsMethods.getBalance, request, options)
    }

    /// The caller's ledger entries, newest first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    public func listEntries(
        _ request: PaymentsAPI.ListEntriesRequest,
        _ options: CallOptions = .none
    ) async throws -> PaymentsAPI.ListEntriesResponse {
        try await channel.unary(WalletsMethods.listEntries, request, options)
    }
}
