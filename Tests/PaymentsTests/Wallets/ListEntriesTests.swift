import Contracts
import RPC
import TestKit
import Testing
import Values

@testable import Payments

@Suite struct `Listing entries` {
    let fixture: PaymentsFixture

    init() async throws {
        fixture = try await PaymentsFixture()
        try await fixture.welcome("maria", with: 100_00)
        for number in 1...6 {
            try await fixture.pay("order-\(number)", 1_00, by: "maria")
            try await fixture.capture("order-\(number)")
        }
    }

    private func page(_ size: Int32, _ token: String = "", of person: String = "maria") async throws
        -> PaymentsAPI.ListEntriesResponse
    {
        try await fixture.wallets.listEntries(
            .init(pageSize: size, pageToken: token), fixture.identity.person(person))
    }

    @Test func `shows a business the payment and the commission, newest first`() async throws {
        let options = try await fixture.identity.member("ann", of: "cafe", as: "viewer")
        let entries = try await fixture.wallets.listEntries(.init(pageSize: 2), options).entries
        #expect(entries.map(\.kind) == [.capture, .capture])
        #expect(entries.map { $0.amount?.minor } == [-2, 1_00])
        #expect(entries.map { $0.balanceAfter?.minor } == [5_88, 5_90])
        #expect(entries.allSatisfy { $0.account == .available })
        #expect(Set(entries.map(\.transferID)).count == 1)
        #expect(entries.first?.time == fixture.clock.now)
        let part = PaymentsAPI.PaymentPart(holdID: "order-6", captureID: "whole")
        #expect(entries.allSatisfy { $0.subject == .init(kind: .payment(part)) })
    }

    @Test func `names the customer to a business, never the person's account`() async throws {
        let options = try await fixture.identity.member("ann", of: "cafe", as: "viewer")
        let entries = try await fixture.wallets.listEntries(.init(pageSize: 2), options).entries
        #expect(
            entries.map(\.counterparty) == [
                CommonAPI.Party(.platform),
                .init(kind: .customer(.init(businessID: "cafe", customerID: "cus_maria"))),
            ])
        #expect(!"\(entries)".contains("person"))
    }

    @Test func `shows a person what was available and what was held`() async throws {
        let entries = try await page(3).entries
        #expect(entries.map(\.kind) == [.capture, .hold, .hold])
        #expect(entries.map(\.account) == [.held, .held, .available])
        #expect(entries.map { $0.amount?.minor } == [-1_00, 1_00, -1_00])
        #expect(entries.allSatisfy { $0.counterparty == .init(kind: .business("cafe")) })
    }

    @Test func `shows a person the bank account that a top-up came from`() async throws {
        let first = try #require(try await page(100).entries.last)
        #expect(first.kind == .topUp)
        #expect(first.counterparty == .init(kind: .bank(.init(bankAccountID: "giro"))))
        #expect(first.subject == .init(kind: .topUpID("welcome")))
    }

    @Test(arguments: [Int32(1), 2, 3, 7, 18, 19, 20, 100])
    func `by pages brings every entry once, in order`(size: Int32) async throws {
        var sequences: [Int64] = []
        var token = ""
        repeat {
            let page = try await page(size, token)
            #expect(page.entries.count <= Int(size))
            sequences += page.entries.map(\.sequence)
            token = page.nextPageToken
        } while !token.isEmpty
        #expect(sequences.count == 1 + 6 * 3)
        #expect(sequences == sequences.sorted(by: >))
        #expect(Set(sequences).count == sequences.count)
    }

    @Test func `goes on where the page ended, whatever is paid meanwhile`() async throws {
        let first = try await page(5)
        try await fixture.pay("order-7", 1_00, by: "maria")
        let second = try await page(5, first.nextPageToken)
        #expect((second.entries.first?.sequence ?? .max) < (first.entries.last?.sequence ?? 0))
    }

    @Test(arguments: [Int32.min, -1, 101, .max])
    func `by an impossible page size is refused`(size: Int32) async throws {
        await expect("PAGE_SIZE_INVALID", field: "page_size") { try await page(size) }
    }

    @Test(arguments: [
        "x", "AAAAAAAAAAU=", "AAAAAAAAAAUAAAAAAAAAAAAAAAAAAAAA", String(repeating: "A", count: 9_999),
    ])
    func `from a token nobody gave out is refused`(token: String) async throws {
        await expect("PAGE_TOKEN_INVALID", field: "page_token") { try await page(5, token) }
    }

    @Test func `from a token that was changed, or is another's, is refused`() async throws {
        let token = try await page(5).nextPageToken
        for place in token.indices {
            let other: Character = token[place] == "A" ? "B" : "A"
            let forged = token.replacingCharacters(at: place, with: other)
            await expect("PAGE_TOKEN_INVALID") { try await page(5, forged) }
        }
        try await fixture.welcome("bob", with: 1_00)
        await expect("PAGE_TOKEN_INVALID") { try await page(5, token, of: "bob") }
        let business = try await fixture.identity.member("ann", of: "maria")
        await expect("PAGE_TOKEN_INVALID") {
            try await fixture.wallets.listEntries(.init(pageToken: token), business)
        }
    }
}

extension String {
    fileprivate func replacingCharacters(at place: Index, with other: Character) -> String {
        var changed = self
        changed.replaceSubrange(place...place, with: [other])
        return changed
    }
}
