// Written by Shared/Codegen from the .proto. Not edited by hand: `make proto` writes it again.
// swift-format-ignore-file

public import RPC

/// Wallets, bank accounts and the statement.
///
/// In all services of this package, any rpc that takes ids also refuses with ID_MALFORMED, and any that takes
/// a party with FIELD_MISSING, naming the field.
/// What answers `souk.payments.v1.Wallets`: a function for each method.
public protocol WalletsService: RPCService {
    /// Links a bank account that the caller's wallet can be topped up from.
    ///
    /// The caller chooses the id: the same id and content answers as before. Refused: IBAN_INVALID,
    /// TEXT_INVALID (`holder`), CURRENCY_INVALID, ID_REUSED, TOO_MANY_BANK_ACCOUNTS (5 a person).
    func linkBankAccount(
        _ request: PaymentsAPI.LinkBankAccountRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.LinkBankAccountResponse

    /// Moves money from a linked bank account into the caller's wallet.
    ///
    /// Only a bank connector moves real money: a program that has none refuses with NO_BANK_CONNECTOR; in
    /// sandbox mode a simulated bank pays every top-up. The caller chooses the id: the same id and content
    /// answers as before. Refused: NO_BANK_CONNECTOR, BANK_ACCOUNT_NOT_FOUND, AMOUNT_INVALID (1 to 1,000,000
    /// minor units a call), CURRENCY_MIXED, BALANCE_TOO_LARGE, ID_REUSED. BALANCE_TOO_LARGE is remembered: a
    /// top-up that it refused stays refused under its id.
    func topUp(_ request: PaymentsAPI.TopUpRequest, _ call: Call) async throws -> PaymentsAPI.TopUpResponse

    /// The caller's balances, one for each currency they ever had; a business's when acting for one.
    func getBalance(
        _ request: PaymentsAPI.GetBalanceRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.GetBalanceResponse

    /// The caller's ledger entries, newest first, a page at a time.
    ///
    /// Refused: PAGE_SIZE_INVALID, PAGE_TOKEN_INVALID.
    func listEntries(
        _ request: PaymentsAPI.ListEntriesRequest,
        _ call: Call
    ) async throws -> PaymentsAPI.ListEntriesResponse
}

extension WalletsService {
    public var methods: [MethodHandler] { WalletsMethods.handlers(for: self) }
}

extension WalletsMethods {
    /// For a type that answers several services: its `methods` are the sum of theirs.
    public static func handlers(for service: some WalletsService) -> [MethodHandler] {
        [
            .unary(linkBankAccount, service.linkBankAccount),
            .unary(topUp, service.topUp),
            .unary(getBalance, service.getBalance),
            .unary(listEntries, service.listEntries),
        ]
    }
}
